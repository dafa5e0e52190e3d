package org.sitrep.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "completion",
        description = "Print a script that completes commands and options in bash and zsh.",
        footerHeading = "%nExample:%n",
        footer = "  source <(sitrep completion)")
final class CompletionCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CompletionCommand(Environment environment) {
        this.console = environment.console();
    }

    @Override
    public Integer call() {
        console.out().println(AutoComplete.bash("sitrep", spec.root().commandLine()));
        return ExitCode.GOOD;
    }
}
