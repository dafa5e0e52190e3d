package org.sitrep.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.sitrep.pipeline.Build;
import org.sitrep.pipeline.BuildOptions;
import org.sitrep.pipeline.DatasetBase;
import org.sitrep.pipeline.Progress;
import org.sitrep.pipeline.Samples;
import org.sitrep.report.RunSummary;
import org.sitrep.report.SummaryText;
import org.sitrep.store.DatasetFolder;
import org.sitrep.store.FolderWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        description = "Build the sample dispatches that come with the program into a dataset, and serve it.",
        footerHeading = "%nExample:%n",
        footer = "  sitrep demo --port 8080")
final class DemoCommand implements Callable<Integer> {
    private final Environment environment;
    private final Console console;

    @Option(
            names = {"-d", "--dataset"},
            paramLabel = "DIR",
            description = "The dataset folder (default: ${DEFAULT-VALUE}).")
    private Path path = Path.of("sitrep-demo");

    @Mixin
    private ListenOption listen = new ListenOption();

    @Option(names = "--no-serve", description = "Only build.")
    private boolean noServe;

    DemoCommand(Environment environment) {
        this.environment = environment;
        this.console = environment.console();
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        DatasetFolder folder = DatasetBase.open(path);
        if (!noServe) {
            ServeCommand.refuseSecond(folder);
        }
        console.err().println("reading the sample dispatches into " + path);
        RunSummary summary = build(folder);
        console.out().print(SummaryText.of(summary));
        console.out().println();
        int code = BuildCommand.exitCode(summary);
        return noServe || code == ExitCode.UNUSABLE ? code : ServeCommand.serve(environment, folder, listen, hint());
    }

    private RunSummary build(DatasetFolder folder) throws IOException {
        Progress progress = Watching.progress(console);
        Path samples = Files.createTempDirectory("sitrep-samples");
        try (FolderWriter writer = FolderWriter.open(folder)) {
            Samples.copyTo(samples);
            return Build.run(
                    environment.program().get(),
                    writer,
                    BuildOptions.USUAL,
                    List.of(samples.toString()),
                    console.in(),
                    progress);
        } finally {
            clear(samples);
        }
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private String hint() {
        return """
                open the address in a browser, or ask in another terminal:
                  sitrep query -d %1$s breach-accusations
                  sitrep query -d %1$s rival-tolls
                  sitrep query -d %1$s posts-over-time
                Ctrl-C ends it
                """.formatted(path);
    }
}
