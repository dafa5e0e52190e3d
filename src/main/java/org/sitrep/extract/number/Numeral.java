package org.sitrep.extract.number;

/**
 * A number read from words.
 *
 * @param value never negative
 * @param end index after its last word
 * @param inDigits whether it begins with digits
 * @param whole whether it is a whole number
 */
public record Numeral(long value, int end, boolean inDigits, boolean whole) {}
