package org.sitrep.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Accounts by different speakers that cannot all be right.
 *
 * @param path under {@code disagreement/}
 * @param over what they differ in
 * @param about path of the one thing they are of; absent where they are not surely of one
 * @param side whom it is about, where they share no thing
 * @param place where, where they share no thing
 * @param earliest the first day that all allow, where they share no thing
 * @param positions two or more, by account
 */
public record DisagreementFact(
        String path,
        String label,
        Over over,
        Optional<String> about,
        Optional<Thing> side,
        Optional<Thing> place,
        Optional<LocalDate> earliest,
        List<Position> positions) {
    /** What accounts can differ in. */
    public enum Over {
        EXISTENCE,
        INITIATOR,
        TOLL,
        SIGNED,
        GROUND,
        PURPOSE,
        PLACE,
        DAY
    }

    /**
     * What one account holds.
     *
     * @param value in words: "34 killed"
     */
    public record Position(AccountRef account, String value) {}

    public DisagreementFact {
        positions = List.copyOf(positions);
        if (positions.size() < 2) {
            throw new IllegalArgumentException("it takes two to disagree: " + path);
        }
    }
}
