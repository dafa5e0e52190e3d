package org.sitrep.extract.time;

import java.time.LocalDate;
import org.sitrep.text.DateBounds;

/** So many units from the day of writing: "today", "yesterday", "three months ago". */
record AnchorOffset(long count, TimeUnit unit) implements TimeExpression {
    /** A count of weeks is seldom meant to the day. */
    private static final int WEEK_SLACK = 3;

    @Override
    public TimeValue on(LocalDate now, TimeContext context) {
        if (unit.isShorterThanDay()) {
            return count == 0 ? TimeValue.day(now) : TimeValue.between(now.minusDays(1), now);
        }
        if (unit == TimeUnit.WEEK) {
            LocalDate day = unit.plus(now, count);
            DateBounds around = DateBounds.between(day.minusDays(WEEK_SLACK), day.plusDays(WEEK_SLACK));
            return new TimeValue(around, TimeValue.day(day).edtf());
        }
        return unit.calendar(now, count);
    }
}
