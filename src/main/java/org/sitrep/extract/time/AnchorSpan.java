package org.sitrep.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.sitrep.text.DateBounds;

/**
 * A stretch that ends or begins with the day of writing: "over the past four years", "in recent weeks", "the coming days".
 *
 * @param count how many units; negative for the past
 */
record AnchorSpan(long count, TimeUnit unit) implements TimeExpression {
    private static final int HOURS_OF_DAY = 24;

    @Override
    public TimeValue on(LocalDate now, TimeContext context) {
        if (count >= 0) {
            return TimeValue.between(now, unit.isShorterThanDay() ? now.plusDays(1) : unit.plus(now, count));
        }
        return switch (unit) {
            case MINUTE, HOUR -> TimeValue.between(now.minusDays(Math.max(1, -count * hours() / HOURS_OF_DAY)), now);
            case NIGHT, DAY, WEEK -> TimeValue.between(unit.plus(now, count), now);
            case MONTH -> since(TimeValue.month(YearMonth.from(unit.plus(now, count))), now);
            case YEAR, DECADE, CENTURY ->
                since(TimeValue.year(unit.plus(now, count).getYear()), now);
        };
    }

    private long hours() {
        return unit == TimeUnit.HOUR ? 1 : 0;
    }

    /**
     * Where the day of writing is known between bounds the span ends on the likeliest, the first of them; its bounds hold
     * the others too.
     */
    @Override
    public TimeValue resolve(TimeContext context) {
        TimeValue all = TimeExpression.super.resolve(context);
        boolean ends = count < 0
                && !context.anchor().isDay()
                && context.anchor().earliest().isPresent()
                && context.anchor().latest().isPresent();
        if (!ends) {
            return all;
        }
        Optional<String> likely = on(context.anchor().earliest().get(), context).edtf();
        return new TimeValue(all.bounds(), likely.map(text -> text + "~"));
    }

    /** Nobody who says "over the past four years" counts the days: 2016/2020-02-20. */
    private static TimeValue since(TimeValue start, LocalDate now) {
        DateBounds bounds = new DateBounds(start.bounds().earliest(), Optional.of(now));
        return new TimeValue(bounds, start.edtf().map(from -> from + "/" + now));
    }
}
