package org.sitrep.extract.time;

import org.sitrep.text.DateBounds;

/**
 * What time expressions are resolved against.
 *
 * @param anchor when it was written: the article's publication, or the date a caption gives
 * @param narrative the time last told of, for "two days earlier" and "the same day"
 * @param tense of the verb that governs the expression
 */
public record TimeContext(DateBounds anchor, DateBounds narrative, Tense tense) {
    /** Nothing is known but the publication. */
    public static TimeContext published(DateBounds publication) {
        return new TimeContext(publication, DateBounds.UNKNOWN, Tense.UNKNOWN);
    }

    public TimeContext withNarrative(DateBounds told) {
        return new TimeContext(anchor, told, tense);
    }

    public TimeContext withTense(Tense other) {
        return new TimeContext(anchor, narrative, other);
    }
}
