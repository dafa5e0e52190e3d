package org.sitrep.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.pipeline.Build;
import org.sitrep.pipeline.BuildOptions;
import org.sitrep.pipeline.DatasetBase;
import org.sitrep.pipeline.Progress;
import org.sitrep.report.RunSummary;
import org.sitrep.report.SummaryText;
import org.sitrep.store.FolderWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "build",
        description = "Read articles into a dataset. An article that is there already is replaced.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sitrep build articles/                        a folder into ./sitrep-data",
            "  sitrep build -d syria news.jsonl crawl.warc.gz",
            "  cat news.jsonl | sitrep build -d syria --json -"
        })
final class BuildCommand implements Callable<Integer> {
    private final Environment environment;
    private final Console console;

    @Mixin
    private DatasetOption dataset = new DatasetOption();

    @Option(
            names = "--base",
            paramLabel = "URI",
            description = "What all IRIs begin with; kept with the dataset (default: https://w3id.org/sitrep/).")
    private Optional<String> base = Optional.empty();

    @Option(names = "--no-text", description = "Do not keep the articles' texts, only quotes.")
    private boolean noText;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Articles worked on at once (default: ${DEFAULT-VALUE}, one a processor).")
    private int threads = BuildOptions.USUAL.threads();

    @Option(names = "--no-parser", description = "Read faster and find less: leave out the syntax trees.")
    private boolean noParser;

    @Option(names = "--json", description = "Print the summary as JSON.")
    private boolean json;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files (.txt, .html, .jsonl, .warc, each also .gz), folders, or - for standard input.")
    private List<String> inputs = new ArrayList<>();

    BuildCommand(Environment environment) {
        this.environment = environment;
        this.console = environment.console();
    }

    @Override
    public Integer call() {
        BuildOptions options = options();
        requireInputs(inputs);
        RunSummary summary = build(dataset.path(), base, options, inputs);
        console.out().print(json ? SummaryText.json(summary) + "\n" : SummaryText.of(summary));
        return exitCode(summary);
    }

    private BuildOptions options() {
        try {
            return new BuildOptions(!noText, threads, !noParser);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(e.getMessage() + "");
        }
    }

    private static void requireInputs(List<String> inputs) {
        boolean any = inputs.stream().anyMatch(i -> i.equals("-") || Files.exists(Path.of(i)));
        if (!any) {
            throw new RefusedException("no such file or folder: " + String.join(", ", inputs));
        }
    }

    private RunSummary build(Path path, Optional<String> wantedBase, BuildOptions options, List<String> from) {
        Progress progress = Watching.progress(console);
        // The lock first: who has to wait for another build should not wait for the models before.
        try (FolderWriter writer = FolderWriter.open(folder(path, wantedBase))) {
            return Build.run(environment.program().get(), writer, options, from, console.in(), progress);
        }
    }

    private static org.sitrep.store.DatasetFolder folder(Path path, Optional<String> wantedBase) {
        try {
            return DatasetBase.open(path, wantedBase);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(e.getMessage() + "");
        }
    }

    static int exitCode(RunSummary summary) {
        if (summary.articles().stored() == 0) {
            return ExitCode.UNUSABLE;
        }
        return summary.allRead() ? ExitCode.GOOD : ExitCode.FLAWED;
    }
}
