package org.sitrep.extract.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A feast and how its days are computed.
 *
 * @param month 0 where the day is the distance from Easter or Passover
 * @param length how many days it has
 * @param slack by how many days countries differ, before and behind
 */
record Feast(Calendar calendar, int month, int day, int length, int slack) {
    /** Calendars after which feasts move through the year. */
    enum Calendar {
        GREGORIAN,
        ISLAMIC,
        /** Easter of the western churches. */
        WESTERN,
        /** Easter of the eastern churches. */
        EASTERN,
        PASSOVER;

        static Calendar of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    /** The times of it that begin in a year, in order: an Islamic one may begin twice, and none is known of far years. */
    List<TimeValue> in(int year) {
        List<TimeValue> values = new ArrayList<>(2);
        for (LocalDate first : firstDays(year)) {
            values.add(TimeValue.between(first.minusDays(slack), first.plusDays(length - 1L + slack)));
        }
        return values;
    }

    private List<LocalDate> firstDays(int year) {
        return switch (calendar) {
            case GREGORIAN -> List.of(LocalDate.of(year, month, day));
            case WESTERN -> List.of(westernEaster(year).plusDays(day));
            case EASTERN -> List.of(easternEaster(year).plusDays(day));
            case PASSOVER -> List.of(passover(year).plusDays(day));
            case ISLAMIC -> islamic(year);
        };
    }

    /** By the calendar of Umm al-Qura, from which sightings of the moon differ by a day. */
    private List<LocalDate> islamic(int year) {
        List<LocalDate> days = new ArrayList<>(2);
        try {
            int first = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
            for (int y = first; y <= first + 1; y++) {
                LocalDate start = LocalDate.from(HijrahDate.of(y, month, day));
                if (start.getYear() == year) {
                    days.add(start);
                }
            }
        } catch (DateTimeException e) {
            // The calendar is tabulated from 1882 to 2174.
            return List.of();
        }
        return days;
    }

    /** The Gregorian computus in the form of Meeus. */
    private static LocalDate westernEaster(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }

    /** The Julian computus in the form of Meeus, brought to the Gregorian calendar. */
    private static LocalDate easternEaster(int year) {
        int moon = (19 * (year % 19) + 15) % 30;
        int weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
        int days = moon + weekday + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1).plusDays(year / 100 - year / 400 - 2L);
    }

    /** The first full day, by the formula of Gauss. */
    private static LocalDate passover(int year) {
        int jewish = year + 3760;
        int cycle = (12 * jewish + 17) % 19;
        int leap = jewish % 4;
        double moon = 32.0440932 + 1.5542418 * cycle + 0.25 * leap - 0.003177794 * jewish;
        int day = (int) Math.floor(moon);
        double part = moon - day;
        int weekday = (day + 3 * jewish + 5 * leap + 5) % 7;
        if (weekday == 2 || weekday == 4 || weekday == 6) {
            day++;
        } else if (weekday == 1 && cycle > 6 && part >= 0.632870370) {
            day += 2;
        } else if (weekday == 0 && cycle > 11 && part >= 0.897723765) {
            day++;
        }
        return LocalDate.of(year, 3, 1).plusDays(day - 1L).plusDays(year / 100 - year / 400 - 2L);
    }
}
