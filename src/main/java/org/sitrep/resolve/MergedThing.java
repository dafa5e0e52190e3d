package org.sitrep.resolve;

import java.util.List;
import java.util.Optional;

/**
 * An incident, agreement or set of posts with its accounts.
 *
 * @param path of an incident that of its oldest account, under {@code incident/}
 * @param accounts the oldest first
 * @param absorbed paths of articles' own agreements and posts that turned out to be this one
 * @param agreed what stands undisputed
 * @param witnesses number of independent sources
 * @param disputed whether somebody contradicts it
 * @param because why accounts or things were taken to be of one; absent where nothing was merged
 */
public record MergedThing(
        Sort sort,
        String path,
        String label,
        List<AccountRef> accounts,
        List<String> absorbed,
        Agreed agreed,
        int witnesses,
        boolean disputed,
        Optional<String> because) {
    /** What it is. */
    public enum Sort {
        INCIDENT,
        AGREEMENT,
        POST
    }

    public MergedThing {
        accounts = List.copyOf(accounts);
        absorbed = List.copyOf(absorbed);
        if (accounts.isEmpty()) {
            throw new IllegalArgumentException("a thing without an account: " + path);
        }
    }
}
