package org.sitrep.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** The command line: all commands under their names, and what becomes of their exceptions. */
final class Commands {
    private Commands() {}

    static CommandLine line(Console console) {
        CommandLine line = new CommandLine(new SitrepCommand(console));
        List<Callable<Integer>> commands = List.of(
                new DemoCommand(console),
                new BuildCommand(console),
                new ServeCommand(console),
                new QueryCommand(console),
                new ExportCommand(console),
                new CheckCommand(console),
                new AnnotateCommand(console),
                new ExplainCommand(console),
                new EvaluateCommand(console),
                new RemoveCommand(console),
                new CompletionCommand(console));
        commands.forEach(line::addSubcommand);
        line.setOut(writer(console.out()));
        line.setErr(writer(console.err()));
        line.setUsageHelpAutoWidth(true);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler(new FailureMessage(console));
        line.setExecutionStrategy(parsed -> {
            try {
                return new CommandLine.RunLast().execute(parsed);
            } finally {
                console.out().flush();
                console.err().flush();
            }
        });
        return line;
    }

    private static PrintWriter writer(java.io.OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
