package org.sitrep.resolve;

import java.util.Comparator;

/**
 * Names an account across articles.
 *
 * @param key the account's key inside its article
 */
public record AccountRef(String articleId, String key) implements Comparable<AccountRef> {
    private static final Comparator<AccountRef> ORDER =
            Comparator.comparing(AccountRef::articleId).thenComparing(AccountRef::key);

    @Override
    public int compareTo(AccountRef other) {
        return ORDER.compare(this, other);
    }
}
