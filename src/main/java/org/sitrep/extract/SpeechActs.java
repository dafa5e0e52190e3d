package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.knowledge.EventType;
import org.sitrep.knowledge.Knowledge;

/**
 * What plain speech does by what it says: "said it would withdraw" promises, "said it would strike if ..." threatens, "said
 * it would not talk" refuses, "said that Libya must hand over ..." demands.
 */
final class SpeechActs {
    private static final Set<String> PLAIN = Set.of("asserts", "announces", "confirms");
    /** PLOVER categories of acts against somebody. */
    private static final Set<String> HOSTILE = Set.of("ASSAULT", "COERCE", "SANCTION");

    private static final Set<String> WILL = Set.of("will", "'ll", "would", "'d", "shall");
    private static final Set<String> SELF = Set.of("it", "he", "she", "they", "we", "i");
    private static final Set<String> MUST = Set.of("must", "should", "ought");

    private final Knowledge knowledge;

    SpeechActs(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    void apply(SentenceView v, List<EventDraft> events, List<ClaimDraft> claims) {
        for (ClaimDraft c : claims) {
            if (c.stance.equals("promises") && harms(v, events, c)) {
                c.become("threatens", knowledge);
            } else if (PLAIN.contains(c.stance) && c.cue >= 0) {
                head(v, c).flatMap(p -> act(v, events, c, p)).ifPresent(stance -> c.become(stance, knowledge));
            }
        }
    }

    /** "is ready to launch further strikes": what is promised is harm. */
    private boolean harms(SentenceView v, List<EventDraft> events, ClaimDraft c) {
        return c.cue >= 0
                && events.stream()
                        .filter(e -> c.holds(e.trigger()) && !e.negated)
                        .filter(e -> !e.predication.conditional && isPromised(v, e, c.cue))
                        .anyMatch(e -> category(e).filter(HOSTILE::contains).isPresent());
    }

    /** The verb right below, or the noun that is its object. */
    private static boolean isPromised(SentenceView v, EventDraft e, int cue) {
        List<Integer> above = e.predication.governors;
        if (above.isEmpty()) {
            return false;
        }
        boolean verb = e.frame.verb() && above.get(0) == cue;
        return verb
                || v.token(above.get(0)).isVerb()
                        && v.verb(above.get(0))
                                .filter(p -> !p.governors.isEmpty()
                                        && p.governors.contains(cue)
                                        && p.args("object").stream()
                                                .anyMatch(a -> a.heads().contains(e.trigger())))
                                .isPresent();
    }

    /** The first verb of the content that has a modal of its own. */
    private static Optional<Predication> head(SentenceView v, ClaimDraft c) {
        for (int i = c.first; i < Math.min(c.end, v.size()); i++) {
            if (v.token(i).isVerb() && !v.token(i).tag().equals("MD") && i != c.cue) {
                Optional<Predication> p = v.verb(i);
                boolean auxiliary =
                        Words.BE.contains(v.lemma(i)) || Set.of("have", "do").contains(v.lemma(i));
                if (p.isPresent() && p.get().modal.isPresent() && !p.get().passive) {
                    return p;
                }
                if (!auxiliary) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> act(SentenceView v, List<EventDraft> events, ClaimDraft c, Predication p) {
        String modal = p.modal.orElse("");
        List<Mention> doers =
                p.args("subject").stream().flatMap(a -> v.in(a).stream()).toList();
        boolean himself =
                isHimself(v, p) || doers.stream().anyMatch(m -> m.text().equals(c.speaker.text()));
        if (doers.isEmpty() && !himself) {
            return Optional.empty();
        }
        if (MUST.contains(modal)) {
            boolean other = !himself && doers.stream().allMatch(m -> m.kind().isActor());
            if (other && !p.negated) {
                doers.forEach(c::addAddressee);
                return Optional.of("demands");
            }
            return other ? Optional.of("warns") : Optional.empty();
        }
        if (!WILL.contains(modal) || !himself) {
            return Optional.empty();
        }
        if (p.negated) {
            return Optional.of("rejects");
        }
        boolean unless = v.sentence.tokens().stream().anyMatch(t -> t.lemma().equals("unless"));
        List<String> kinds = events.stream()
                .filter(e -> c.holds(e.trigger()))
                .filter(e -> e.trigger() == p.trigger || e.predication.governors.contains(p.trigger))
                .flatMap(e -> category(e).stream())
                .toList();
        if (kinds.stream().anyMatch(HOSTILE::contains) || unless && !kinds.isEmpty()) {
            return Optional.of("threatens");
        }
        return kinds.stream().anyMatch(EventType::isGoodwill) ? Optional.of("promises") : Optional.empty();
    }

    /** "Syria said it would", "the ministry said we will". */
    private static boolean isHimself(SentenceView v, Predication p) {
        return p.args("subject").stream()
                .flatMap(a -> a.heads().stream())
                .anyMatch(h -> SELF.contains(v.lemma(h).toLowerCase(java.util.Locale.ROOT)));
    }

    private Optional<String> category(EventDraft e) {
        return knowledge.eventTypes().concept(e.frame.concept()).flatMap(EventType::plover);
    }
}
