package org.sitrep.extract.time;

/**
 * A time read from words.
 *
 * @param end index after its last word
 */
record ParsedTime(TimeExpression expression, int end) {}
