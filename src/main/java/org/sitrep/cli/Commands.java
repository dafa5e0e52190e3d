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

    static CommandLine line(Environment environment) {
        Console console = environment.console();
        CommandLine line = new CommandLine(new SitrepCommand(console));
        List<Callable<Integer>> commands = List.of(
                new DemoCommand(environment),
                new BuildCommand(environment),
                new ServeCommand(environment),
                new QueryCommand(environment),
                new ExportCommand(environment),
                new CheckCommand(environment),
                new AnnotateCommand(environment),
                new ExplainCommand(environment),
                new EvaluateCommand(environment),
                new BenchCommand(environment),
                new RemoveCommand(environment),
                new TrainNamesCommand(environment),
                new CompletionCommand(environment));
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
