package org.sitrep.resolve;

import java.time.LocalDate;
import java.util.Optional;

/** Tells rival accounts from one speaker's sequence, copies, and counts that grew. */
record Rivals(Copies copies) {
    /** Whether the two come from different speakers and neither text repeats the other. */
    boolean differ(Told a, Told b) {
        boolean copied = !a.sameArticle(b)
                && copies.root(a.article().id()).equals(copies.root(b.article().id()));
        boolean spoken = !a.claims().isEmpty() && !b.claims().isEmpty();
        return spoken && !copied && !a.sharesSpeaker(b) && !sums(a, b) && !sums(b, a);
    }

    /** An outlet's headline and crossheads sum up what speakers say below them, and are no voice of their own beside these. */
    private static boolean sums(Told heading, Told said) {
        return heading.sameArticle(said) && heading.isOwnHeading() && !said.isOwnWord();
    }

    /** Whether the higher count was given on a later day: more may have been found since. */
    static boolean mayHaveGrown(Told a, TollFact countOfA, Told b, TollFact countOfB) {
        boolean lowFirst = Tolls.high(countOfA) < Tolls.low(countOfB);
        Optional<LocalDate> low = (lowFirst ? a : b).stated();
        Optional<LocalDate> high = (lowFirst ? b : a).statedFrom();
        return low.isPresent() && high.isPresent() && high.get().isAfter(low.get());
    }
}
