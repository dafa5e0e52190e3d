package org.sitrep.extract.time;

/** What is said of the year of a month or day. */
enum YearHint {
    NONE,
    /** "last August". */
    LAST,
    /** "next May". */
    NEXT,
    /** "this May". */
    THIS,
    /** "August last year". */
    LAST_YEAR,
    /** "in March this year". */
    THIS_YEAR,
    /** "in May next year". */
    NEXT_YEAR
}
