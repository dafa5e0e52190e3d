package org.sitrep.map;

/** An article graph that lacks what every article graph has; it was not written by {@link ArticleMapper}, or damaged since. */
public final class BadArticleGraphException extends RuntimeException {
    BadArticleGraphException(String message) {
        super(message);
    }

    BadArticleGraphException(String message, Throwable cause) {
        super(message, cause);
    }
}
