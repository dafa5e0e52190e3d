package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.pipeline.DatasetBase;
import org.sitrep.pipeline.Samples;
import org.sitrep.store.FolderWriter;

/** A process of its own beside this one, on the same dataset. */
class SeveralProcessesIT {
    @TempDir
    static Path dir;

    @Test
    void theSecondBuildOnAFolderIsToldThatItIsTaken() throws IOException {
        Path article = Cli.write(dir, "article.txt", Cli.SHELLING);
        Path data = dir.resolve("taken");
        FolderWriter first = FolderWriter.open(DatasetBase.open(data));
        try {
            Cli.Result second = Cli.run("build", "-d", data.toString(), article.toString());
            assertThat(second.code()).isEqualTo(2);
            assertThat(second.err())
                    .contains("is being built by process "
                            + ProcessHandle.current().pid());
        } finally {
            first.close();
        }
        assertThat(Cli.run("build", "-d", data.toString(), article.toString()).code())
                .isZero();
    }

    @Test
    void aBuildKilledHalfWayLosesNothingAndGivesTheSameGraphWhenRunAgain() throws Exception {
        Path samples = Files.createDirectories(dir.resolve("samples"));
        Samples.copyTo(samples);
        int count = keep(samples, 8);
        Path data = dir.resolve("killed");
        Process build = Cli.process("build", "-d", data.toString(), samples.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (build.isAlive() && stored(data) < 3) {
            Thread.sleep(20);
        }
        build.destroyForcibly().waitFor();
        assertThat(stored(data)).isBetween(3L, (long) count);
        Cli.Result again = Cli.run("build", "-d", data.toString(), samples.toString());
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.out()).contains("the dataset has " + count);
        Path whole = dir.resolve("whole");
        assertThat(Cli.run("build", "-d", whole.toString(), samples.toString()).code())
                .isZero();
        assertThat(quads(data)).isEqualTo(quads(whole));
    }

    private static int keep(Path folder, int wanted) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().skip(wanted).toList()) {
                Files.delete(file);
            }
        }
        return wanted;
    }

    private static long stored(Path data) throws IOException {
        if (!Files.isDirectory(data.resolve("articles"))) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(data.resolve("articles"))) {
            return files.filter(f -> f.toString().endsWith(".nq.gz")
                            && !f.getFileName().toString().startsWith("."))
                    .count();
        } catch (java.io.UncheckedIOException e) {
            // A temporary file went away while we looked.
            return 0;
        }
    }

    private static List<String> quads(Path data) {
        return Cli.run("export", "-d", data.toString(), "-o", "-").lines().stream()
                .filter(line -> !line.endsWith("<https://w3id.org/sitrep/graph/dataset> ."))
                .toList();
    }

    @Test
    void whileAServerRunsQueriesGoThroughItAndItEndsWhenTold() throws Exception {
        Path article = Cli.write(dir, "served.txt", Cli.DENIAL);
        Path data = dir.resolve("served");
        assertThat(Cli.run("build", "-d", data.toString(), article.toString()).code())
                .isZero();
        Process server = Cli.process("serve", "-d", data.toString(), "--port", "0")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = server.inputReader(StandardCharsets.UTF_8)) {
            String line = String.valueOf(out.readLine());
            URI address = URI.create(line.substring(line.lastIndexOf(' ') + 1));
            assertThat(address.getPort()).isPositive();
            assertThat(Cli.run("query", "-d", data.toString(), "articles", "--format", "csv")
                            .lines())
                    .hasSize(2);
            assertThat(Cli.run("check", "-d", data.toString()).code()).isZero();
            assertThat(Cli.run("export", "-d", data.toString(), "-o", "-").lines())
                    .isNotEmpty();
            Cli.Result second = Cli.run("serve", "-d", data.toString(), "--port", "0");
            assertThat(second.code()).isEqualTo(2);
            assertThat(second.err()).contains("is served already at " + address);
            server.destroy();
            assertThat(server.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(data.resolve("server")).doesNotExist();
        } finally {
            server.destroyForcibly();
        }
    }
}
