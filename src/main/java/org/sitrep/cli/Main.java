package org.sitrep.cli;

import java.util.logging.LogManager;
import org.slf4j.LoggerFactory;

/** Where the program starts. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        // Before there are threads: a logger asked for while logging is set up complains.
        LoggerFactory.getILoggerFactory();
        // Lucene tells through Java's own logging what it thinks of the machine; that is no matter for a user.
        LogManager.getLogManager().reset();
        int code = run(Environment.ofProcess(), args);
        System.out.flush();
        System.exit(code);
    }

    /** Runs one command: 0 all went well, 1 something was refused or does not conform, 2 usage, or nothing could be done. */
    public static int run(Environment environment, String... args) {
        try {
            return Commands.line(environment).execute(args);
        } catch (OutOfMemoryError e) {
            environment
                    .console()
                    .err()
                    .println("sitrep: out of memory; give it more, as in SITREP_OPTS=-Xmx3g sitrep ...");
            return ExitCode.UNUSABLE;
        }
    }
}
