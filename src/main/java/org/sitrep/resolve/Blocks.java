package org.sitrep.resolve;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** Keys under which accounts that may be of one event come together, so that not each must be compared with all. */
final class Blocks {
    private static final int WEEK = 7;

    private final Places places;
    private final EventTypes types;

    Blocks(Places places, EventTypes types) {
        this.places = places;
        this.types = types;
    }

    /** By kind, region and week; none for accounts without a place or a tight time. */
    Set<String> keys(Told told) {
        Set<String> keys = new TreeSet<>();
        told.account().eventType().ifPresent(type -> where(told).forEach(w -> keys.add(types.family(type) + " " + w)));
        return keys;
    }

    /** By region and week alone. */
    Set<String> where(Told told) {
        Set<String> keys = new TreeSet<>();
        if (Likeness.isTight(told.account().when())) {
            for (Thing place : told.account().in(Role.PLACE)) {
                told.account().when().earliest().ifPresent(d -> keys.add(places.region(place) + " " + week(d)));
                told.account().when().latest().ifPresent(d -> keys.add(places.region(place) + " " + week(d)));
            }
        }
        return keys;
    }

    private static long week(LocalDate day) {
        return Math.floorDiv(day.toEpochDay(), WEEK);
    }
}
