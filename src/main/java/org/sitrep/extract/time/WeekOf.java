package org.sitrep.extract.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The week that a day begins, or ends: "the week of 4 March", "the week ending 10 March".
 *
 * @param ending whether the day is its last one
 */
record WeekOf(TimeExpression day, boolean ending) implements TimeExpression {
    @Override
    public TimeValue on(LocalDate now, TimeContext context) {
        return around(day.on(now, context));
    }

    @Override
    public TimeValue withoutAnchor(TimeContext context) {
        return around(day.withoutAnchor(context));
    }

    private TimeValue around(TimeValue value) {
        Optional<LocalDate> edge = value.bounds().earliest();
        return edge.map(d -> ending ? TimeValue.between(d.minusDays(6), d) : TimeValue.between(d, d.plusDays(6)))
                .orElse(TimeValue.UNKNOWN);
    }
}
