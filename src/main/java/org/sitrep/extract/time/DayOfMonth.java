package org.sitrep.extract.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A day whose month is not said, or only as seen from now: "on the 7th", "the 24th of last month".
 *
 * @param months 0 for this month, -1 for the last, 1 for the next; where nothing is said of it the nearest day that fits
 */
record DayOfMonth(int day, int months, boolean nearest) implements TimeExpression {
    @Override
    public TimeValue on(LocalDate now, TimeContext context) {
        YearMonth month = YearMonth.from(now).plusMonths(months);
        if (nearest) {
            boolean ahead = day > now.getDayOfMonth();
            month = context.tense() == Tense.FUTURE
                    ? (day < now.getDayOfMonth() ? month.plusMonths(1) : month)
                    : (ahead ? month.minusMonths(1) : month);
        }
        try {
            return TimeValue.day(month.atDay(day));
        } catch (DateTimeException e) {
            return TimeValue.UNKNOWN;
        }
    }
}
