package org.sitrep.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Another Java process at work on a folder, which a test can kill. */
public final class ChildProcess {
    private ChildProcess() {}

    /** Starts a main method of the tests and waits for its first line. */
    static Process start(Class<?> main, String... arguments) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        var command =
                new ArrayList<>(List.of(java.toString(), "-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        if (out.readLine() == null) {
            throw new IOException("the process ended at once");
        }
        return process;
    }

    /** Holds the write lock and puts articles until killed. */
    public static final class Builder {
        public static void main(String[] arguments) {
            DatasetFolder folder = DatasetFolder.at(Path.of(arguments[0]));
            FolderWriter writer = FolderWriter.open(folder);
            for (int i = 0; true; i++) {
                String id = Sample.id(i % 50);
                writer.putArticle(id, Sample.article(id, i), Optional.of(Sample.text(i)));
                if (i == 20) {
                    System.out.println("under way");
                }
            }
        }
    }

    /** Holds a generation open until killed. */
    public static final class Reader {
        public static void main(String[] arguments) throws InterruptedException {
            OpenGeneration.open(DatasetFolder.at(Path.of(arguments[0])));
            System.out.println("open");
            Thread.sleep(60_000);
        }
    }
}
