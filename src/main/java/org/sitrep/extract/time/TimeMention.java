package org.sitrep.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.text.DateBounds;

/**
 * A time expression in a sentence.
 *
 * @param first index of its first token; "by", "since" and leading articles stay outside
 * @param end index after its last token
 * @param relation how what happens lies to the time
 */
public record TimeMention(int first, int end, TimeRelation relation, TimeExpression expression) {
    /** What days the expression itself means: "the end of February" in "by the end of February". */
    public TimeValue resolve(TimeContext context) {
        return expression.resolve(context);
    }

    /** The days on which that lies which is said to happen then: with "by" and "since" taken into account. */
    public DateBounds when(TimeContext context) {
        Optional<LocalDate> now = context.anchor().latest();
        return relation.apply(resolve(context).bounds(), now);
    }

    /** Whether it tells how long, or a time too vague for days: such an expression has no bounds. */
    public boolean isDuration() {
        return expression instanceof Duration;
    }

    /** Whether it means the same days whenever it was written. */
    public boolean isAbsolute() {
        return !expression
                .withoutAnchor(TimeContext.published(DateBounds.UNKNOWN))
                .bounds()
                .isUnknown();
    }
}
