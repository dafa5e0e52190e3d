package org.sitrep.resolve;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.sitrep.knowledge.Entity;
import org.sitrep.knowledge.EventType;
import org.sitrep.knowledge.PlaceEntry;
import org.sitrep.text.Kind;

/** The background that the authority files, the gazetteer and the event types give. */
public final class KnownBackground implements Background {
    private static final String COUNTRY = "place/country-";

    private final Function<String, Optional<PlaceEntry>> places;
    private final BiPredicate<String, String> contained;
    private final Function<String, Optional<Entity>> actors;
    private final Function<String, Optional<EventType>> types;

    /**
     * Looks everything up when it is asked.
     *
     * @param places by path
     * @param contained whether the first place lies in the second
     * @param actors by path
     * @param types by local name
     */
    public KnownBackground(
            Function<String, Optional<PlaceEntry>> places,
            BiPredicate<String, String> contained,
            Function<String, Optional<Entity>> actors,
            Function<String, Optional<EventType>> types) {
        this.places = places;
        this.contained = contained;
        this.actors = actors;
        this.types = types;
    }

    @Override
    public boolean within(String place, String container) {
        return !place.equals(container) && contained.test(place, container);
    }

    /** Of a place in several countries none. */
    @Override
    public Optional<String> country(String place) {
        if (place.startsWith(COUNTRY)) {
            return Optional.of(place);
        }
        return places.apply(place)
                .filter(p -> p.countries().size() == 1)
                .map(p -> COUNTRY + p.countries().get(0));
    }

    @Override
    public boolean isWide(String place) {
        return places.apply(place)
                .filter(p -> p.level().compareTo(PlaceEntry.Level.DISTRICT) <= 0)
                .isPresent();
    }

    @Override
    public Optional<String> stateOf(String actor) {
        return actors.apply(actor).flatMap(e -> e.kind() == Kind.State ? Optional.of(e.path()) : e.state());
    }

    @Override
    public Optional<String> broader(String eventType) {
        return types.apply(eventType).flatMap(EventType::broader);
    }
}
