package org.sitrep.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A day of a week that is told: "Monday last week", "Friday of this week".
 *
 * @param weeks 0 for this week, -1 for the last, 1 for the next
 */
record WeekdayOfWeek(DayOfWeek day, int weeks) implements TimeExpression {
    @Override
    public TimeValue on(LocalDate now, TimeContext context) {
        return TimeValue.day(now.with(day).plusWeeks(weeks));
    }
}
