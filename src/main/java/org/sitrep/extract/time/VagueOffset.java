package org.sitrep.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.text.DateBounds;

/**
 * An uncounted number of units before the day of writing, or beside the time last told of: "months ago", "a few days ago",
 * "weeks later".
 *
 * @param sign -1 for before, 1 for after
 * @param told whether from the time last told of
 */
record VagueOffset(int sign, TimeUnit unit, boolean told) implements TimeExpression {
    private static final int LEAST = 2;

    @Override
    public TimeValue on(LocalDate now, TimeContext context) {
        return told ? withoutAnchor(context) : around(now);
    }

    @Override
    public TimeValue withoutAnchor(TimeContext context) {
        boolean known = told && context.narrative().isDay();
        return known ? around(context.narrative().earliest().orElseThrow()) : TimeValue.UNKNOWN;
    }

    private TimeValue around(LocalDate day) {
        Optional<LocalDate> near = Optional.of(unit.plus(day, (long) sign * LEAST));
        Optional<LocalDate> far = most() == 0 ? Optional.empty() : Optional.of(unit.plus(day, (long) sign * most()));
        return TimeValue.of(sign < 0 ? new DateBounds(far, near) : new DateBounds(near, far));
    }

    /** The most that is still counted in this unit; 0 for no end. */
    private int most() {
        return switch (unit) {
            case MINUTE, HOUR -> LEAST;
            case NIGHT, DAY -> 10;
            case WEEK -> 8;
            case MONTH -> 12;
            case YEAR -> 20;
            case DECADE, CENTURY -> 0;
        };
    }
}
