package org.sitrep.extract.time;

import java.time.LocalDate;
import org.sitrep.text.DateBounds;

/** So many units from the time last told of: "two days earlier", "the same day", "a week later". */
record NarrativeOffset(long count, TimeUnit unit) implements TimeExpression {
    @Override
    public TimeValue on(LocalDate now, TimeContext context) {
        return withoutAnchor(context);
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
