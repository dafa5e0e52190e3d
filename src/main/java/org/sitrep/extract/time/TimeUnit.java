package org.sitrep.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Units of time in which news counts. */
enum TimeUnit {
    MINUTE("PT", "M", ChronoUnit.DAYS, 0),
    HOUR("PT", "H", ChronoUnit.DAYS, 0),
    NIGHT("P", "D", ChronoUnit.DAYS, 1),
    DAY("P", "D", ChronoUnit.DAYS, 1),
    WEEK("P", "W", ChronoUnit.WEEKS, 1),
    MONTH("P", "M", ChronoUnit.MONTHS, 1),
    YEAR("P", "Y", ChronoUnit.YEARS, 1),
    DECADE("P", "0Y", ChronoUnit.YEARS, 10),
    CENTURY("P", "00Y", ChronoUnit.YEARS, 100);

    private final String prefix;
    private final String suffix;
    private final ChronoUnit chrono;
    private final int factor;

    TimeUnit(String prefix, String suffix, ChronoUnit chrono, int factor) {
        this.prefix = prefix;
        this.suffix = suffix;
        this.chrono = chrono;
        this.factor = factor;
    }

    /** The unit a word in lower case names in the singular or plural. */
    static Optional<TimeUnit> of(String lower) {
        return Optional.ofNullable(
                switch (lower) {
                    case "minute", "minutes" -> MINUTE;
                    case "hour", "hours" -> HOUR;
                    case "night", "nights" -> NIGHT;
                    case "day", "days" -> DAY;
                    case "week", "weeks" -> WEEK;
                    case "month", "months" -> MONTH;
                    case "year", "years" -> YEAR;
                    case "decade", "decades" -> DECADE;
                    case "century", "centuries" -> CENTURY;
                    default -> null;
                });
    }

    /** So many units as an ISO 8601 duration: P9Y. */
    String duration(long count) {
        return prefix + count + suffix;
    }

    /** So many units later; hours count as none. */
    LocalDate plus(LocalDate day, long count) {
        return day.plus(count * factor, chrono);
    }

    boolean isShorterThanDay() {
        return factor == 0;
    }

    /** The calendar day, week, month or year so many units from a day on. */
    TimeValue calendar(LocalDate from, long count) {
        LocalDate day = plus(from, count);
        return switch (this) {
            case MINUTE, HOUR, NIGHT, DAY -> TimeValue.day(day);
            case WEEK -> {
                LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1);
                yield TimeValue.between(monday, monday.plusDays(6));
            }
            case MONTH -> TimeValue.month(YearMonth.from(day));
            case YEAR -> TimeValue.year(day.getYear());
            case DECADE -> decades(day.getYear() / 10 * 10, 9);
            case CENTURY -> decades(day.getYear() / 100 * 100, 99);
        };
    }

    private static TimeValue decades(int first, int more) {
        return TimeValue.between(LocalDate.of(first, 1, 1), LocalDate.of(first + more, 12, 31));
    }
}
