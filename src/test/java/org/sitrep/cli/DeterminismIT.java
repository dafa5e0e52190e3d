package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.pipeline.Samples;

/** The same articles, some of the samples, give the same graph, whatever way they come in. */
class DeterminismIT {
    @TempDir
    static Path dir;

    @Test
    void orderThreadsAndPortionsOfTheInputMakeNoDifference() throws IOException {
        List<String> files = samples();
        List<String> expected = quads("straight", List.of(files), 1);
        long seed = 20200227;
        List<String> shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(quads("shuffled", List.of(shuffled), 2)).as("seed %d", seed).isEqualTo(expected);
        List<List<String>> portions = List.of(shuffled.subList(0, 5), shuffled.subList(3, shuffled.size()));
        assertThat(quads("portions", portions, 2)).as("seed %d", seed).isEqualTo(expected);
    }

    private static List<String> samples() throws IOException {
        Path folder = Files.createDirectories(dir.resolve("samples"));
        Samples.copyTo(folder);
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().limit(9).map(Path::toString).toList();
        }
    }

    /** All quads in order, without those that tell of the run itself. */
    private static List<String> quads(String name, List<List<String>> portions, int threads) {
        String data = dir.resolve(name).toString();
        for (List<String> portion : portions) {
            List<String> arguments = new ArrayList<>(List.of("build", "-d", data, "--threads", "" + threads));
            arguments.addAll(portion);
            Cli.Result result = Cli.run(arguments.toArray(String[]::new));
            assertThat(result.code()).as(result.out() + result.err()).isZero();
        }
        return Cli.run("export", "-d", data, "-o", "-").lines().stream()
                .filter(line -> !line.endsWith("<https://w3id.org/sitrep/graph/dataset> ."))
                .toList();
    }
}
