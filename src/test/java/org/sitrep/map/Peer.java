package org.sitrep.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Another program that judges what is built here, in a process and on a class path of its own.
 *
 * @param name of its folder below target/peers
 */
record Peer(String name, String mainClass, Path folder) {
    /** What it came to. */
    record Outcome(int exit, String out, String log) {}

    Outcome run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                Path.of("target", "peers", name) + "/*",
                mainClass));
        command.addAll(List.of(arguments));
        Path out = folder.resolve(name + ".out");
        Path log = folder.resolve(name + ".log");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(log.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES))
                .as(name + " ends in time")
                .isTrue();
        return new Outcome(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(log, StandardCharsets.UTF_8));
    }
}
