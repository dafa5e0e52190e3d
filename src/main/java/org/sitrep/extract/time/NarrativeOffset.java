package org.sitrep.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.text.DateBounds;

/** So many units from the time last told of: "two days earlier", "the same day", "a week later". */
record NarrativeOffset(long count, TimeUnit unit) implements TimeExpression {
    @Override
    public TimeValue on(LocalDate now, TimeContext context) {
        return context.narrative().isUnknown() ? fromWriting(now) : withoutAnchor(context);
    }

    /** Where no day is told yet, news tells of the day of writing or the one before. */
    private TimeValue fromWriting(LocalDate now) {
        TimeValue likely = unit.calendar(now, count);
        if (unit == TimeUnit.MONTH
                || unit == TimeUnit.YEAR
                || likely.bounds().latest().isEmpty()) {
            return likely;
        }
        LocalDate day = unit.plus(now, count);
        return new TimeValue(DateBounds.between(day.minusDays(1), day), Optional.of(day + "~"));
    }

    @Override
    public TimeValue withoutAnchor(TimeContext context) {
        DateBounds told = context.narrative();
        if (unit == TimeUnit.MONTH || unit == TimeUnit.YEAR) {
            return told.isDay() ? unit.calendar(told.earliest().orElseThrow(), count) : TimeValue.UNKNOWN;
        }
        return TimeValue.of(new DateBounds(
                told.earliest().map(day -> unit.plus(day, count)), told.latest().map(day -> unit.plus(day, count))));
    }
}
