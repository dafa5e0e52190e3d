package org.sitrep.evaluate;

/** Two folders that cannot be compared; the message names the file and says why. */
public final class EvaluationException extends RuntimeException {
    EvaluationException(String message) {
        super(message);
    }
}
