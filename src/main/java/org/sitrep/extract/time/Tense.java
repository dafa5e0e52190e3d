package org.sitrep.extract.time;

/** Of the verb that governs a time expression. */
public enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    UNKNOWN
}
