package org.sitrep.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sitrep.evaluate.Evaluation;
import org.sitrep.evaluate.ScoreTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "evaluate",
        description =
                "Score the brat standoff of one folder against that of another: mentions, roles, dates, identities.",
        footerHeading = "%nExample:%n",
        footer = {"  sitrep annotate -o found gold/*.txt", "  sitrep evaluate gold found"})
final class EvaluateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "GOLD", description = "The folder with what is right.")
    private Path gold = Path.of("");

    @Parameters(index = "1", paramLabel = "PRED", description = "The folder to score, with files of the same names.")
    private Path predicted = Path.of("");

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    EvaluateCommand(Environment environment) {
        this.console = environment.console();
    }

    @Override
    public Integer call() {
        Evaluation evaluation = Evaluation.of(gold, predicted);
        console.out().print(json ? ScoreTable.json(evaluation) + "\n" : ScoreTable.of(evaluation));
        return ExitCode.GOOD;
    }
}
