package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.text.Kind;

/** Obligations: "Under the agreement, all groups were supposed to pull out heavy arms by 17 October". */
final class ProvisionRules {
    private static final Set<String> BOUND =
            Set.of("suppose", "require", "oblige", "agree", "commit", "pledge", "undertake", "bind", "have", "be");
    private static final Set<String> SAYING = Set.of(
            "state",
            "say",
            "stipulate",
            "provide",
            "require",
            "call",
            "oblige",
            "specify",
            "envisage",
            "demand",
            "bind",
            "order",
            "set");

    /** Obligations in a sentence that names the agreement after "under", or has it for its subject. */
    List<Provision> under(SentenceView v, Mention agreement) {
        boolean under = agreement.first() >= 1 && preceded(v, agreement, Set.of("under", "per"));
        boolean subject = isSubjectOfSaying(v, agreement.head());
        boolean aimed = v.mentions.contains(agreement) && relative(v, agreement);
        return under || subject || aimed ? obligations(v, agreement) : List.of();
    }

    /** Obligations of "It stated that ..." after a sentence about an agreement. */
    List<Provision> ofIt(SentenceView v) {
        boolean it = v.size() > 2
                && Set.of("it", "they").contains(v.token(0).form().toLowerCase(Locale.ROOT))
                && isSubjectOfSaying(v, 0);
        return it ? obligations(v, null) : List.of();
    }

    private static boolean preceded(SentenceView v, Mention m, Set<String> words) {
        for (int i = m.first() - 1; i >= Math.max(0, m.first() - 3); i--) {
            if (words.contains(v.lemma(i).toLowerCase(Locale.ROOT))) {
                return true;
            }
            if (!Set.of("DT", "PRP$", "JJ", "CD").contains(v.token(i).tag())) {
                return false;
            }
        }
        return false;
    }

    private static boolean isSubjectOfSaying(SentenceView v, int head) {
        for (int i = head + 1; i < Math.min(v.size(), head + 12); i++) {
            if (v.token(i).isVerb() && SAYING.contains(v.lemma(i))) {
                return v.verb(i)
                        .filter(p -> p.args("subject").stream()
                                .anyMatch(a -> a.heads().contains(head)))
                        .isPresent();
            }
        }
        return false;
    }

    /** "a zone that would be evacuated": a clause behind the agreement with a duty in it. */
    private static boolean relative(SentenceView v, Mention m) {
        for (int i = m.end(); i + 2 < v.size(); i++) {
            if (v.token(i).tag().equals("WDT") && v.token(i + 1).tag().equals("MD")) {
                return true;
            }
        }
        return false;
    }

    private List<Provision> obligations(SentenceView v, @org.jspecify.annotations.Nullable Mention agreement) {
        List<Provision> out = new ArrayList<>();
        for (int i = 0; i < v.size(); i++) {
            if (v.token(i).isVerb() && !v.token(i).tag().equals("MD")) {
                Optional<Predication> p = v.verb(i).filter(x -> x.verb && isDuty(v, x));
                p.flatMap(x -> provision(v, x, out, agreement)).ifPresent(out::add);
            }
        }
        return out;
    }

    private static boolean isDuty(SentenceView v, Predication p) {
        String lemma = v.lemma(p.trigger);
        if (Words.BE.contains(lemma) || lemma.equals("have") || BOUND.contains(lemma) && p.has("to-inf")) {
            return false;
        }
        boolean modal = p.modal
                .filter(m -> Set.of("would", "must", "should", "shall", "will").contains(m))
                .isPresent();
        boolean bound = p.infinitive && p.governors.stream().limit(2).anyMatch(g -> BOUND.contains(v.lemma(g)));
        return modal || bound;
    }

    private static Optional<Provision> provision(
            SentenceView v,
            Predication p,
            List<Provision> before,
            @org.jspecify.annotations.Nullable Mention agreement) {
        List<Mention> obligors = p.args("subject").stream()
                .flatMap(a -> v.in(a).stream())
                .filter(m -> m.kind().isActor() && m != agreement && m.level() != Level.PRONOUN)
                .toList();
        if (obligors.isEmpty() && p.args("subject").isEmpty() && !before.isEmpty()) {
            obligors = before.get(before.size() - 1).obligors();
        }
        boolean zone = p.passive
                && p.args("object").stream()
                        .flatMap(a -> v.in(a).stream())
                        .anyMatch(m -> m.kind() == Kind.Place || m.kind() == Kind.Equipment);
        if (obligors.isEmpty() && !zone) {
            return Optional.empty();
        }
        int end = actionEnd(v, p);
        int from = p.negated ? negation(v, p.trigger) : p.trigger;
        Optional<Mention> deadline = v.mentions.stream()
                .filter(d -> d.kind() == Kind.Date && d.first() > p.trigger && d.end() <= end)
                .findFirst();
        return Optional.of(new Provision(obligors, v.sentence.spanOf(from, end), deadline));
    }

    private static int negation(SentenceView v, int trigger) {
        for (int i = trigger - 1; i >= Math.max(0, trigger - 4); i--) {
            if (TreePredications.isNegation(v.token(i).form())) {
                return i;
            }
        }
        return trigger;
    }

    /** The end of the verb's own phrase: before the next coordinated verb, "with", or a full stop. */
    private static int actionEnd(SentenceView v, Predication p) {
        int end = p.parsed ? Math.max(p.end, p.trigger + 1) : v.size();
        for (int i = p.trigger + 1; i < end; i++) {
            boolean next = v.token(i).form().equals(",")
                    && i + 1 < end
                    && (Set.of("and", "with", "while").contains(v.lemma(i + 1))
                            || v.token(i + 1).tag().equals("MD"));
            boolean conj = v.token(i).tag().equals("CC")
                    && i + 1 < end
                    && (v.token(i + 1).tag().equals("MD")
                            || v.token(i + 1).tag().equals("VB"));
            if (next || conj || v.token(i).form().equals(".")) {
                return i;
            }
        }
        while (end > p.trigger + 1 && v.token(end - 1).form().matches("[.,;:\"]")) {
            end--;
        }
        return end;
    }
}
