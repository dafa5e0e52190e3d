package org.sitrep.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.text.DateBounds;

/** How what happens lies to the time named, as the word before it tells. */
public enum TimeRelation {
    ON,
    /** "by the end of February". */
    BY,
    BEFORE,
    /** "until Thursday". */
    UNTIL,
    /** "since early 2017": up to the time of writing. */
    SINCE,
    AFTER;

    static TimeRelation of(String wordBefore) {
        return switch (wordBefore) {
            case "by" -> BY;
            case "before" -> BEFORE;
            case "until", "till" -> UNTIL;
            case "since" -> SINCE;
            case "after" -> AFTER;
            default -> ON;
        };
    }

    /** The bounds of what stands in this relation to a time. */
    DateBounds apply(DateBounds time, Optional<LocalDate> now) {
        return switch (this) {
            case ON -> time;
            case BY, UNTIL -> new DateBounds(Optional.empty(), time.latest());
            case BEFORE -> new DateBounds(Optional.empty(), time.latest());
            case SINCE -> new DateBounds(time.earliest(), later(time.earliest(), now));
            case AFTER -> new DateBounds(time.earliest(), Optional.empty());
        };
    }

    private static Optional<LocalDate> later(Optional<LocalDate> start, Optional<LocalDate> now) {
        boolean ordered = start.isEmpty() || now.isEmpty() || !now.get().isBefore(start.get());
        return ordered ? now : Optional.empty();
    }
}
