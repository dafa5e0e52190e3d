package org.sitrep.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.text.Kind;

/**
 * Outlets that pass on what others say: "SANA cited a statement by the command that ...", "a source said ..., Anadolu
 * reported". The outlet is then a carrier of the claim and not a speaker beside it.
 */
final class Carriers {
    private Carriers() {}

    static void settle(SentenceView v, List<ClaimDraft> claims, Knowledge knowledge) {
        Set<ClaimDraft> dropped = new HashSet<>();
        for (ClaimDraft outer : claims) {
            for (ClaimDraft inner : claims) {
                boolean inside =
                        outer != inner && inner.cue >= 0 && outer.holds(inner.cue) && inner.speaker != outer.speaker;
                if (inside && outer.speaker.kind() == Kind.MediaOutlet && outer.stance.equals("asserts")) {
                    inner.carriers.add(0, outer.speaker);
                    if (coveredAlike(outer, inner)) {
                        dropped.add(outer);
                    }
                }
            }
        }
        claims.removeAll(dropped);
        citing(v, claims);
        for (ClaimDraft c : claims) {
            told(c);
            cited(v, c);
            service(v, c);
        }
    }

    /** "the foreign service of the country's X news agency quoted her as saying": the outlet in the subject carries it. */
    private static void service(SentenceView v, ClaimDraft c) {
        boolean quotes = c.cue > 0
                && c.carriers.isEmpty()
                && Set.of("cite", "quote").contains(v.lemma(c.cue))
                && v.token(c.cue).tag().matches("VBD|VBZ|VBP|VBN");
        if (quotes) {
            v.mentions.stream()
                    .filter(m -> m.kind() == Kind.MediaOutlet && m.end() <= c.cue && c.cue - m.end() <= 3)
                    .filter(m -> m != c.speaker && !c.carriers.contains(m))
                    .reduce((a, b) -> b)
                    .ifPresent(c.carriers::add);
        }
    }

    /** "in a speech aired on the private X television": the outlet stands behind "by" or "on" and words that describe it. */
    private static int behindPreposition(SentenceView v, Mention m) {
        int i = m.first() - 1;
        while (i > 0 && i > m.first() - 7 && v.token(i).tag().matches("DT|JJ|NNP?|POS|VBN") && !isPassing(v, i)) {
            i--;
        }
        return i > 0 && v.lemma(i).matches("by|on") && isPassing(v, i - 1) ? i - 1 : -1;
    }

    private static boolean isPassing(SentenceView v, int i) {
        return Set.of("cite", "carry", "quote", "publish", "report", "release", "air", "broadcast", "run")
                .contains(v.lemma(i));
    }

    /** "The agency, citing the ministry, reported that ...": the ministry says it, the agency carries it. */
    private static void citing(SentenceView v, List<ClaimDraft> claims) {
        for (ClaimDraft source : List.copyOf(claims)) {
            boolean cites = source.cue >= 0
                    && Set.of("cite", "quote").contains(v.lemma(source.cue))
                    && v.token(source.cue).tag().equals("VBG");
            for (ClaimDraft outlet : List.copyOf(claims)) {
                boolean beside = cites
                        && outlet != source
                        && outlet.speaker.kind() == Kind.MediaOutlet
                        && (source.cue == 0
                                || source.cue > outlet.speaker.first() && source.cue - outlet.speaker.end() <= 3);
                if (beside) {
                    if (!source.carriers.contains(outlet.speaker)) {
                        source.carriers.add(outlet.speaker);
                    }
                    source.first = outlet.first;
                    source.end = outlet.end;
                    claims.remove(outlet);
                }
            }
        }
        // "a statement carried by the agency": carrying is no speech of its own.
        claims.removeIf(c -> c.cue >= 0
                && c.speaker.kind() == Kind.MediaOutlet
                && v.token(c.cue).tag().equals("VBN")
                && Set.of("carry", "cite", "publish", "quote", "air", "broadcast")
                        .contains(v.lemma(c.cue)));
    }

    /** Whether the outer claim says little more than the inner one. */
    private static boolean coveredAlike(ClaimDraft outer, ClaimDraft inner) {
        return inner.length() * 2 >= outer.length();
    }

    /** "told NTV": the outlet it was told to carries it. */
    private static void told(ClaimDraft c) {
        List<Mention> outlets =
                c.addressees.stream().filter(m -> m.kind() == Kind.MediaOutlet).toList();
        c.addressees.removeAll(outlets);
        outlets.stream().filter(o -> !c.carriers.contains(o)).forEach(c.carriers::add);
    }

    /** "a source cited by Anadolu", "in a statement carried by SANA". */
    private static void cited(SentenceView v, ClaimDraft c) {
        List<Mention> found = new ArrayList<>();
        for (Mention m : v.mentions) {
            int verb = m.kind() == Kind.MediaOutlet && m.first() >= 2 ? behindPreposition(v, m) : -1;
            if (verb >= 0 && Math.abs(verb - c.speaker.end()) < 14 && m != c.speaker && !c.carriers.contains(m)) {
                found.add(m);
            }
        }
        c.carriers.addAll(found);
    }
}
