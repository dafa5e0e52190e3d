package org.sitrep.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.text.DateBounds;

/** What a time expression says, before it is known when it was written. */
public sealed interface TimeExpression
        permits FixedTime,
                MonthDay,
                Weekday,
                AnchorOffset,
                AnchorPeriod,
                AnchorSpan,
                NarrativeOffset,
                PartOfTime,
                TimeRange,
                Duration,
                Season,
                Festival,
                ClockTime,
                AnchorDay,
                ToldPeriod,
                VagueOffset,
                OffsetFrom,
                KnownDay,
                PartOfYear,
                FiscalYear,
                WeekOf,
                WeekdayOfWeek,
                DayOfMonth {

    /**
     * The value as seen on a day.
     *
     * @param now the day of writing
     */
    TimeValue on(LocalDate now, TimeContext context);

    /** The value where the day of writing is not known at all. */
    default TimeValue withoutAnchor(TimeContext context) {
        return TimeValue.UNKNOWN;
    }

    /** The value where the day of writing is known between bounds: all it can mean. */
    default TimeValue resolve(TimeContext context) {
        Optional<TimeValue> first = context.anchor().earliest().map(now -> on(now, context));
        Optional<TimeValue> last = context.anchor().latest().map(now -> on(now, context));
        if (first.isEmpty() && last.isEmpty()) {
            return withoutAnchor(context);
        }
        if (first.equals(last)) {
            return first.get();
        }
        TimeValue fixed = withoutAnchor(context);
        if (!fixed.bounds().isUnknown()) {
            return fixed;
        }
        return TimeValue.of(new DateBounds(
                first.flatMap(v -> v.bounds().earliest()),
                last.flatMap(v -> v.bounds().latest())));
    }
}
