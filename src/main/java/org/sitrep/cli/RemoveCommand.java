package org.sitrep.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sitrep.pipeline.Removal;
import org.sitrep.store.FolderWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "remove",
        description = "Take articles out of a dataset, and what stood on them alone.",
        footerHeading = "%nExamples:%n",
        footer = {"  sitrep remove -d syria 3fa94c", "  sitrep remove https://example.org/news/saraqeb"})
final class RemoveCommand implements Callable<Integer> {
    private final Environment environment;
    private final Console console;

    @Mixin
    private DatasetOption dataset = new DatasetOption();

    @Parameters(arity = "1..*", paramLabel = "ARTICLE", description = "Ids, their first letters, or addresses.")
    private List<String> articles = new ArrayList<>();

    RemoveCommand(Environment environment) {
        this.environment = environment;
        this.console = environment.console();
    }

    @Override
    public Integer call() {
        try (FolderWriter writer = FolderWriter.open(dataset.existing())) {
            List<String> removed = Removal.run(
                    environment.home().get(),
                    environment.knowledge().get(),
                    writer,
                    articles,
                    Watching.progress(console));
            removed.forEach(id -> console.out().println("removed " + id));
        }
        return ExitCode.GOOD;
    }
}
