package org.sitrep.resolve;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares what acts are said to be for: "to protect the convoys" against "to starve the town".
 *
 * <p>Of one incident any two purposes are compared. A side's movements into one region within a fortnight are one undertaking to those
 * who say what it is for, however many columns it takes.
 */
final class Purposes {
    private static final int FORTNIGHT = 14;
    private static final Set<String> EMPTY_WORDS = Set.of(
            "to", "in", "order", "the", "a", "an", "of", "and", "or", "for", "its", "their", "his", "on", "at", "from",
            "by", "with", "there", "be", "it", "them", "as", "that", "which", "against", "only");

    private final Sides sides;
    private final Places places;
    private final Incidents incidents;

    Purposes(Sides sides, Places places, Incidents incidents) {
        this.sides = sides;
        this.places = places;
        this.incidents = incidents;
    }

    /** Whether the two give one undertaking purposes of which neither says the other. */
    boolean differ(Told a, Told b) {
        Optional<String> x = a.account().purpose();
        Optional<String> y = b.account().purpose();
        return x.isPresent() && y.isPresent() && isOneUndertaking(a, b) && !repeats(x.get(), y.get());
    }

    private boolean isOneUndertaking(Told a, Told b) {
        Optional<String> incident = incidents.of(a);
        if (incident.isPresent() && incident.equals(incidents.of(b))) {
            return true;
        }
        return Likeness.isMovement(a.account())
                && Likeness.isMovement(b.account())
                && sides.shared(a.account().in(Role.INITIATOR), b.account().in(Role.INITIATOR))
                        .isPresent()
                && places.match(whereTo(a), whereTo(b)).isPresent()
                && isNear(a, b);
    }

    /** Where an act took place, or a movement went. */
    static List<Thing> whereTo(Told told) {
        return Stream.of(Role.TO_PLACE, Role.PLACE)
                .flatMap(r -> told.account().in(r).stream())
                .distinct()
                .toList();
    }

    private static boolean isNear(Told a, Told b) {
        Optional<LocalDate> x = day(a);
        Optional<LocalDate> y = day(b);
        return x.isPresent()
                && y.isPresent()
                && Math.abs(x.get().toEpochDay() - y.get().toEpochDay()) <= FORTNIGHT;
    }

    /** The day of the act, or of the news where a few days before it are meant. */
    private static Optional<LocalDate> day(Told told) {
        return told.account()
                .when()
                .earliest()
                .or(() -> told.account().when().latest())
                .or(() -> told.article().published().bounds().latest());
    }

    /** Whether most words of the shorter are in the longer: the same told again, or more of it. */
    private static boolean repeats(String one, String other) {
        Set<String> x = words(one);
        Set<String> y = words(other);
        long shared = x.stream().filter(y::contains).count();
        return 2 * shared >= Math.min(x.size(), y.size());
    }

    private static Set<String> words(String purpose) {
        return Arrays.stream(purpose.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(w -> !w.isEmpty() && !EMPTY_WORDS.contains(w))
                .collect(Collectors.toSet());
    }
}
