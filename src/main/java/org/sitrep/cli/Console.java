package org.sitrep.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * The streams a command talks through.
 *
 * @param terminal whether a person watches, who is shown a progress bar
 */
public record Console(InputStream in, PrintStream out, PrintStream err, boolean terminal) {
    static final Console SYSTEM = new Console(System.in, System.out, System.err, System.console() != null);

    public Console {
        // Standard output in the system's encoding would lose Arabic and Turkish letters where that is ASCII.
        out = new PrintStream(out, false, java.nio.charset.StandardCharsets.UTF_8);
        err = new PrintStream(err, true, java.nio.charset.StandardCharsets.UTF_8);
    }
}
