package org.sitrep.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.sitrep.text.DateBounds;

/**
 * What days a time expression means.
 *
 * @param bounds the first and last day; unknown for durations
 * @param edtf 2020-02-20, 2018-09, 2018, 2016-02-20/2020-02-20, ../2020-02-07, or a duration: P9Y; none where nothing is
 *     known
 */
public record TimeValue(DateBounds bounds, Optional<String> edtf) {
    public static final TimeValue UNKNOWN = new TimeValue(DateBounds.UNKNOWN, Optional.empty());

    static TimeValue day(LocalDate day) {
        return new TimeValue(DateBounds.day(day), Optional.of(day.toString()));
    }

    static TimeValue month(YearMonth month) {
        return new TimeValue(DateBounds.between(month.atDay(1), month.atEndOfMonth()), Optional.of(month.toString()));
    }

    static TimeValue year(int year) {
        return new TimeValue(
                DateBounds.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
                Optional.of(year < 0 ? String.format("-%04d", -year) : String.format("%04d", year)));
    }

    /** From one day to another, written as short as can be. */
    static TimeValue between(LocalDate from, LocalDate to) {
        return of(DateBounds.between(from, to));
    }

    /** Bounds with their notation; one that is absent is written {@code ..}. */
    static TimeValue of(DateBounds bounds) {
        if (bounds.isUnknown()) {
            return UNKNOWN;
        }
        if (bounds.isDay()) {
            return day(bounds.earliest().orElseThrow());
        }
        String from = bounds.earliest().map(LocalDate::toString).orElse("..");
        String to = bounds.latest().map(LocalDate::toString).orElse("..");
        return new TimeValue(bounds, Optional.of(from + "/" + to));
    }
}
