package org.sitrep.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.pipeline.Annotation;
import org.sitrep.report.RunSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "annotate",
        description = "Write what was found in each article as brat standoff: NAME.txt and NAME.ann.",
        footerHeading = "%nExample:%n",
        footer = "  sitrep annotate -o annotated articles/")
final class AnnotateCommand implements Callable<Integer> {
    private final Environment environment;
    private final Console console;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "The folder to write to.")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--no-parser", description = "Read faster and find less: leave out the syntax trees.")
    private boolean noParser;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files (.txt, .html, .jsonl, .warc, each also .gz), folders, or - for standard input.")
    private List<String> inputs = new ArrayList<>();

    AnnotateCommand(Environment environment) {
        this.environment = environment;
        this.console = environment.console();
    }

    @Override
    public Integer call() throws IOException {
        Annotation.Outcome outcome =
                Annotation.write(environment.program().get(), inputs, console.in(), output.orElseThrow(), !noParser);
        for (RunSummary.Refusal refusal : outcome.refused()) {
            console.err().println(refusal.source() + ": " + refusal.reason());
        }
        console.out().println("wrote " + outcome.written() + " articles to " + output.orElseThrow());
        if (outcome.written() == 0) {
            return ExitCode.UNUSABLE;
        }
        return outcome.refused().isEmpty() ? ExitCode.GOOD : ExitCode.FLAWED;
    }
}
