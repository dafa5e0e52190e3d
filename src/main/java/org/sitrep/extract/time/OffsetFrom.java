package org.sitrep.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.text.DateBounds;

/** So many units beside a time that is named: "two days after Christmas", "the eve of Ramadan". */
record OffsetFrom(long count, TimeUnit unit, TimeExpression named) implements TimeExpression {
    @Override
    public TimeValue on(LocalDate now, TimeContext context) {
        return moved(named.on(now, context));
    }

    @Override
    public TimeValue withoutAnchor(TimeContext context) {
        return moved(named.withoutAnchor(context));
    }

    /** Before a feast of many days is before its first, after it is after its last. */
    private TimeValue moved(TimeValue value) {
        Optional<LocalDate> edge =
                count < 0 ? value.bounds().earliest() : value.bounds().latest();
        if (edge.isEmpty()) {
            return TimeValue.UNKNOWN;
        }
        LocalDate day = edge.get();
        return switch (unit) {
            case MINUTE, HOUR ->
                TimeValue.of(
                        count < 0
                                ? DateBounds.between(day.minusDays(1), day)
                                : DateBounds.between(day, day.plusDays(1)));
            case NIGHT, DAY, WEEK -> {
                LocalDate moved = unit.plus(day, count);
                int slack = 2
                        * (named instanceof Festival festival ? festival.feast().slack() : 0);
                yield count < 0
                        ? TimeValue.between(moved, moved.plusDays(slack))
                        : TimeValue.between(moved.minusDays(slack), moved);
            }
            case MONTH, YEAR, DECADE, CENTURY -> unit.calendar(day, count);
        };
    }
}
