package org.sitrep.extract.time;

import java.time.LocalDate;
import org.sitrep.text.DateBounds;

/**
 * The rest of a week, month or year on one side of the day last told of: "later that week", "earlier that month".
 *
 * @param side -1 for what came before that day, 1 for what came after it
 */
record ToldPeriod(TimeUnit unit, int side) implements TimeExpression {
    @Override
    public TimeValue on(LocalDate now, TimeContext context) {
        return withoutAnchor(context);
    }

    @Override
    public TimeValue withoutAnchor(TimeContext context) {
        if (!context.narrative().isDay()) {
            return TimeValue.UNKNOWN;
        }
        LocalDate day = context.narrative().earliest().orElseThrow();
        DateBounds whole = unit.calendar(day, 0).bounds();
        return side < 0
                ? TimeValue.between(whole.earliest().orElseThrow(), day)
                : TimeValue.between(day, whole.latest().orElseThrow());
    }
}
