package org.sitrep.knowledge;

import java.nio.file.Path;

/** A file under ontology/ that cannot be used; the message names the file, the line or subject, and the reason. */
public final class KnowledgeException extends RuntimeException {
    public KnowledgeException(Path file, String where, String reason) {
        super(file + (where.isEmpty() ? "" : ", " + where) + ": " + reason);
    }

    public KnowledgeException(Path file, String where, String reason, Throwable cause) {
        super(file + (where.isEmpty() ? "" : ", " + where) + ": " + reason, cause);
    }
}
