package org.sitrep.extract.number;

/** How a number said relates to the number meant. */
public enum Comparator {
    EXACTLY,
    ABOUT,
    /** Nearly, almost: a little less. */
    ALMOST,
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN,
    BETWEEN,
    /** Dozens, several, a number of: no number is said. */
    VAGUE
}
