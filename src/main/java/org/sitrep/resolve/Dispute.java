package org.sitrep.resolve;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sitrep.text.DateBounds;

/** A disagreement in the making: gathers the positions of all pairs that differ over the same. */
final class Dispute {
    private final DisagreementFact.Over over;
    private final String what;
    private final Optional<String> about;
    private final Optional<Thing> side;
    private final SortedMap<Told, String> positions = new TreeMap<>(Told.OLDEST);

    /**
     * Opens one.
     *
     * @param what the matter, for the label: "Turkish Armed Forces killed"
     */
    Dispute(DisagreementFact.Over over, String what, Optional<String> about, Optional<Thing> side) {
        this.over = over;
        this.what = what;
        this.about = about;
        this.side = side;
    }

    void add(Told told, String value) {
        positions.putIfAbsent(told, value);
    }

    /** As a fact; about one thing where all its positions are of that thing. */
    DisagreementFact fact(Places places, Incidents incidents) {
        Optional<String> thing = about.or(() -> incidents.oneOf(positions.keySet()));
        Optional<Thing> place = place(places);
        Optional<LocalDate> day = positions.keySet().stream()
                .map(t -> t.account().when())
                .map(DateBounds::earliest)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
        AccountRef oldest = positions.firstKey().ref();
        String path = "disagreement/" + over.name().toLowerCase(java.util.Locale.ROOT) + "/" + oldest.articleId() + "/"
                + oldest.key()
                + side.map(s -> "/" + s.path().substring(s.path().lastIndexOf('/') + 1))
                        .orElse("");
        boolean shared = thing.isEmpty();
        return new DisagreementFact(
                path,
                label(place, day),
                over,
                thing,
                shared ? side : Optional.empty(),
                shared ? place : Optional.empty(),
                shared ? day : Optional.empty(),
                positions.entrySet().stream()
                        .map(e -> new DisagreementFact.Position(e.getKey().ref(), e.getValue()))
                        .toList());
    }

    private Optional<Thing> place(Places places) {
        List<Thing> all = positions.keySet().stream()
                .flatMap(t -> t.account().in(Role.PLACE).stream())
                .distinct()
                .sorted()
                .toList();
        return all.stream()
                .filter(p -> all.stream().noneMatch(o -> places.within(p.path(), o.path())))
                .findFirst();
    }

    private String label(Optional<Thing> place, Optional<LocalDate> day) {
        return what + place.map(p -> " in " + p.label()).orElse("")
                + day.map(d -> " on " + d).orElse("") + ": "
                + positions.values().stream().distinct().collect(Collectors.joining(" or "));
    }
}
