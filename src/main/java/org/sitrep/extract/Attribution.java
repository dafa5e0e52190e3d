package org.sitrep.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.text.Span;

/** Joins events to the acts of speech that tell them, and gives them the modality of those. */
final class Attribution {
    /** Stances whose content is not yet a fact, if it is not told in the past. */
    private static final Set<String> OPEN = Set.of("threatened", "demanded", "promised", "planned", "hypothetical");

    private Attribution() {}

    static void apply(SentenceView v, List<EventDraft> events, List<ClaimDraft> claims) {
        for (EventDraft e : events) {
            for (ClaimDraft c : holding(e, claims)) {
                accuse(e, c);
                if (c.negatesContent && nearest(e, claims) == c) {
                    e.negated = !e.negated;
                }
                String given = c.contentModality
                        .map(m -> m.replaceFirst("^modality/", ""))
                        .orElse("");
                // "appealed for the deployment of troops": the past is that of speaking.
                boolean past = e.past && (e.frame.verb() || !e.predication.governors.contains(c.cue));
                boolean open = OPEN.contains(given) && !past;
                if (e.modality.equals(Modality.HAPPENED) && (open || given.equals("alleged"))) {
                    e.modality = given;
                } else if (e.modality.equals(Modality.HAPPENED)) {
                    e.modality = "reported";
                }
            }
        }
        for (ClaimDraft c : claims) {
            if (c.cue >= 0) {
                List<Mention> told = v.verb(c.cue).map(p -> Times.all(v, p)).orElse(List.of());
                c.time = told.stream()
                        .filter(t -> !c.holds(t.first()) && !isLimit(v, t))
                        .filter(t -> events.stream()
                                .noneMatch(e -> e.time.filter(x -> x.equals(t)).isPresent()))
                        .findFirst();
            }
        }
    }

    /** "has given them until the end of May": not when it is said. */
    private static boolean isLimit(SentenceView v, Mention date) {
        int before = date.first() - 1;
        while (before > 0 && v.token(before).tag().equals("DT")) {
            before--;
        }
        return before >= 0 && v.lemma(before).matches("by|until|till|before");
    }

    /** "..., blaming Kigali for shelling the town": who is blamed did it, not who blames. */
    private static void accuse(EventDraft e, ClaimDraft c) {
        boolean self = c.stance.equals("accuses")
                && c.accused.size() == 1
                && e.fillers.removeIf(f -> f.role().equals("Initiator") && f.mention() == c.speaker);
        if (self) {
            e.add(new Filler("Initiator", c.accused.get(0)));
        }
    }

    private static List<ClaimDraft> holding(EventDraft e, List<ClaimDraft> claims) {
        return claims.stream()
                .filter(c -> c.holds(e.trigger()) && c.cue != e.trigger())
                .toList();
    }

    /** The innermost act of speech around an event. */
    private static ClaimDraft nearest(EventDraft e, List<ClaimDraft> claims) {
        return holding(e, claims).stream()
                .min(Comparator.comparingInt(ClaimDraft::length))
                .orElseThrow();
    }

    /** An event belongs to the innermost claim that holds it; a denial keeps what it denies through a claim inside. */
    static ClaimFinding finding(SentenceView v, ClaimDraft c, List<EventDraft> events, int base, int id) {
        List<Integer> told = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            EventDraft e = events.get(i);
            if (c.holds(e.trigger()) && c.cue != e.trigger()) {
                told.add(base + i);
            }
        }
        Optional<Span> cue =
                c.cue < 0 ? Optional.empty() : Optional.of(v.token(c.cue).span());
        int first = Math.min(c.first, v.size() - 1);
        Span content = v.sentence.spanOf(first, Math.max(first + 1, Math.min(c.end, v.size())));
        return new ClaimFinding(
                id,
                v.index,
                cue,
                c.stance,
                c.speaker,
                c.addressees,
                c.accused,
                c.carriers,
                content,
                told,
                c.time,
                c.reading,
                c.rule);
    }
}
