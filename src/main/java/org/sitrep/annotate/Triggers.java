package org.sitrep.annotate;

import java.util.List;
import java.util.Locale;
import org.sitrep.text.Token;

/** Words that tell of an event or an act of speech, by lower-case lemma. */
public interface Triggers {
    boolean isVerb(String lemma);

    boolean isNoun(String lemma);

    /** Whether one of the tokens is such a word. */
    default boolean in(List<Token> tokens) {
        return tokens.stream().anyMatch(t -> {
            String lemma = t.lemma().toLowerCase(Locale.ROOT);
            return t.isVerb() && isVerb(lemma) || t.isNoun() && (isNoun(lemma) || isVerb(lemma));
        });
    }
}
