package org.sitrep.text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The first and the last day on which something may lie, both inclusive; an absent bound is not known.
 */
public record DateBounds(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
    /** Nothing is known. */
    public static final DateBounds UNKNOWN = new DateBounds(Optional.empty(), Optional.empty());

    public DateBounds {
        if (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get())) {
            throw new IllegalArgumentException("bounds out of order: " + earliest.get() + " to " + latest.get());
        }
    }

    public static DateBounds day(LocalDate day) {
        return new DateBounds(Optional.of(day), Optional.of(day));
    }

    public static DateBounds between(LocalDate earliest, LocalDate latest) {
        return new DateBounds(Optional.of(earliest), Optional.of(latest));
    }

    public boolean isUnknown() {
        return earliest.isEmpty() && latest.isEmpty();
    }

    /** Whether the bounds name one single day. */
    public boolean isDay() {
        return earliest.isPresent() && earliest.equals(latest);
    }

    /** Whether a day exists that lies within both; an absent bound excludes nothing. */
    public boolean overlaps(DateBounds other) {
        return !before(latest, other.earliest) && !before(other.latest, earliest);
    }

    private static boolean before(Optional<LocalDate> a, Optional<LocalDate> b) {
        return a.isPresent() && b.isPresent() && a.get().isBefore(b.get());
    }
}
