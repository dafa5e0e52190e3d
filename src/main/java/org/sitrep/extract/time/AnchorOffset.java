package org.sitrep.extract.time;

import java.time.LocalDate;
import java.util.Optional;
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
        if (unit == TimeUnit.DECADE || unit == TimeUnit.CENTURY) {
            return about(unit.plus(now, count).getYear(), unit == TimeUnit.DECADE ? 1 : 10);
        }
        if (unit == TimeUnit.WEEK) {
            LocalDate day = unit.plus(now, count);
            DateBounds around = DateBounds.between(day.minusDays(WEEK_SLACK), day.plusDays(WEEK_SLACK));
            return new TimeValue(around, TimeValue.day(day).edtf());
        }
        return unit.calendar(now, count);
    }

    /** "a decade ago" is about ten years. */
    private static TimeValue about(int year, int slack) {
        DateBounds around = DateBounds.between(LocalDate.of(year - slack, 1, 1), LocalDate.of(year + slack, 12, 31));
        return new TimeValue(around, Optional.of(year + "~"));
    }
}
