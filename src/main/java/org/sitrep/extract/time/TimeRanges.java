package org.sitrep.extract.time;

import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.extract.number.Words;

/** "between 2011 and 2014", "from Monday to Thursday", "2014-2018", "November 28 to December 3", "between March and June 2019". */
final class TimeRanges implements TimeRule {
    private final TimeRule ends;

    /** @param ends the rule that reads the two ends */
    TimeRanges(TimeRule ends) {
        this.ends = ends;
    }

    @Override
    public Optional<ParsedTime> at(Words words, int i) {
        boolean between = words.is(i, "between");
        boolean from = words.is(i - 1, "from");
        int start = between ? i + 1 : i;
        Optional<ParsedTime> first = end(words, start);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int link = first.get().end();
        boolean linked = between
                ? words.is(link, "and")
                : words.isHyphen(link)
                        || words.is(link, "to", "through", "thru", "into")
                        || (from && words.is(link, "until", "till"))
                        || (isPart(first.get()) && words.is(link, "or", "/"));
        int second = words.is(link + 1, "the") ? link + 2 : link + 1;
        return linked ? end(words, second).flatMap(s -> joined(first.get().expression(), s)) : Optional.empty();
    }

    /** An end of a range: a time, or a year that needs no word before it here. */
    private Optional<ParsedTime> end(Words words, int i) {
        Optional<ParsedTime> time = ends.at(words, i).filter(t -> canEndRange(t.expression()));
        if (time.isPresent()) {
            return time;
        }
        OptionalInt year = Years.number(words, i);
        boolean link = words.is(i - 1, "to", "and", "through", "until", "till", "between")
                || words.isHyphen(i - 1)
                || words.isHyphen(i + 1);
        return year.isPresent() && link
                ? Optional.of(new ParsedTime(new FixedTime(TimeValue.year(year.getAsInt())), i + 1))
                : Optional.empty();
    }

    /** "late March or early April" is one time. */
    private static boolean isPart(ParsedTime time) {
        return time.expression() instanceof PartOfTime;
    }

    private static boolean canEndRange(TimeExpression e) {
        return !(e instanceof Duration)
                && !(e instanceof ClockTime)
                && !(e instanceof VagueOffset)
                && !(e instanceof AnchorSpan)
                && !(e instanceof NarrativeOffset);
    }

    /** The year said with the second month counts for the first one too. */
    private static Optional<ParsedTime> joined(TimeExpression first, ParsedTime second) {
        TimeExpression from = first;
        if (first instanceof PartOfTime part
                && part.whole() instanceof MonthDay
                && second.expression() instanceof PartOfTime last
                && last.whole() instanceof FixedTime) {
            return joined(part.whole(), new ParsedTime(last.whole(), second.end()))
                    .map(p -> ((TimeRange) p.expression()).from())
                    .map(whole -> new PartOfTime(part.part(), part.count(), part.unit(), whole))
                    .map(dated -> new ParsedTime(new TimeRange(dated, last), second.end()));
        }
        if (first instanceof MonthDay month && second.expression() instanceof FixedTime to) {
            int year = to.value().bounds().latest().orElseThrow().getYear();
            Optional<TimeValue> same = month.in(year);
            boolean after = same.flatMap(v -> v.bounds().earliest())
                    .filter(d -> d.isAfter(to.value().bounds().earliest().orElseThrow()))
                    .isPresent();
            Optional<TimeValue> value = after ? month.in(year - 1) : same;
            if (value.isEmpty()) {
                return Optional.empty();
            }
            from = new FixedTime(value.get());
        }
        return Optional.of(new ParsedTime(new TimeRange(from, second.expression()), second.end()));
    }
}
