package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README names is there: commands, queries, files. */
class ReadmeTest {
    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    private static List<String> all(String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(readme())
                .results()
                .map((MatchResult m) -> m.group(1))
                .distinct()
                .toList();
    }

    @Test
    void commands() throws IOException {
        List<String> named = all("\\./sitrep ([a-z-]+)");
        assertThat(named).contains("demo", "build", "query", "serve", "export", "explain");
        assertThat(Commands.line(Environment.ofProcess()).getSubcommands().keySet())
                .containsAll(named);
    }

    @Test
    void queries() throws IOException {
        List<String> named = all("query -d [a-z-]+ ([a-z][a-z-]+)");
        assertThat(named)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(Path.of("queries", name + ".rq")).exists());
    }

    @Test
    void files() throws IOException {
        List<String> linked = all("\\]\\(([^)#:]+)\\)");
        assertThat(linked)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Path.of(file)).exists());
    }
}
