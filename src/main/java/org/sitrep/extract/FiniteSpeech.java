package org.sitrep.extract;

import java.util.List;

/**
 * "The navy announced on Friday that ...": a verb of speech that the parser took for a participle, though no auxiliary makes it
 * passive, no verb stands before it and a clause is told.
 */
final class FiniteSpeech {
    private FiniteSpeech() {}

    static Predication read(SentenceView v, Predication p) {
        boolean misread = p.passive && p.has("that") && !p.has("subject") && !p.has("by") && isFirstVerb(v, p.trigger);
        if (misread) {
            p.passive = false;
            p.swap("subject", p.args("object"), "object", List.of());
        }
        return p;
    }

    private static boolean isFirstVerb(SentenceView v, int cue) {
        for (int i = 0; i < cue; i++) {
            if (v.token(i).isVerb() || v.token(i).tag().equals("MD")) {
                return false;
            }
        }
        return true;
    }
}
