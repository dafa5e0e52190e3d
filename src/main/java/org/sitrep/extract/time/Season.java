package org.sitrep.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.sitrep.text.DateBounds;

/**
 * A season of the northern half: "last summer", "the winter of 2019".
 *
 * @param firstMonth 3, 6, 9 or 12
 * @param year where it is said
 */
record Season(int firstMonth, Optional<Integer> year, YearHint hint) implements TimeExpression {
    @Override
    public TimeValue on(LocalDate now, TimeContext context) {
        if (year.isPresent()) {
            return withoutAnchor(context);
        }
        int y = now.getYear();
        return switch (hint) {
            case LAST_YEAR -> in(y - 1);
            case NEXT_YEAR -> in(y + 1);
            case THIS_YEAR -> in(y);
            case NEXT ->
                from(y - 1).bounds().earliest().orElse(now).isAfter(now)
                        ? from(y - 1)
                        : from(y).bounds().earliest().orElse(now).isAfter(now) ? from(y) : from(y + 1);
            case LAST -> latest(y, now, true);
            case THIS, NONE -> latest(y, now, false);
        };
    }

    private TimeValue latest(int y, LocalDate now, boolean over) {
        for (int candidate = y; candidate > y - 3; candidate--) {
            DateBounds bounds = from(candidate).bounds();
            LocalDate limit =
                    over ? bounds.latest().orElse(now) : bounds.earliest().orElse(now);
            if (over ? limit.isBefore(now) : !limit.isAfter(now)) {
                return from(candidate);
            }
        }
        return TimeValue.UNKNOWN;
    }

    @Override
    public TimeValue withoutAnchor(TimeContext context) {
        return year.map(this::in).orElse(TimeValue.UNKNOWN);
    }

    /** The winter of a year may be the one it begins or the one it ends with. */
    private TimeValue in(int y) {
        if (firstMonth != 12) {
            return from(y);
        }
        DateBounds both =
                DateBounds.between(LocalDate.of(y, 1, 1), YearMonth.of(y + 1, 2).atEndOfMonth());
        return new TimeValue(both, Optional.of(String.valueOf(y)));
    }

    private TimeValue from(int y) {
        return from(firstMonth, y);
    }

    /** The season that begins with a month. */
    static TimeValue from(int firstMonth, int y) {
        YearMonth first = YearMonth.of(y, firstMonth);
        YearMonth last = first.plusMonths(2);
        return new TimeValue(DateBounds.between(first.atDay(1), last.atEndOfMonth()), Optional.of(first + "/" + last));
    }
}
