package org.sitrep.extract.time;

import java.util.Optional;
import org.sitrep.extract.number.Numeral;
import org.sitrep.extract.number.Numerals;
import org.sitrep.extract.number.Words;

/**
 * Counted units: "a week ago", "a year and a half ago", "decades ago", "two days earlier", "weeks later", "hours after",
 * "nine-year", "for three days", "in two weeks' time".
 */
final class CountedTimes implements TimeRule {
    /** What is longer than any war is a number of something else. */
    private static final long MOST = 100_000;

    private static final int MONTHS_OF_HALF_YEAR = 6;

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
            return Optional.of(ago(words, c));
        }
        if (counted && words.is(end, "'", "’", "'s", "’s") && words.is(end + 1, "time")) {
            return Optional.of(new ParsedTime(new AnchorOffset(c.count(), c.unit()), end + 2));
        }
        if (words.is(end, "earlier", "previously", "prior", "before", "beforehand")) {
            return beside(words, c, -1);
        }
        if (counted && words.is(i - 1, "within")) {
            // "within a week after the talks" is a span, not a day.
            return Optional.of(new ParsedTime(new Duration(c.count(), c.unit()), end));
        }
        if (words.is(end, "later", "afterwards", "afterward", "after", "on")
                && !(words.is(end, "on") && !endsPhrase(words, end + 1))) {
            return beside(words, c, 1);
        }
        if (words.is(i, "several", "many") || words.follow(i, "a", "few")) {
            return Optional.of(new ParsedTime(new Duration(0, c.unit()), end));
        }
        boolean old = words.is(end, "old") || (words.isHyphen(end) && words.is(end + 1, "old"));
        boolean said = counted && !old && !words.is(i, "a", "an", "each", "every") && !isSomeDay(words, i, end);
        return said ? Optional.of(new ParsedTime(new Duration(c.count(), c.unit()), end)) : Optional.empty();
    }

    /** "a year ago today" is one day; "a decade ago" is about a year. */
    private static ParsedTime ago(Words words, Counted c) {
        int end = c.end() + 1;
        if (c.count() > 0 && words.is(end, "today")) {
            return new ParsedTime(new AnchorDay(-c.count(), c.unit()), end + 1);
        }
        return new ParsedTime(
                c.count() > 0 ? new AnchorOffset(-c.count(), c.unit()) : new VagueOffset(-1, c.unit(), false), end);
    }

    /** "one day they will return" tells no length. */
    private static boolean isSomeDay(Words words, int i, int end) {
        return words.is(i, "one")
                && end == i + 2
                && words.is(i + 1, "day", "night")
                && !words.is(i - 1, "for", "in", "within", "than", "just", "only", "over", "about", "least", "lasted");
    }

    /** "two days earlier"; before and after an event named behind them tell no day by themselves. */
    private static Optional<ParsedTime> beside(Words words, Counted c, int sign) {
        int end = c.end() + 1;
        boolean toEvent = words.is(c.end(), "before", "after", "prior") && !endsPhrase(words, end);
        boolean near = c.unit().isShorterThanDay();
        if (near) {
            return Optional.of(new ParsedTime(new NarrativeOffset(0, TimeUnit.DAY), end));
        }
        if (toEvent) {
            return Optional.of(new ParsedTime(new Duration(0, c.unit()), end));
        }
        return Optional.of(new ParsedTime(
                c.count() == 0
                        ? new VagueOffset(sign, c.unit(), true)
                        : new NarrativeOffset(sign * c.count(), c.unit()),
                end));
    }

    private static boolean endsPhrase(Words words, int i) {
        return i >= words.size() || words.is(i, ".", ",", ";", ")", "\"", "''", "-", "–", "—");
    }

    private static Optional<Counted> counted(Words words, int i) {
        Optional<Counted> half = halves(words, i);
        if (half.isPresent()) {
            return half;
        }
        if (words.is(i, "a", "an", "one")) {
            Optional<TimeUnit> unit = TimeUnit.of(words.lower(unitAt(words, i + 1)));
            if (unit.isPresent()) {
                return Optional.of(new Counted(1, unit.get(), unitAt(words, i + 1) + 1));
            }
        }
        Optional<Numeral> number = Numerals.at(words, i).filter(n -> n.whole() && n.value() > 0 && n.value() <= MOST);
        if (number.isPresent()) {
            int at = unitAt(words, number.get().end());
            at = words.is(at, "more", "full", "consecutive", "straight", "long", "successive") ? at + 1 : at;
            int unitIndex = at;
            return TimeUnit.of(words.lower(at))
                    .map(u -> new Counted(number.get().value(), u, unitIndex + 1));
        }
        if (words.follow(i, "a", "couple")) {
            int at = words.is(i + 2, "of") ? i + 3 : i + 2;
            return plural(words, at).map(u -> new Counted(2, u, at + 1));
        }
        if (words.is(i, "several", "many") || words.follow(i, "a", "few") || words.is(i, "some")) {
            int at = words.is(i, "a") ? i + 2 : i + 1;
            return plural(words, at).map(u -> new Counted(0, u, at + 1));
        }
        return plural(words, i).map(u -> new Counted(0, u, i + 1));
    }

    /** "half a year", "a year and a half", "two and a half years". */
    private static Optional<Counted> halves(Words words, int i) {
        if (words.follow(i, "half", "a", "year")) {
            return Optional.of(new Counted(MONTHS_OF_HALF_YEAR, TimeUnit.MONTH, i + 3));
        }
        if (words.follow(i, "a", "year", "and", "a", "half")) {
            return Optional.of(new Counted(3L * MONTHS_OF_HALF_YEAR, TimeUnit.MONTH, i + 5));
        }
        Optional<Numeral> number = Numerals.at(words, i).filter(n -> n.whole() && n.value() <= MOST);
        boolean half = number.isPresent() && words.follow(number.get().end(), "and", "a", "half", "years");
        return half
                ? Optional.of(new Counted(
                        (2L * number.get().value() + 1) * MONTHS_OF_HALF_YEAR,
                        TimeUnit.MONTH,
                        number.get().end() + 4))
                : Optional.empty();
    }

    private static Optional<TimeUnit> plural(Words words, int i) {
        return words.lower(i).endsWith("s") ? TimeUnit.of(words.lower(i)) : Optional.empty();
    }

    private static int unitAt(Words words, int i) {
        return words.isHyphen(i) ? i + 1 : i;
    }
}
