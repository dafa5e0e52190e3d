package org.sitrep.resolve;

import java.util.Comparator;
import java.util.Set;

/**
 * An analyst's decisions, which go before any rule.
 *
 * @param same pairs of accounts that are of one event
 * @param notSame pairs of accounts that are not
 * @param wrong accounts that were misread: nothing is merged from them
 */
public record Curation(Set<Pair> same, Set<Pair> notSame, Set<AccountRef> wrong) {
    public static final Curation NONE = new Curation(Set.of(), Set.of(), Set.of());

    public Curation {
        same = Set.copyOf(same);
        notSame = Set.copyOf(notSame);
        wrong = Set.copyOf(wrong);
    }

    /** Two accounts, whichever is named first. */
    public record Pair(AccountRef first, AccountRef second) implements Comparable<Pair> {
        private static final Comparator<Pair> ORDER =
                Comparator.comparing(Pair::first).thenComparing(Pair::second);

        public Pair {
            if (second.compareTo(first) < 0) {
                AccountRef swap = first;
                first = second;
                second = swap;
            }
        }

        @Override
        public int compareTo(Pair other) {
            return ORDER.compare(this, other);
        }
    }
}
