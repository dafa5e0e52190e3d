package org.sitrep.text;

/**
 * A name that the trained finder saw.
 *
 * @param first index of its first token in the sentence
 * @param end index after its last token
 * @param type per, org, geo or gpe
 * @param probability 0 to 1
 */
public record FoundName(int first, int end, String type, double probability) {}
