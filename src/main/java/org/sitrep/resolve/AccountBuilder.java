package org.sitrep.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sitrep.text.DateBounds;

/** Collects the parts of an account; what is not set is absent. */
final class AccountBuilder {
    private final String key;
    final PassageFact evidence;
    String rule;
    String label = "";
    Optional<Thing> of = Optional.empty();
    Optional<String> eventType = Optional.empty();
    String modality = "happened";
    boolean negated;
    private final SortedMap<Role, List<Thing>> roles = new TreeMap<>();
    DateBounds when = DateBounds.UNKNOWN;
    final List<String> instruments = new ArrayList<>();
    final List<TollFact> tolls = new ArrayList<>();
    Optional<String> purpose = Optional.empty();
    final List<String> inResponseTo = new ArrayList<>();
    Optional<String> action = Optional.empty();
    DateBounds deadline = DateBounds.UNKNOWN;
    final List<ProvisionFact> provisions = new ArrayList<>();
    final List<PostStatusFact> statuses = new ArrayList<>();
    double confidence = Confidence.OF_THING;

    AccountBuilder(String key, PassageFact evidence, String rule) {
        this.key = key;
        this.evidence = evidence;
        this.rule = rule;
    }

    void add(Role role, Thing thing) {
        List<Thing> things = roles.computeIfAbsent(role, r -> new ArrayList<>());
        if (!things.contains(thing)) {
            things.add(thing);
            things.sort(null);
        }
    }

    /** Puts others in the place of who did it, in the label too. */
    void putDoers(List<Thing> doers) {
        List<Thing> before = in(Role.INITIATOR);
        if (!before.isEmpty()) {
            label = label.replace(
                    " by " + before.get(0).label(), " by " + doers.get(0).label());
        }
        roles.remove(Role.INITIATOR);
        doers.forEach(t -> add(Role.INITIATOR, t));
    }

    List<Thing> in(Role role) {
        return roles.getOrDefault(role, List.of());
    }

    /** The same content, said not to be so. */
    AccountBuilder contrary(String otherKey) {
        AccountBuilder b = new AccountBuilder(otherKey, evidence, rule);
        b.label = "no " + label;
        b.eventType = eventType;
        b.modality = modality;
        b.negated = !negated;
        roles.forEach((r, things) -> things.forEach(t -> b.add(r, t)));
        b.when = when;
        b.confidence = confidence;
        return b;
    }

    AccountFact build() {
        return new AccountFact(
                key,
                label,
                of,
                eventType,
                modality,
                negated,
                roles,
                when,
                instruments.stream().distinct().sorted().toList(),
                tolls,
                purpose,
                inResponseTo,
                action,
                deadline,
                provisions,
                Optional.empty(),
                statuses,
                evidence,
                rule,
                confidence);
    }
}
