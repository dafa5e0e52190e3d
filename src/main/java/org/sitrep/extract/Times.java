package org.sitrep.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.text.Kind;
import org.sitrep.text.Phrase;

/** Which time expression of a sentence belongs to which predicate. */
final class Times {
    private Times() {}

    /** The nearest date that hangs on the predicate, by the tree where there is one, else by distance. */
    static Optional<Mention> of(SentenceView v, Predication p) {
        return all(v, p).stream().findFirst();
    }

    /** All dates that may be the predicate's, the nearest first. */
    static List<Mention> all(SentenceView v, Predication p) {
        return v.mentions.stream()
                .filter(m -> m.kind() == Kind.Date && !inAgreement(v, m))
                .filter(d -> !isDuration(v, d))
                .filter(d -> hangsOn(v, d, p))
                .sorted(Comparator.comparingInt(d -> Math.abs(d.first() - p.trigger)))
                .toList();
    }

    /** "a January 12 ceasefire agreement": the date is the agreement's. */
    private static boolean inAgreement(SentenceView v, Mention d) {
        return v.mentions.stream()
                .anyMatch(m -> m.kind() == Kind.Agreement && (m.covers(d.first()) || d.end() == m.first()));
    }

    private static boolean isDuration(SentenceView v, Mention d) {
        return v.token(d.head()).form().endsWith("-year");
    }

    private static boolean hangsOn(SentenceView v, Mention d, Predication p) {
        Optional<Integer> owner = v.syntax().flatMap(t -> owner(t, d));
        if (owner.isEmpty()) {
            return Math.abs(d.first() - p.trigger) < 12;
        }
        int o = owner.get();
        boolean shared = o == p.trigger || p.governors.contains(o) && !isSpeech(v, o);
        boolean inside =
                d.first() >= p.first && d.end() <= p.end && (!v.token(o).isVerb() || o == p.trigger);
        return shared || inside;
    }

    private static boolean isSpeech(SentenceView v, int token) {
        return List.of(
                        "say",
                        "tell",
                        "report",
                        "announce",
                        "state",
                        "claim",
                        "accuse",
                        "warn",
                        "add",
                        "threaten",
                        "confirm",
                        "deny",
                        "urge",
                        "call",
                        "demand",
                        "blame",
                        "condemn",
                        "note",
                        "stress")
                .contains(v.lemma(token));
    }

    /** The verb of the smallest verb phrase or clause, or the noun of the noun phrase, that holds the date. */
    private static Optional<Integer> owner(SyntaxTree t, Mention d) {
        Optional<Phrase> node = t.leaf(d.head());
        while (node.isPresent()) {
            Phrase n = node.get();
            boolean outside = n.first() < d.first() || n.end() > d.end();
            if (outside && n.label().equals("VP")) {
                Optional<Phrase> verb = n.children().stream()
                        .filter(c -> c.label().startsWith("VB"))
                        .findFirst();
                if (verb.isPresent()) {
                    return Optional.of(deepest(n, verb.get()));
                }
            }
            if (outside && n.label().startsWith("S")) {
                return SyntaxTree.child(n, "VP").map(vp -> deepest(vp, vp));
            }
            node = t.parent(n);
        }
        return Optional.empty();
    }

    /** Of "had been killed on Thursday" killed, not had. */
    private static int deepest(Phrase vp, Phrase verb) {
        Phrase at = vp;
        int token = verb.first();
        while (true) {
            Phrase here = at;
            Optional<Phrase> own = here.children().stream()
                    .filter(c -> c.label().startsWith("VB"))
                    .findFirst();
            if (own.isPresent()) {
                token = own.get().first();
            }
            Optional<Phrase> deeper = SyntaxTree.child(here, "VP");
            if (deeper.isEmpty()) {
                return token;
            }
            at = deeper.get();
        }
    }
}
