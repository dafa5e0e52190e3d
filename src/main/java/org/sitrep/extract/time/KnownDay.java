package org.sitrep.extract.time;

import java.time.LocalDate;

/**
 * The day of an event that all know by its day: "the September 11 attacks". Before it happened the words meant any year.
 *
 * @param otherwise what they mean to one who writes before it
 */
record KnownDay(LocalDate day, TimeExpression otherwise) implements TimeExpression {
    @Override
    public TimeValue on(LocalDate now, TimeContext context) {
        return now.isBefore(day) ? otherwise.on(now, context) : TimeValue.day(day);
    }
}
