package org.sitrep.text;

import java.util.List;

/**
 * A node of a constituency tree.
 *
 * @param label Penn Treebank label (S, NP, VP, SBAR, PP ...); for a leaf the part of speech
 * @param first index of its first token in the sentence
 * @param end index after its last token
 * @param head index of its head token
 * @param children in order; none for a leaf
 */
public record Phrase(String label, int first, int end, int head, List<Phrase> children) {
    public Phrase {
        children = List.copyOf(children);
    }

    public boolean isLeaf() {
        return children.isEmpty();
    }
}
