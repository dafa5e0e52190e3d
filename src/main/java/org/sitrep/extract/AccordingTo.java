package org.sitrep.extract;

import java.util.Optional;
import org.sitrep.knowledge.Knowledge;

/** "According to X, ...", "..., according to X". */
final class AccordingTo {
    private final Knowledge knowledge;

    AccordingTo(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    Optional<ClaimDraft> at(SentenceView v, int i) {
        boolean here = v.token(i).form().equalsIgnoreCase("according")
                && i + 2 < v.size()
                && v.lemma(i + 1).equals("to");
        if (!here) {
            return Optional.empty();
        }
        Optional<Mention> source = v.mentions.stream()
                .filter(m ->
                        m.first() >= i + 2 && m.first() <= i + 9 && m.kind().isActor() && m.level() != Level.DEMONYM)
                .findFirst();
        return source.map(m -> {
            boolean fronted = i < 3;
            return new ClaimDraft("asserts", i, m, fronted ? m.end() : 0, fronted ? v.size() : i, "according to")
                    .withMeaning(knowledge);
        });
    }
}
