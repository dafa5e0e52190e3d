package org.sitrep.extract;

import java.util.Set;

/** Days of the week and months: written with a capital, and no names of anybody or any place. */
final class CalendarNames {
    private static final Set<String> NAMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private CalendarNames() {}

    /** Whether a word in lower case is one. */
    static boolean has(String lower) {
        return NAMES.contains(lower);
    }
}
