package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import org.sitrep.knowledge.Frame;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.text.Kind;

/** Nouns of speech with a clause: "Russian assertions that a ceasefire had been put in place". */
final class SpeechNouns {
    private final Knowledge knowledge;

    SpeechNouns(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    Optional<ClaimDraft> at(SentenceView v, int i) {
        for (Frame f : knowledge.stances().nounFrames(v.lemma(i))) {
            Optional<Predication> p = v.noun(i);
            int[] clause = p.isPresent() ? clauseBehind(v, i) : new int[] {0, 0};
            if (p.isEmpty() || clause[1] <= clause[0]) {
                continue;
            }
            for (String slot : List.of("possessive", "by", "from", "premod")) {
                Optional<Mention> m = p.get().args(slot).stream()
                        .flatMap(a -> v.in(a).stream())
                        .filter(x -> x.kind().isActor() || x.kind() == Kind.Nationality)
                        .findFirst();
                if (m.isPresent()) {
                    ClaimDraft d = new ClaimDraft(
                            f.concept(), i, m.get(), clause[0], clause[1], "speech noun \"" + v.lemma(i) + "\"");
                    return Optional.of(d.withMeaning(knowledge));
                }
            }
        }
        return Optional.empty();
    }

    /** The clause that "that" opens right behind a noun. */
    private static int[] clauseBehind(SentenceView v, int noun) {
        if (noun + 1 >= v.size() || !v.lemma(noun + 1).equals("that")) {
            return new int[] {0, 0};
        }
        int end = v.syntax()
                .flatMap(t -> t.leaf(noun + 1).flatMap(t::parent))
                .filter(p -> p.label().equals("SBAR"))
                .map(org.sitrep.text.Phrase::end)
                .orElse(v.size());
        return new int[] {noun + 2, end};
    }
}
