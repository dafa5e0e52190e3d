package org.sitrep.annotate;

/**
 * A name in an annotated or read sentence.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param type per, org, geo or gpe
 */
record LabelledName(int first, int end, String type) {}
