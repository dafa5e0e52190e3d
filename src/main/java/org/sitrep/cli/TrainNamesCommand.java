package org.sitrep.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.annotate.NameTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "train-names",
        description = "Train the finder of names from sentences in IOB form, and score it on a tenth held out.",
        footerHeading = "%nExample:%n",
        footer = "  sitrep train-names news.iob.tsv -o src/main/resources/org/sitrep/annotate/names-en.bin")
final class TrainNamesCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "IOB",
            description = "Files with a word, its Penn tag and its label a line, an empty line behind each sentence.")
    private List<Path> files = List.of();

    @Option(names = "-o", required = true, paramLabel = "FILE", description = "The model to write.")
    private Path model = Path.of("");

    @Option(names = "--word-case", paramLabel = "FILE", description = "Also write the usual case of each word.")
    private Optional<Path> wordCase = Optional.empty();

    TrainNamesCommand(Environment environment) {
        this.console = environment.console();
    }

    @Override
    public Integer call() throws IOException {
        console.err().println("scoring on sentences held out");
        NameTraining.evaluate(files).forEach((file, scores) -> console.out().print(file + "\n" + scores.table()));
        console.err().println("training on all sentences");
        NameTraining.train(files, model);
        console.err().println("wrote " + model);
        if (wordCase.isPresent()) {
            NameTraining.wordCase(files, wordCase.get());
            console.err().println("wrote " + wordCase.get());
        }
        return ExitCode.GOOD;
    }
}
