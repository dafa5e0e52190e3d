package org.sitrep.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether an event is told as having happened, by the words of its own clause. */
final class Modality {
    static final String HAPPENED = "happened";
    private static final Set<String> ALLEGED =
            Set.of("allegedly", "alleged", "suspected", "purportedly", "purported", "supposedly", "so-called");
    private static final Set<String> REPORTED = Set.of("reportedly", "apparently");
    private static final Set<String> UNREAL_WORDS = Set.of(
            "any",
            "further",
            "possible",
            "potential",
            "planned",
            "threatened",
            "imminent",
            "future",
            "feared",
            "looming",
            "expected",
            "another");

    private Modality() {}

    static String of(SentenceView v, Predication p) {
        if (p.conditional) {
            return "hypothetical";
        }
        Optional<String> modal = p.modal.map(m -> byModal(m));
        if (modal.isPresent()) {
            return modal.get();
        }
        String own = p.verb ? ofVerb(v, p) : ofNoun(v, p);
        return own.equals(HAPPENED) ? hedge(v, p) : own;
    }

    private static String byModal(String m) {
        if (Words.DUTY_MODALS.contains(m)) {
            return "demanded";
        }
        return m.equals("will") || m.equals("'ll") || m.equals("shall") || m.equals("would")
                ? "planned"
                : "hypothetical";
    }

    private static String ofVerb(SentenceView v, Predication p) {
        for (int g : p.governors) {
            String lemma = v.lemma(g);
            if (lemma.equals("have") && p.infinitive) {
                // "All groups had to withdraw": a duty, kept or not.
                return "demanded";
            }
            if (lemma.equals("have") || Words.BE.contains(lemma)) {
                continue;
            }
            Optional<String> m = byGovernor(lemma, p.infinitive, v.token(g).isNoun());
            if (m.isPresent()) {
                return m.get();
            }
            if (v.token(g).isVerb()) {
                break;
            }
        }
        boolean happened = p.governors.stream().anyMatch(g -> Words.HAPPENED_CONTROLS.contains(v.lemma(g)));
        return p.infinitive && !happened ? "planned" : HAPPENED;
    }

    private static Optional<String> byGovernor(String lemma, boolean infinitive, boolean noun) {
        if (Words.ATTEMPTS.contains(lemma)) {
            return Optional.of("attempted");
        }
        if (lemma.equals("threaten")) {
            return Optional.of("threatened");
        }
        if (Set.of("vow", "promise", "pledge").contains(lemma)) {
            return Optional.of("promised");
        }
        if (infinitive && Words.DEMANDS.contains(lemma)) {
            return Optional.of("demanded");
        }
        if (Words.PLANS.contains(lemma) && infinitive || noun && Words.NOT_HAPPENED_NOUNS.contains(lemma)) {
            return Optional.of("planned");
        }
        if (!infinitive
                && Set.of("warn", "prevent", "avoid", "threaten", "stop", "deter", "consider", "urge")
                        .contains(lemma)) {
            return Optional.of("hypothetical");
        }
        return Optional.empty();
    }

    private static String ofNoun(SentenceView v, Predication p) {
        for (int i = Math.max(0, p.trigger - 4); i < p.trigger; i++) {
            if (i >= p.first && UNREAL_WORDS.contains(v.token(i).form().toLowerCase(Locale.ROOT))) {
                return "hypothetical";
            }
        }
        for (int g : p.governors) {
            String lemma = v.lemma(g);
            if (v.token(g).isVerb()) {
                return ofGovernedBy(v, g, lemma);
            }
            if (Words.NOT_HAPPENED_NOUNS.contains(lemma)) {
                return "hypothetical";
            }
            if (v.token(g).tag().startsWith("JJ") && Words.PLANS.contains(lemma)) {
                return "planned";
            }
        }
        return HAPPENED;
    }

    /** A noun shares the fate of the verb it hangs on: "will launch an attack", "threatened an attack". */
    private static String ofGovernedBy(SentenceView v, int verb, String lemma) {
        if (lemma.equals("threaten")) {
            return "threatened";
        }
        if (Words.NOT_HAPPENED_GOVERNORS.contains(lemma)) {
            return "hypothetical";
        }
        return v.verb(verb)
                .map(g -> g.negated && !lemma.equals("stop") ? "hypothetical" : of(v, g))
                .orElse(HAPPENED);
    }

    private static String hedge(SentenceView v, Predication p) {
        for (int i = Math.max(0, p.first); i < Math.min(v.size(), p.end); i++) {
            String w = v.token(i).form().toLowerCase(Locale.ROOT);
            boolean near = Math.abs(i - p.trigger) <= 4;
            if (near && ALLEGED.contains(w)) {
                return "alleged";
            }
            if (near && REPORTED.contains(w)) {
                return "reported";
            }
        }
        return HAPPENED;
    }
}
