package org.sitrep.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * The streams a command talks through.
 *
 * @param terminal whether a person watches, who is shown a progress bar
 */
public record Console(InputStream in, PrintStream out, PrintStream err, boolean terminal) {
    /** The launcher knows whether standard error is a terminal; Java, from 22 on, always says yes. */
    static final Console SYSTEM = new Console(System.in, System.out, System.err, isTerminal());

    /** Java 22 and later give a console also where output goes to a file; then its own word counts. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    public Console {
        // Standard output in the system's encoding would lose Arabic and Turkish letters where that is ASCII.
        out = new PrintStream(out, false, java.nio.charset.StandardCharsets.UTF_8);
        err = new PrintStream(err, true, java.nio.charset.StandardCharsets.UTF_8);
    }
}
