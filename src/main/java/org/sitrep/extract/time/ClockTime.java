package org.sitrep.extract.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A time of day that names no day: on the day last told of, where that is of these days, else on the day of writing. */
record ClockTime() implements TimeExpression {
    private static final long DAYS_TOLD = 10;

    @Override
    public TimeValue on(LocalDate now, TimeContext context) {
        return context.narrative()
                .earliest()
                .filter(told ->
                        context.narrative().isDay() && Math.abs(ChronoUnit.DAYS.between(told, now)) <= DAYS_TOLD)
                .map(TimeValue::day)
                .orElse(TimeValue.day(now));
    }
}
