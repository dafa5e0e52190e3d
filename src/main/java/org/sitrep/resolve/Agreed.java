package org.sitrep.resolve;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.sitrep.text.DateBounds;

/**
 * What is undisputed of a thing: told by an outlet in its own voice or by two independent speakers, and contradicted by nobody.
 *
 * @param parts tolls, provisions and states of posts, where they stand
 */
public record Agreed(
        Optional<String> eventType,
        SortedMap<Role, List<Thing>> roles,
        DateBounds when,
        List<String> instruments,
        List<Part> parts) {
    public Agreed {
        instruments = List.copyOf(instruments);
        parts = List.copyOf(parts);
    }

    /** A numbered part of an account, counted from 1. */
    public record Part(Sort sort, AccountRef account, int number) {
        /** What it is. */
        public enum Sort {
            TOLL,
            PROVISION,
            STATUS
        }
    }
}
