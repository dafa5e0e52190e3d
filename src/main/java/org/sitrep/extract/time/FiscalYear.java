package org.sitrep.extract.time;

import java.time.LocalDate;

/**
 * A budget year as seen from the day of writing: "this fiscal year".
 *
 * @param offset 0 for this, -1 for last, 1 for next
 */
record FiscalYear(int offset) implements TimeExpression {
    @Override
    public TimeValue on(LocalDate now, TimeContext context) {
        return named(now.getYear() + offset);
    }

    /** The one called after the year in which it ends, or which it fills. */
    static TimeValue named(int year) {
        return TimeValue.between(LocalDate.of(year - 1, 4, 1), LocalDate.of(year, 12, 31));
    }

    /** The one that runs from one year into the next. */
    static TimeValue from(int year) {
        return TimeValue.between(LocalDate.of(year, 4, 1), LocalDate.of(year + 1, 9, 30));
    }
}
