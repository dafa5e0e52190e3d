package org.sitrep.extract.time;

import java.time.LocalDate;

/**
 * A stretch that ends or begins with the day of writing: "over the past four years", "in recent weeks", "the coming days".
 *
 * @param count how many units; negative for the past
 */
record AnchorSpan(long count, TimeUnit unit) implements TimeExpression {
    @Override
    public TimeValue on(LocalDate now, TimeContext context) {
        LocalDate other = unit.isShorterThanDay() ? now.plusDays(count < 0 ? -1 : 1) : unit.plus(now, count);
        return other.isBefore(now) ? TimeValue.between(other, now) : TimeValue.between(now, other);
    }
}
