package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.text.Kind;

/**
 * To whom an act of speech is done, where no slot of its frame says so, but what is said does: who is to act ("demanded that
 * Hamas renounce ..."), who is threatened ("threatened to shell Iraqi towns"), whose proposal is refused.
 */
final class ClaimTargets {
    private static final Set<String> ASKING = Set.of("demands", "urges");
    private static final Set<String> AGAINST = Set.of("threatens", "promises", "praises");
    private static final Set<String> BLAMING = Set.of("accuses", "condemns");

    private ClaimTargets() {}

    static void complete(SentenceView v, List<EventDraft> events, List<ClaimDraft> claims) {
        for (ClaimDraft c : claims) {
            if (c.cue < 0 || !c.addressees.isEmpty() || !c.accused.isEmpty()) {
                continue;
            }
            if (ASKING.contains(c.stance)) {
                doer(v, c)
                        .or(() -> role(events, c, "Initiator"))
                        .or(() -> named(v, events, c))
                        .ifPresent(c::addAddressee);
            } else if (AGAINST.contains(c.stance)) {
                role(events, c, "Target").or(() -> named(v, events, c)).ifPresent(c::addAddressee);
            } else if (c.stance.equals("rejects")) {
                owner(v, c).or(() -> named(v, events, c)).ifPresent(c::addAddressee);
            } else if (BLAMING.contains(c.stance)) {
                doer(v, c)
                        .or(() -> role(events, c, "Initiator"))
                        .or(() -> named(v, events, c))
                        .ifPresent(c.accused::add);
            }
        }
    }

    /** "rejected an Australian ultimatum", "refused a request by the Council": whose it was. */
    private static Optional<Mention> owner(SentenceView v, ClaimDraft c) {
        return v.verb(c.cue).stream()
                .flatMap(p -> p.args("object").stream())
                .flatMap(a -> v.owner(a, false).stream())
                .filter(m -> isOther(m, c))
                .findFirst();
    }

    /** "demanded that Libya hand over ...": the subject of the clause. */
    private static Optional<Mention> doer(SentenceView v, ClaimDraft c) {
        boolean that =
                c.end <= c.cue || v.verb(c.cue).filter(p -> p.has("that")).isPresent();
        for (int i = c.first; that && i < Math.min(c.end, v.size()); i++) {
            if (v.token(i).isVerb()) {
                return v.verb(i).stream()
                        .filter(p -> !p.passive)
                        .flatMap(p -> p.args("subject").stream())
                        .flatMap(a -> v.in(a).stream())
                        .filter(m -> isOther(m, c))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private static Optional<Mention> role(List<EventDraft> events, ClaimDraft c, String role) {
        return events.stream()
                .filter(e -> c.holds(e.trigger()))
                .findFirst()
                .flatMap(e -> e.fillers.stream()
                        .filter(f -> f.role().equals(role))
                        .map(Filler::mention)
                        .filter(m -> isOther(m, c))
                        .findFirst());
    }

    /** The first side named in what is said, one that the acts there are not done to: "demanded a UN presence". */
    private static Optional<Mention> named(SentenceView v, List<EventDraft> events, ClaimDraft c) {
        return v.mentions.stream()
                .filter(m -> c.holds(m.head()) && isOther(m, c) && isSide(m))
                .map(m -> whole(v, m))
                .filter(m -> events.stream()
                        .filter(e -> c.holds(e.trigger()))
                        .noneMatch(e -> ASKING.contains(c.stance)
                                && e.fillers.stream()
                                        .anyMatch(f ->
                                                f.mention() == m && f.role().equals("Target"))))
                .findFirst();
    }

    /** Of "Croatian" the "Croatian authorities", where they are named as a whole. */
    private static Mention whole(SentenceView v, Mention m) {
        return v.mentions.stream()
                .filter(o -> o.kind().isActor() && o.first() <= m.first() && o.end() >= m.end())
                .findFirst()
                .orElse(m);
    }

    private static boolean isOther(Mention m, ClaimDraft c) {
        boolean inSpeaker = m.first() >= c.speaker.first() && m.end() <= c.speaker.end();
        return !inSpeaker
                && m.level() != Level.PRONOUN
                && !m.text().equals(c.speaker.text())
                && (m.kind().isActor() || m.kind() == Kind.Nationality);
    }

    /** States, forces, groups and persons with a name; not "refugees". */
    private static boolean isSide(Mention m) {
        return m.kind() == Kind.Nationality || m.level() == Level.NAME && m.kind() != Kind.PopulationGroup;
    }
}
