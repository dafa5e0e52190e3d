package org.sitrep.read;

import org.sitrep.text.Article;

/** What came of one article in the input: it was read, or it was refused and says why. */
public sealed interface Reading {
    /** Where it stands, for messages: {@code news.jsonl:12}. */
    String source();

    /** An article was read. */
    record Read(Article article) implements Reading {
        @Override
        public String source() {
            return article.source();
        }
    }

    /**
     * Something was not read; what comes after it still is.
     *
     * @param reason one line for a user
     */
    record Refused(String source, String reason) implements Reading {
        public Refused {
            reason = Blank.plain(reason);
            if (reason.isEmpty()) {
                throw new IllegalArgumentException("refused without a reason: " + source);
            }
        }
    }
}
