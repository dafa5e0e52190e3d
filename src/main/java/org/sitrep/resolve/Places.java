package org.sitrep.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compares places by the gazetteer and by what the articles say of villages it lacks. */
final class Places {
    private final Background background;
    private final Map<String, Set<String>> containers = new HashMap<>();

    Places(Background background, List<ArticleFacts> articles) {
        this.background = background;
        for (ArticleFacts article : articles) {
            for (ThingNote note : article.notes()) {
                if (note.what() == ThingNote.What.WITHIN) {
                    note.other()
                            .ifPresent(other -> containers
                                    .computeIfAbsent(note.about().path(), p -> new TreeSet<>())
                                    .add(other.path()));
                }
            }
        }
    }

    boolean within(String place, String container) {
        return !place.equals(container) && within(place, container, new HashSet<>());
    }

    private boolean within(String place, String container, Set<String> seen) {
        if (place.equals(container) || background.within(place, container)) {
            return true;
        }
        return seen.add(place)
                && containers.getOrDefault(place, Set.of()).stream().anyMatch(c -> within(c, container, seen));
    }

    /** Whether the two may be one spot: equal, or one inside the other. */
    boolean compatible(Thing a, Thing b) {
        return a.path().equals(b.path()) || within(a.path(), b.path()) || within(b.path(), a.path());
    }

    /** Whether both name places, and none of the one can be any of the other. */
    boolean conflict(List<Thing> some, List<Thing> others) {
        return !some.isEmpty() && !others.isEmpty() && match(some, others).isEmpty();
    }

    /** The narrower of the first two places that can be one spot. */
    Optional<Thing> match(List<Thing> some, List<Thing> others) {
        for (Thing a : some) {
            for (Thing b : others) {
                if (compatible(a, b)) {
                    return Optional.of(within(b.path(), a.path()) ? b : a);
                }
            }
        }
        return Optional.empty();
    }

    /** The first place that both name. */
    Optional<Thing> equal(List<Thing> some, List<Thing> others) {
        return some.stream()
                .filter(a -> others.stream().anyMatch(b -> b.path().equals(a.path())))
                .findFirst();
    }

    boolean isWide(Thing place) {
        return background.isWide(place.path());
    }

    /** Places that can be one spot have this in common: the country, or where none is known the outermost place. */
    String region(Thing place) {
        String outermost = place.path();
        Set<String> seen = new HashSet<>();
        while (seen.add(outermost)) {
            Optional<String> country = background.country(outermost);
            if (country.isPresent()) {
                return country.get();
            }
            outermost = containers.getOrDefault(outermost, Set.of()).stream()
                    .findFirst()
                    .orElse(outermost);
        }
        return outermost;
    }
}
