package org.sitrep.annotate;

import java.util.List;

/** A sentence of a training corpus and the names in it, in their order. */
record LabelledSentence(List<String> words, List<LabelledName> names) {
    LabelledSentence {
        words = List.copyOf(words);
        names = List.copyOf(names);
    }
}
