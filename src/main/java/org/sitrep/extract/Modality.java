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
        if (p.conditional || isInverted(v, p) || isHindered(v, p)) {
            return "hypothetical";
        }
        Optional<String> modal = p.modal.map(m -> byModal(m));
        if (modal.isPresent()) {
            return modal.get();
        }
        String own = p.verb ? ofVerb(v, p) : ofNoun(v, p);
        return own.equals(HAPPENED) ? hedge(v, p) : own;
    }

    /** "Had the army shelled the suburb, ...", "Should Eritrea invade, ...": a condition without "if". */
    private static boolean isInverted(SentenceView v, Predication p) {
        boolean opens = v.size() > 2
                && (v.lemma(0).equals("have") && v.token(0).tag().equals("VBD")
                        || v.token(0).form().equals("Should")
                        || v.token(0).form().equals("Were"));
        for (int i = 1; opens && i < v.size(); i++) {
            String form = v.token(i).form();
            if (form.equals("?")) {
                return false;
            }
            if (form.equals(",")) {
                return p.trigger < i;
            }
        }
        return false;
    }

    /** "kept the army from attacking the town". */
    private static boolean isHindered(SentenceView v, Predication p) {
        int before = p.trigger - 1;
        boolean from = before > 0
                && v.token(p.trigger).tag().equals("VBG")
                && v.lemma(before).equals("from");
        for (int i = before - 1; from && i >= Math.max(0, before - 8); i--) {
            if (v.token(i).isVerb()) {
                return Words.HINDRANCES.contains(v.lemma(i));
            }
        }
        return false;
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
            if (lemma.equals("use") && p.infinitive && v.token(g).tag().equals("VBG")) {
                // "are using missiles to shoot down planes": that one fell is not said.
                return "attempted";
            }
            Optional<String> m = byGovernor(lemma, p.infinitive, v.token(g).isNoun());
            if (m.isPresent()) {
                return m.get();
            }
            if (v.token(g).isVerb()) {
                break;
            }
        }
        boolean happened =
                p.governors.stream().anyMatch(g -> Words.HAPPENED_CONTROLS.contains(v.lemma(g)) && !isLeave(v, g));
        return p.infinitive && !happened ? "planned" : HAPPENED;
    }

    /** "an agreement that allows them to withdraw": leave given is not yet used; "allowed" tells that it was. */
    private static boolean isLeave(SentenceView v, int governor) {
        String tag = v.token(governor).tag();
        return Set.of("allow", "enable").contains(v.lemma(governor)) && !tag.equals("VBD") && !tag.equals("VBN");
    }

    private static Optional<String> byGovernor(String lemma, boolean infinitive, boolean noun) {
        if (Words.ATTEMPTS.contains(lemma)) {
            return Optional.of("attempted");
        }
        if (lemma.equals("threaten")) {
            return Optional.of("threatened");
        }
        if (Words.SCENARIOS.contains(lemma)) {
            return Optional.of("hypothetical");
        }
        if (Words.CHARGES.contains(lemma)) {
            return Optional.of("alleged");
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
        if (isOccasion(v, p)) {
            return HAPPENED;
        }
        if (isAwaited(v, p) || isIndefinite(v, p) && isSubjectOfModal(v, p)) {
            return "hypothetical";
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

    /** "feared dead after an airstrike": what something came after did happen, whatever is said of what came. */
    private static boolean isOccasion(SentenceView v, Predication p) {
        int before = p.first - 1;
        return before >= 0
                && Set.of("after", "following", "since", "during", "amid", "amidst", "despite")
                        .contains(v.lemma(before))
                && p.governors.stream()
                        .noneMatch(
                                g -> v.lemma(g).equals("expect") || v.lemma(g).equals("plan"));
    }

    /** "worried about an assault", "braced for a siege". */
    private static boolean isAwaited(SentenceView v, Predication p) {
        for (int i = p.trigger - 1; i > 0 && i > p.trigger - 6; i--) {
            if (Set.of("about", "of", "for", "against", "over").contains(v.lemma(i))) {
                boolean nearly = Words.AWAITING.contains(v.lemma(i - 1))
                        || Words.AWAITING.contains(v.token(i - 1).form().toLowerCase(Locale.ROOT));
                return nearly && isIndefinite(v, p);
            }
        }
        return false;
    }

    /** "an Israeli strike", "attacks": not one that is spoken of already. */
    private static boolean isIndefinite(SentenceView v, Predication p) {
        for (int i = p.trigger; i >= 0 && i > p.trigger - 6; i--) {
            String w = v.token(i).form().toLowerCase(Locale.ROOT);
            if (w.equals("a") || w.equals("an") || w.equals("any")) {
                return true;
            }
            boolean definite = v.token(i).tag().matches("DT|PRP\\$|POS|CD");
            if (definite || i < p.trigger && !v.token(i).tag().matches("JJ.?|NNP?S?|VB[NG]")) {
                return !definite && v.token(p.trigger).tag().equals("NNS");
            }
        }
        return false;
    }

    /** "An attack on the port could start a war": whoever speaks so knows of none. */
    private static boolean isSubjectOfModal(SentenceView v, Predication p) {
        for (int i = p.trigger + 1; i < Math.min(v.size(), p.trigger + 15); i++) {
            if (v.token(i).isVerb() && !v.token(i).tag().equals("MD")) {
                Optional<Predication> verb = v.verb(i)
                        .filter(x -> x.modal
                                .filter(m -> Words.FUTURE_MODALS.contains(m))
                                .isPresent());
                boolean its = verb.stream()
                        .flatMap(x -> x.args("subject").stream())
                        .anyMatch(a -> a.heads().contains(p.trigger));
                if (its) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A noun shares the fate of the verb it hangs on: "will launch an attack", "threatened an attack". */
    private static String ofGovernedBy(SentenceView v, int verb, String lemma) {
        if (lemma.equals("threaten")) {
            return "threatened";
        }
        if (Words.NOT_HAPPENED_GOVERNORS.contains(lemma) || Words.SCENARIOS.contains(lemma)) {
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
