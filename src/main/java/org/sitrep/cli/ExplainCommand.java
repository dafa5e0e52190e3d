package org.sitrep.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.pipeline.Explaining;
import org.sitrep.report.Explanation;
import org.sitrep.report.RunSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "explain",
        description = "Show sentence by sentence what was found and why, and which triggers gave nothing.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sitrep explain article.txt",
            "  sitrep explain --mention soldiers article.txt",
            "  sitrep explain --missed articles/ | less"
        })
final class ExplainCommand implements Callable<Integer> {
    private final Environment environment;
    private final Console console;

    @Option(names = "--missed", description = "Only sentences with a trigger or a verb of speech that gave nothing.")
    private boolean missed;

    @Option(
            names = "--mention",
            paramLabel = "TEXT",
            description =
                    "Only mentions with this text in them, in full: evidence, rivals, why chosen, why that thing.")
    private Optional<String> mention = Optional.empty();

    @Option(names = "--no-parser", description = "Read faster and find less: leave out the syntax trees.")
    private boolean noParser;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files (.txt, .html, .jsonl, .warc, each also .gz), folders, or - for standard input.")
    private List<String> inputs = new ArrayList<>();

    ExplainCommand(Environment environment) {
        this.environment = environment;
        this.console = environment.console();
    }

    @Override
    public Integer call() {
        int[] explained = {0};
        List<RunSummary.Refusal> refused =
                Explaining.run(environment.program().get(), inputs, console.in(), !noParser, scope(), text -> {
                    explained[0]++;
                    console.out().print(text);
                });
        refused.forEach(r -> console.err().println(r.source() + ": " + r.reason()));
        if (explained[0] == 0) {
            return ExitCode.UNUSABLE;
        }
        return refused.isEmpty() ? ExitCode.GOOD : ExitCode.FLAWED;
    }

    private Explanation.Scope scope() {
        return new Explanation.Scope(missed, mention);
    }
}
