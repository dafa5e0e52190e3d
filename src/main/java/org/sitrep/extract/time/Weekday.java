package org.sitrep.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A day of the week: in news the latest one, today's included, unless it is said to come. */
record Weekday(DayOfWeek day, YearHint hint) implements TimeExpression {
    @Override
    public TimeValue on(LocalDate now, TimeContext context) {
        boolean future = context.tense() == Tense.FUTURE;
        return TimeValue.day(
                switch (hint) {
                    case NEXT, NEXT_YEAR -> now.with(TemporalAdjusters.next(day));
                    case LAST, LAST_YEAR -> now.with(TemporalAdjusters.previous(day));
                    case THIS, THIS_YEAR, NONE ->
                        future
                                ? now.with(TemporalAdjusters.nextOrSame(day))
                                : now.with(TemporalAdjusters.previousOrSame(day));
                });
    }
}
