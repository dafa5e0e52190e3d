package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.knowledge.Frame;
import org.sitrep.text.Kind;

/** Breaches told by what was not done ("failure to comply with the memorandum") or before the act ("In violation of the deal, X ..."). */
final class BreachRules {
    private static final Set<String> KEEPING = Set.of(
            "comply",
            "abide",
            "adhere",
            "implement",
            "fulfil",
            "fulfill",
            "honor",
            "honour",
            "respect",
            "observe",
            "uphold");
    private static final Set<String> FAILING =
            Set.of("fail", "failure", "refuse", "refusal", "decline", "inability", "unwillingness", "reluctance");

    private BreachRules() {}

    static void complete(SentenceView v, List<EventDraft> events) {
        for (int i = 0; i < v.size(); i++) {
            if (v.token(i).isVerb() && KEEPING.contains(v.lemma(i))) {
                v.verb(i).flatMap(p -> breach(v, p)).ifPresent(events::add);
            }
        }
        events.stream().filter(e -> isFronted(v, e)).forEach(e -> doer(v, e));
    }

    private static Optional<EventDraft> breach(SentenceView v, Predication p) {
        boolean failed = p.negated
                || p.governors.stream().anyMatch(g -> FAILING.contains(v.lemma(g)))
                || p.trigger > 1 && FAILING.contains(v.lemma(p.trigger - 2));
        Optional<Mention> agreement = List.of("with", "by", "to", "object").stream()
                .flatMap(s -> p.args(s).stream())
                .flatMap(a -> v.in(a).stream())
                .filter(m -> m.kind() == Kind.Agreement)
                .findFirst()
                .or(() -> v.mentions.stream()
                        .filter(m -> m.kind() == Kind.Agreement && m.first() > p.trigger && m.first() - p.trigger < 4)
                        .findFirst());
        if (!failed || agreement.isEmpty() || p.modal.isPresent()) {
            return Optional.empty();
        }
        Frame frame = new Frame("Breach", true, List.of(v.lemma(p.trigger)), List.of());
        EventDraft d = new EventDraft(
                frame,
                p,
                List.of(new Filler("Agreement", agreement.get())),
                Modality.HAPPENED,
                "failure to keep an agreement");
        d.reading = p.parsed ? Reading.PARSED : Reading.CHUNKS;
        d.negated = false;
        d.past = true;
        p.args("subject").stream()
                .flatMap(a -> v.in(a).stream())
                .filter(m -> m.kind().isActor())
                .forEach(m -> d.add(new Filler("Initiator", m)));
        return Optional.of(d);
    }

    private static boolean isFronted(SentenceView v, EventDraft e) {
        int before = e.triggerFirst() - 1;
        return !e.frame.verb()
                && !e.has("Initiator")
                && before >= 0
                && before < 3
                && v.lemma(before).equals("in")
                && Set.of("violation", "breach", "contravention", "defiance").contains(v.lemma(e.trigger()));
    }

    /** "In violation of the deal, X continues to ...": X. */
    private static void doer(SentenceView v, EventDraft e) {
        for (int i = e.trigger() + 1; i < v.size(); i++) {
            if (v.token(i).isVerb()) {
                Optional<Mention> subject = v.verb(i).stream()
                        .flatMap(p -> p.args("subject").stream())
                        .flatMap(a -> v.in(a).stream())
                        .filter(m -> m.kind().isActor())
                        .findFirst();
                if (subject.isPresent()) {
                    e.add(new Filler("Initiator", subject.get()));
                    return;
                }
            }
        }
    }
}
