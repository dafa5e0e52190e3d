package org.sitrep.text;

/**
 * A flat phrase of a sentence.
 *
 * @param label NP, VP, PP, ADVP, SBAR, PRT ...
 * @param first index of its first token in the sentence
 * @param end index after its last token
 */
public record Chunk(String label, int first, int end) {}
