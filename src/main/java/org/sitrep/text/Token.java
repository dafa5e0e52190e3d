package org.sitrep.text;

/**
 * One word or mark.
 *
 * @param form as used for matching: straight quotes, no soft hyphens or zero-width marks, and in text set in capitals the
 *     usual case
 * @param tag Penn Treebank part of speech
 * @param lemma lower-case dictionary form; of proper nouns the form itself
 */
public record Token(Span span, String form, String tag, String lemma) {
    public boolean isVerb() {
        return tag.startsWith("VB") || tag.equals("MD");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProper() {
        return tag.startsWith("NNP");
    }
}
