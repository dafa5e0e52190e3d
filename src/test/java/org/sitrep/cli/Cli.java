package org.sitrep.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.sitrep.pipeline.Home;
import org.sitrep.pipeline.Program;

/** Runs commands inside this process, with models that are loaded once. */
final class Cli {
    static final String SHELLING = """
            Shelling near Saraqeb wounds two medics

            sitrep sample

            Monday, 3 February 2020

            Syrian government forces shelled the town of Saraqeb on Sunday. The Syrian Observatory for Human Rights said two medics were wounded.

            The Turkish Defense Ministry accused Syria of breaking the Sochi agreement.
            """;
    static final String DENIAL = """
            Damascus rejects charge of breach

            sitrep sample

            Tuesday, 4 February 2020

            The Syrian Foreign Ministry denied that the army had broken the Sochi agreement. The ministry said Turkish troops had crossed the border without leave.
            """;

    private Cli() {}

    /** What a command printed and how it ended. */
    record Result(int code, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    static Result run(String... arguments) {
        return runWith("", arguments);
    }

    static Result runWith(String standardInput, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out),
                new PrintStream(err),
                false);
        Environment environment =
                new Environment(console, Home::find, () -> Loaded.PROGRAM, () -> Loaded.PROGRAM.knowledge());
        int code = Main.run(environment, arguments);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static Path write(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** The command that runs the program in a process of its own. */
    static ProcessBuilder process(String... arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new java.util.ArrayList<>(
                List.of(java, "-Xmx1g", "-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(Arrays.asList(arguments));
        return new ProcessBuilder(command);
    }

    private static final class Loaded {
        static final Program PROGRAM = Program.load(Home.find());
    }
}
