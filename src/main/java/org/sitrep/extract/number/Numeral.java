package org.sitrep.extract.number;

import java.math.BigDecimal;

/**
 * A number read from words.
 *
 * @param value never negative; rounded where the number is broken
 * @param end index after its last word
 * @param inDigits whether it begins with digits
 * @param whole whether it is a whole number
 * @param exact the number itself
 */
public record Numeral(long value, int end, boolean inDigits, boolean whole, BigDecimal exact) {
    /** A whole number. */
    public static Numeral of(long value, int end, boolean inDigits) {
        return new Numeral(value, end, inDigits, true, BigDecimal.valueOf(value));
    }
}
