package org.sitrep.extract.time;

import java.time.LocalDate;

/** A day said to be exactly so many units from the day of writing: "a year ago today". */
record AnchorDay(long count, TimeUnit unit) implements TimeExpression {
    @Override
    public TimeValue on(LocalDate now, TimeContext context) {
        return TimeValue.day(unit.plus(now, count));
    }
}
