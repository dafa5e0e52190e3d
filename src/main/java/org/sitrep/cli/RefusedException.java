package org.sitrep.cli;

/** What was asked for cannot be done; the message tells the user why. */
final class RefusedException extends RuntimeException {
    RefusedException(String message) {
        super(message);
    }
}
