package org.sitrep.cli;

import java.util.concurrent.Callable;
import org.sitrep.pipeline.DatasetSource;
import org.sitrep.store.CheckReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "check",
        description =
                "Hold a dataset against the shapes, its quotes against the texts, and its database against the article files.",
        footerHeading = "%nExample:%n",
        footer = "  sitrep check -d syria && echo fine")
final class CheckCommand implements Callable<Integer> {
    private final Environment environment;
    private final Console console;

    @Mixin
    private DatasetOption dataset = new DatasetOption();

    CheckCommand(Environment environment) {
        this.environment = environment;
        this.console = environment.console();
    }

    @Override
    public Integer call() {
        try (DatasetSource source = DatasetSource.open(dataset.existing())) {
            CheckReport report = source.check(environment.home().get());
            report.lines().forEach(console.out()::println);
            return report.conforms() ? ExitCode.GOOD : ExitCode.FLAWED;
        }
    }
}
