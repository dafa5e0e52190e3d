package org.sitrep.resolve;

import java.util.Optional;

/** What is known beforehand of places, actors and event types, as far as comparing accounts needs it. All by path or local name. */
public interface Background {
    /** Knows nothing: every place lies alone, every actor has no state, every event type stands alone. */
    Background NOTHING = new Background() {};

    /** Whether a place lies inside another one; a place does not lie inside itself. */
    default boolean within(String place, String container) {
        return false;
    }

    /** The country a place lies in, or a country itself. */
    default Optional<String> country(String place) {
        return Optional.empty();
    }

    /** Whether a place is so large that much can happen in it on one day: a country, region or division. */
    default boolean isWide(String place) {
        return false;
    }

    /** The state that an actor is, belongs to or serves. */
    default Optional<String> stateOf(String actor) {
        return Optional.empty();
    }

    /** The next broader event type. */
    default Optional<String> broader(String eventType) {
        return Optional.empty();
    }
}
