package org.sitrep.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.sitrep.text.DateBounds;

/**
 * A calendar period seen from the day of writing: "last week", "this month", "next year", "earlier this week".
 *
 * @param offset 0 for this, -1 for last, 1 for next
 * @param side -1 for what is over of it ("earlier this week"), 1 for what is to come, 0 for all
 */
record AnchorPeriod(int offset, Period period, int side) implements TimeExpression {
    /** Periods that have their own words. */
    enum Period {
        WEEK(TimeUnit.WEEK),
        MONTH(TimeUnit.MONTH),
        YEAR(TimeUnit.YEAR),
        DECADE(TimeUnit.DECADE),
        CENTURY(TimeUnit.CENTURY),
        WEEKEND(TimeUnit.WEEK);

        private final TimeUnit unit;

        Period(TimeUnit unit) {
            this.unit = unit;
        }

        static Optional<Period> of(String lower) {
            for (Period period : values()) {
                if (period.name().equalsIgnoreCase(lower)) {
                    return Optional.of(period);
                }
            }
            return Optional.empty();
        }
    }

    @Override
    public TimeValue on(LocalDate now, TimeContext context) {
        if (period == Period.WEEKEND) {
            return weekend(now, context.tense());
        }
        TimeValue whole = period.unit.calendar(now, offset);
        if (side == 0 || !whole.bounds().overlaps(DateBounds.day(now))) {
            return whole;
        }
        return side < 0
                ? TimeValue.between(whole.bounds().earliest().orElse(now), now)
                : TimeValue.between(now, whole.bounds().latest().orElse(now));
    }

    private TimeValue weekend(LocalDate now, Tense tense) {
        LocalDate saturday = now.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        boolean running = !now.isAfter(saturday.plusDays(1));
        boolean ahead = offset > 0 || (tense == Tense.FUTURE && !running);
        LocalDate start = ahead ? saturday.plusWeeks(1) : offset < 0 && running ? saturday.minusWeeks(1) : saturday;
        return TimeValue.between(start, start.plusDays(1));
    }
}
