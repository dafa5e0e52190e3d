package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a newcomer sees first: the sample dispatches. */
class SamplesIT {
    @TempDir
    static Path dir;

    private static String data;

    @BeforeAll
    static void build() {
        data = dir.resolve("demo").toString();
        Cli.Result result = Cli.run("demo", "--no-serve", "-d", data);
        assertThat(result.code()).as(result.out() + result.err()).isZero();
    }

    static List<String> queries() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("queries"))) {
            return files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".rq"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void everyQueryThatComesWithTheProgramHasRows(String query) {
        Cli.Result result = Cli.run("query", "-d", data, "--format", "csv", query);
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.lines()).hasSizeGreaterThan(1);
    }

    @Test
    void theDemoConforms() {
        Cli.Result result = Cli.run("check", "-d", data);
        assertThat(result.out()).endsWith("conforms\n");
        assertThat(result.code()).isZero();
    }
}
