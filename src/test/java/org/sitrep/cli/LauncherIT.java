package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the program. */
class LauncherIT {
    private static final Path SCRIPT = Path.of("sitrep").toAbsolutePath();

    @TempDir
    Path dir;

    private record Ended(int code, String out) {}

    private Ended run(Path script, Map<String, String> variables, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of("/bin/sh", script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(dir.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(variables);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return new Ended(process.exitValue(), out);
    }

    @Test
    void itWorksFromAnywhereThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(dir.resolve("my sitrep"), SCRIPT);
        Ended ended = run(link, Map.of(), "--version");
        // Built anew where the tests run without the package phase.
        assertThat(ended.out().lines().reduce((a, b) -> b))
                .hasValueSatisfying(
                        last -> assertThat(last).startsWith("sitrep ").doesNotContain("unknown"));
        assertThat(ended.code()).isZero();
    }

    @Test
    void withoutJavaItSaysWhatIsNeeded() throws Exception {
        Ended ended = run(SCRIPT, Map.of("JAVA_HOME", dir.resolve("no-java").toString()), "--version");
        assertThat(ended.out()).contains("Java 17 or later is needed");
        assertThat(ended.code()).isEqualTo(2);
    }

    @Test
    void withoutMavenItSaysSoBeforeTheFirstBuild() throws Exception {
        Path fresh = Files.createDirectories(dir.resolve("fresh"));
        Files.copy(SCRIPT, fresh.resolve("sitrep"));
        Path tools = Files.createDirectories(dir.resolve("tools"));
        for (String tool : List.of("dirname", "readlink", "sed", "find", "head", "tr", "cksum", "uname")) {
            for (String place : List.of("/bin", "/usr/bin")) {
                if (Files.exists(Path.of(place, tool)) && !Files.exists(tools.resolve(tool))) {
                    Files.createSymbolicLink(tools.resolve(tool), Path.of(place, tool));
                }
            }
        }
        Ended ended = run(fresh.resolve("sitrep"), Map.of("PATH", tools.toString()), "--version");
        assertThat(ended.out()).contains("Maven (mvn) is needed");
        assertThat(ended.code()).isEqualTo(2);
    }
}
