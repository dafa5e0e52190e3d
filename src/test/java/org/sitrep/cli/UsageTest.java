package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Help, and what wrong usage is answered with. */
class UsageTest {
    @TempDir
    Path dir;

    static List<String> commands() {
        return List.copyOf(
                Commands.line(Environment.ofProcess()).getSubcommands().keySet());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasHelpWithAnExample(String command) {
        Cli.Result help = Cli.run(command, "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("Usage: sitrep " + command, "Example", "sitrep " + command);
    }

    @Test
    void withoutACommandTheHelpIsShown() {
        Cli.Result result = Cli.run();
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("Commands:", "build");
        assertThat(Cli.run("--help").code()).isZero();
        assertThat(Cli.run("--version").out()).startsWith("sitrep ");
    }

    @Test
    void wrongUsageIsTwoAndOneLine() {
        for (List<String> wrong : List.of(
                List.of("build"),
                List.of("bild", "x"),
                List.of("build", "--threads", "0", "x"),
                List.of("build", "--threads", "many", "x"),
                List.of("query", "-d", dir.toString()),
                List.of("query", "--format", "pdf", "-e", "ASK {}"),
                List.of("query", "no-such-query", "-d", dir.toString()),
                List.of("query", "-d", dir.toString(), "-e", "SELECT nonsense"),
                List.of("serve", "-d", dir.resolve("none").toString()),
                List.of("serve", "-d", dir.toString(), "--port", "-5"),
                List.of("export", "-d", dir.resolve("none").toString(), "-o", "-"),
                List.of("export", "-d", dir.toString(), "--format", "pdf", "-o", "-"),
                List.of("check", "-d", dir.resolve("none").toString()),
                List.of("remove", "-d", dir.resolve("none").toString(), "abcd"),
                List.of("evaluate", dir.toString(), dir.toString()),
                List.of("annotate", "x"))) {
            Cli.Result result = Cli.run(wrong.toArray(String[]::new));
            assertThat(result.code()).as("%s", wrong).isEqualTo(2);
            assertThat(result.err()).as("%s", wrong).isNotBlank().doesNotContain("\tat ", "Exception");
        }
    }

    @Test
    void theCompletionKnowsTheCommands() {
        Cli.Result result = Cli.run("completion");
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("complete", "build", "--no-text");
    }

    @Test
    void anUnforeseenFailureIsOneLineAndSaysHowToLearnMore() {
        CommandLine line = Commands.line(Environment.ofProcess());
        FailureMessage handler = new FailureMessage(Console.SYSTEM);
        int code = handler.handleExecutionException(new IllegalStateException("gone astray"), line, line.parseArgs());
        assertThat(code).isEqualTo(2);
    }
}
