package org.sitrep.read;

/** A document cannot be read; the message is the reason shown to the user, without the place, which the caller knows. */
final class UnreadableException extends Exception {
    UnreadableException(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
