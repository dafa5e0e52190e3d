package org.sitrep.cli;

import java.util.concurrent.Callable;
import org.sitrep.pipeline.Versions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

@Command(
        name = "sitrep",
        mixinStandardHelpOptions = true,
        versionProvider = SitrepCommand.Version.class,
        scope = ScopeType.INHERIT,
        description = "Reads news about armed conflict into a knowledge graph in which every fact says who claims it.",
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all was read; the dataset conforms",
            "1:something was refused; the dataset does not conform",
            "2:wrong usage, or nothing could be done"
        })
final class SitrepCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Print where in the program an error arose.")
    private boolean debug;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    SitrepCommand(Console console) {
        this.console = console;
    }

    boolean debug() {
        return debug;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(console.err());
        return ExitCode.UNUSABLE;
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"sitrep " + Versions.program()};
        }
    }

    static boolean debug(CommandSpec command) {
        return command.root().userObject() instanceof SitrepCommand root && root.debug();
    }
}
