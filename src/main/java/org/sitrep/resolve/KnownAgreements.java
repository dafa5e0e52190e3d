package org.sitrep.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.extract.AgreementFinding;
import org.sitrep.extract.Findings;
import org.sitrep.extract.Mention;
import org.sitrep.knowledge.AgreementNote;
import org.sitrep.knowledge.Entity;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.text.DateBounds;

/**
 * An agreement told without its name, but with the very day and the parties of one that is known, is that one: "the
 * memorandum that A and B signed on 3 May 2011".
 */
final class KnownAgreements {
    private KnownAgreements() {}

    /** The things with such agreements put in place of the article's own. */
    static Map<Integer, Thing> applied(
            Knowledge knowledge, Findings findings, Map<Integer, Thing> things, ArticleTimes times) {
        Map<String, Thing> known = new HashMap<>();
        for (AgreementFinding f : findings.agreements()) {
            Optional<Thing> own = Optional.ofNullable(things.get(f.mention().id()))
                    .filter(t -> t.path().matches("agreement/[0-9a-f]{12}/.*"));
            own.flatMap(t -> known(knowledge, f, things, times))
                    .ifPresent(t -> known.put(own.get().path(), t));
        }
        if (known.isEmpty()) {
            return things;
        }
        Map<Integer, Thing> out = new HashMap<>(things);
        out.replaceAll((id, t) -> known.getOrDefault(t.path(), t));
        return out;
    }

    private static Optional<Thing> known(
            Knowledge knowledge, AgreementFinding f, Map<Integer, Thing> things, ArticleTimes times) {
        DateBounds signed = f.signed().map(times::bounds).orElse(DateBounds.UNKNOWN);
        List<String> parties = f.parties().stream()
                .flatMap(m -> party(m, things).stream())
                .distinct()
                .toList();
        if (!signed.isDay() || parties.size() < 2) {
            return Optional.empty();
        }
        return knowledge.authority().agreements().stream()
                .filter(n -> n.signed().equals(signed) && n.parties().containsAll(parties))
                .min(Comparator.comparing(AgreementNote::path))
                .flatMap(n -> knowledge.authority().byPath(n.path()))
                .map(Context::thing);
    }

    /** Path of a party; a government counts as its state. */
    private static Optional<String> party(Mention m, Map<Integer, Thing> things) {
        Optional<String> path = m.id() < 0
                ? m.entities().stream().findFirst().map(Entity::path)
                : Optional.ofNullable(things.get(m.id())).map(Thing::path);
        return path.map(p -> p.replaceFirst("-government$", ""));
    }
}
