package org.sitrep.extract.time;

import java.time.LocalDate;

/** A time that needs no other: "20 February 2020", "September 2018", "the 1990s". */
record FixedTime(TimeValue value) implements TimeExpression {
    @Override
    public TimeValue on(LocalDate now, TimeContext context) {
        return value;
    }

    @Override
    public TimeValue withoutAnchor(TimeContext context) {
        return value;
    }
}
