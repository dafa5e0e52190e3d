package org.sitrep.extract.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A number with its comparator, as low, best and high estimates.
 *
 * @param first index of its first word, the comparator's where there is one
 * @param end index after its last word
 * @param ofNoun whether the noun follows behind "of": "dozens of soldiers"
 * @param inDigits whether the number is written in digits
 * @param said the number itself, broken ones too; none for ranges and vague words
 * @param scaled whether it is large by a word or marks, so no year: "1,000", "two million"
 */
record Amount(
        int first,
        int end,
        Comparator comparator,
        OptionalLong best,
        OptionalLong low,
        OptionalLong high,
        boolean ofNoun,
        boolean inDigits,
        boolean scaled,
        Optional<BigDecimal> said) {

    static Amount of(int first, Comparator comparator, Numeral n, boolean scaled) {
        // A broken number has no value here: counts are whole.
        OptionalLong value = n.whole() ? OptionalLong.of(n.value()) : OptionalLong.empty();
        OptionalLong none = OptionalLong.empty();
        Optional<BigDecimal> said = Optional.of(n.exact());
        return switch (comparator) {
            case EXACTLY ->
                new Amount(first, n.end(), comparator, value, value, value, false, n.inDigits(), scaled, said);
            case AT_LEAST, MORE_THAN ->
                new Amount(first, n.end(), comparator, value, value, none, false, n.inDigits(), scaled, said);
            case AT_MOST, LESS_THAN ->
                new Amount(first, n.end(), comparator, none, none, value, false, n.inDigits(), scaled, said);
            case ALMOST ->
                new Amount(first, n.end(), comparator, value, none, value, false, n.inDigits(), scaled, said);
            case ABOUT, BETWEEN, VAGUE ->
                new Amount(first, n.end(), comparator, value, none, none, false, n.inDigits(), scaled, said);
        };
    }

    /** From one number to another. */
    static Amount between(int first, Numeral a, Numeral b) {
        return new Amount(
                first,
                b.end(),
                Comparator.BETWEEN,
                OptionalLong.empty(),
                OptionalLong.of(a.value()),
                OptionalLong.of(b.value()),
                false,
                a.inDigits(),
                true,
                Optional.empty());
    }

    /** A word such as "dozens", which says no more than a least number. */
    static Amount vague(int first, int end, OptionalLong low, boolean ofNoun) {
        return new Amount(
                first,
                end,
                Comparator.VAGUE,
                OptionalLong.empty(),
                low,
                OptionalLong.empty(),
                ofNoun,
                false,
                true,
                Optional.empty());
    }

    Amount endingAt(int newEnd) {
        return new Amount(first, newEnd, comparator, best, low, high, ofNoun, inDigits, scaled, said);
    }

    Amount with(Comparator other) {
        return new Amount(first, end, other, best, low, OptionalLong.empty(), ofNoun, inDigits, scaled, said);
    }

    /** "30 or fewer". */
    Amount atMost() {
        return new Amount(
                first,
                end,
                Comparator.AT_MOST,
                OptionalLong.empty(),
                OptionalLong.empty(),
                best,
                ofNoun,
                inDigits,
                scaled,
                said);
    }

    /** With its noun behind "of": "a pair of helicopters". */
    Amount of() {
        return new Amount(first, end, comparator, best, low, high, true, inDigits, scaled, said);
    }
}
