package org.sitrep.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.text.DateBounds;

/**
 * How long something lasts: "nine-year", "for three days"; or a time too vague for days: "decades ago". Tells no day.
 *
 * @param count 0 where it is not said
 */
record Duration(long count, TimeUnit unit) implements TimeExpression {
    @Override
    public TimeValue on(LocalDate now, TimeContext context) {
        return withoutAnchor(context);
    }

    @Override
    public TimeValue withoutAnchor(TimeContext context) {
        return count == 0 ? TimeValue.UNKNOWN : new TimeValue(DateBounds.UNKNOWN, Optional.of(unit.duration(count)));
    }
}
