package org.sitrep.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sitrep.pipeline.Bench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "bench",
        description = "Measure how fast articles are read: loading, each stage, memory.",
        footerHeading = "%nExample:%n",
        footer = "  sitrep bench --no-parser --rounds 3 articles.jsonl")
final class BenchCommand implements Callable<Integer> {
    private final Environment environment;
    private final Console console;

    @Option(names = "--no-parser", description = "Leave out the syntax trees.")
    private boolean noParser;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "3",
            description = "How often all is read; the last time counts (default: 3).")
    private int rounds = 3;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files (.txt, .html, .jsonl, .warc, each also .gz), folders, or - for standard input.")
    private List<String> inputs = new ArrayList<>();

    BenchCommand(Environment environment) {
        this.environment = environment;
        this.console = environment.console();
    }

    @Override
    public Integer call() {
        console.out()
                .print(Bench.run(environment.program().get(), inputs, console.in(), !noParser, Math.max(1, rounds)));
        return ExitCode.GOOD;
    }
}
