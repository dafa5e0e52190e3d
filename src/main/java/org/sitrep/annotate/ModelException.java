package org.sitrep.annotate;

/**
 * A model that is missing, damaged or not the one expected, or that cannot be trained; the message names the file.
 */
public final class ModelException extends RuntimeException {
    ModelException(String message) {
        super(message);
    }

    ModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
