package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.text.Kind;

/** Papers and posts that speak for whoever made them: "a statement by the ministry said". */
final class Documents {
    private static final Set<String> WORDS = Set.of(
            "statement",
            "report",
            "message",
            "communique",
            "communiqué",
            "letter",
            "tweet",
            "speech",
            "post",
            "release",
            "announcement",
            "bulletin");

    private Documents() {}

    static boolean has(String lemma) {
        return WORDS.contains(lemma);
    }

    /** Whose document the subject of a verb of speech is. */
    static Optional<Mention> owner(SentenceView v, Predication p) {
        for (Arg a : p.args("subject")) {
            for (int head : a.heads()) {
                if (has(v.lemma(head))) {
                    return owner(v, head, a);
                }
            }
        }
        return Optional.empty();
    }

    static Optional<Mention> owner(SentenceView v, int head, Arg a) {
        Optional<Predication> noun = v.noun(head);
        for (String slot : List.of("possessive", "premod", "by", "from", "of")) {
            // "a statement carried by the agency": the agency only passes it on.
            Optional<Mention> m = noun.stream()
                    .flatMap(n -> n.args(slot).stream())
                    .flatMap(x -> v.in(x).stream())
                    .filter(x -> x.kind().isActor() && x.kind() != Kind.MediaOutlet)
                    .findFirst();
            if (m.isPresent()) {
                return m;
            }
        }
        return v.mentions.stream()
                .filter(m -> m.kind().isActor() && m.kind() != Kind.MediaOutlet)
                .filter(m -> m.first() >= a.first() && m.end() <= a.end())
                .findFirst();
    }
}
