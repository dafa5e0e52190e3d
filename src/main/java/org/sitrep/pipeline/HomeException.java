package org.sitrep.pipeline;

/** A file or folder that comes with the program is not where it should be; the message names it. */
public final class HomeException extends RuntimeException {
    HomeException(String message) {
        super(message);
    }
}
