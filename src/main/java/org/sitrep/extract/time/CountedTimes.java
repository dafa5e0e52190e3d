package org.sitrep.extract.time;

import java.util.Optional;
import org.sitrep.extract.number.Numeral;
import org.sitrep.extract.number.Numerals;
import org.sitrep.extract.number.Words;

/**
 * Counted units: "a week ago", "three months ago", "decades ago", "two days earlier", "hours after", "nine-year", "for three
 * days".
 */
final class CountedTimes implements TimeRule {
    /** @param count 0 for "several", "some" and bare plurals */
    private record Counted(long count, TimeUnit unit, int end) {}

    @Override
    public Optional<ParsedTime> at(Words words, int i) {
        return counted(words, i).flatMap(c -> parsed(words, i, c));
    }

    private static Optional<ParsedTime> parsed(Words words, int i, Counted c) {
        int end = c.end();
        boolean counted = c.count() > 0;
        if (words.is(end, "ago")) {
            TimeExpression ago = counted ? new AnchorOffset(-c.count(), c.unit()) : vagueAgo(c.unit());
            return Optional.of(new ParsedTime(ago, end + 1));
        }
        if (words.is(end, "earlier", "previously", "prior", "before")) {
            return beside(words, c, -c.count());
        }
        if (words.is(end, "later", "afterwards", "after")) {
            return beside(words, c, c.count());
        }
        boolean old = words.is(end, "old") || (words.isHyphen(end) && words.is(end + 1, "old"));
        boolean said = counted && !old && !words.is(i, "a", "an", "each", "every");
        return said ? Optional.of(new ParsedTime(new Duration(c.count(), c.unit()), end)) : Optional.empty();
    }

    /** "hours ago" is still a day or two; "decades ago" is any time. */
    private static TimeExpression vagueAgo(TimeUnit unit) {
        return unit.isShorterThanDay() ? new AnchorOffset(-1, unit) : new Duration(0, unit);
    }

    /** "two days earlier"; before and after an event named behind them tell no day by themselves. */
    private static Optional<ParsedTime> beside(Words words, Counted c, long offset) {
        int end = c.end() + 1;
        boolean toEvent = words.is(c.end(), "before", "after", "prior")
                && end < words.size()
                && !words.is(end, ".", ",", ";", ")", "\"", "''");
        boolean near = c.unit().isShorterThanDay();
        if (toEvent || (c.count() == 0 && !near)) {
            return Optional.of(
                    new ParsedTime(near ? new NarrativeOffset(0, TimeUnit.DAY) : new Duration(0, c.unit()), end));
        }
        return Optional.of(new ParsedTime(new NarrativeOffset(near ? 0 : offset, near ? TimeUnit.DAY : c.unit()), end));
    }

    private static Optional<Counted> counted(Words words, int i) {
        if (words.is(i, "a", "an", "one")) {
            Optional<TimeUnit> unit = TimeUnit.of(words.lower(unitAt(words, i + 1)));
            if (unit.isPresent()) {
                return Optional.of(new Counted(1, unit.get(), unitAt(words, i + 1) + 1));
            }
        }
        Optional<Numeral> number = Numerals.at(words, i).filter(n -> n.whole() && n.value() > 0);
        if (number.isPresent()) {
            int at = unitAt(words, number.get().end());
            at = words.is(at, "more", "full", "consecutive", "straight", "long") ? at + 1 : at;
            int unitIndex = at;
            return TimeUnit.of(words.lower(at))
                    .map(u -> new Counted(number.get().value(), u, unitIndex + 1));
        }
        if (words.is(i, "several") || words.follow(i, "a", "few") || words.is(i, "some")) {
            int at = words.is(i, "a") ? i + 2 : i + 1;
            return plural(words, at).map(u -> new Counted(0, u, at + 1));
        }
        return plural(words, i).map(u -> new Counted(0, u, i + 1));
    }

    private static Optional<TimeUnit> plural(Words words, int i) {
        return words.lower(i).endsWith("s") ? TimeUnit.of(words.lower(i)) : Optional.empty();
    }

    private static int unitAt(Words words, int i) {
        return words.isHyphen(i) ? i + 1 : i;
    }
}
