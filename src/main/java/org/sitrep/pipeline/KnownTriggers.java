package org.sitrep.pipeline;

import java.util.Locale;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.report.Triggers;
import org.sitrep.text.Token;

/** The words that the event types and stances list. Thread-safe. */
final class KnownTriggers implements Triggers {
    private final Knowledge knowledge;

    KnownTriggers(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public boolean ofEvent(Token token) {
        String lemma = lemma(token);
        return token.isVerb() && !knowledge.eventTypes().verbFrames(lemma).isEmpty()
                || token.isNoun() && !knowledge.eventTypes().nounFrames(lemma).isEmpty();
    }

    @Override
    public boolean ofSpeech(Token token) {
        return token.isVerb() && !knowledge.stances().verbFrames(lemma(token)).isEmpty();
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
