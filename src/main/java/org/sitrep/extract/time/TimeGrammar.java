package org.sitrep.extract.time;

import java.util.List;
import java.util.Optional;
import org.sitrep.extract.number.Words;

/** The rules put together: simple times, parts of them, ranges between them. */
final class TimeGrammar {
    private final List<TimeRule> simple = List.of(
            new CalendarDates(),
            new Years(),
            new DayNames(),
            new DayWords(),
            new NarrativeDays(),
            new CountedTimes(),
            new NamedPeriods(),
            new SeasonNames(),
            new FeastNames(),
            new KnownDays(),
            new RunningDays(),
            new YearParts(),
            new FiscalYears(),
            new ClockTimes());
    private final TimeParts parts = new TimeParts(this);
    private final DayParts dayParts = new DayParts(this);
    private final BesideNamed beside = new BesideNamed(this);
    private final WeeksOfDays weeks = new WeeksOfDays(this);
    private final TimeRanges ranges = new TimeRanges(this::single);
    private final TimeRanges simpleRanges = new TimeRanges(this::simple);

    /** The longest time that begins with a word, ranges too. */
    Optional<ParsedTime> at(Words words, int i) {
        Optional<ParsedTime> single = single(words, i);
        // Most words begin no time, and then no range either.
        boolean mayRange = single.isPresent()
                || words.is(i, "between")
                || Years.number(words, i).isPresent();
        return mayRange ? TimeRule.longer(ranges.at(words, i), single) : single;
    }

    /** The longest time that is no range. */
    Optional<ParsedTime> single(Words words, int i) {
        Optional<ParsedTime> plain = simple(words, i);
        if (plain.isPresent() && words.is(plain.get().end() - 1, "ago")) {
            return Optional.of(withDateBehind(words, plain.get()));
        }
        Optional<ParsedTime> part = TimeRule.longer(parts.at(words, i), dayParts.at(words, i));
        return TimeRule.longer(TimeRule.longer(plain, part), TimeRule.longer(beside.at(words, i), weeks.at(words, i)));
    }

    /** "decades ago, on October 20, 1998": the date behind says which day it was. */
    private ParsedTime withDateBehind(Words words, ParsedTime ago) {
        int at = words.is(ago.end(), ",") ? ago.end() + 1 : ago.end();
        at = words.is(at, "on", "in") ? at + 1 : at;
        return simple(words, at)
                .map(ParsedTime::expression)
                .filter(e -> e instanceof FixedTime || e instanceof MonthDay)
                .map(date -> new ParsedTime(date, ago.end()))
                .orElse(ago);
    }

    /** The longest range between simple times, or the simple time. */
    Optional<ParsedTime> simpleRange(Words words, int i) {
        return TimeRule.longer(simpleRanges.at(words, i), simple(words, i))
                .filter(p -> p.expression() instanceof TimeRange
                        || DayParts.isDay(p.expression())
                        || (p.expression() instanceof MonthDay month && month.firstDay() > 0));
    }

    /** A time without words for parts of it before it. */
    Optional<ParsedTime> simple(Words words, int i) {
        Optional<ParsedTime> longest = Optional.empty();
        for (TimeRule rule : simple) {
            longest = TimeRule.longer(longest, rule.at(words, i));
        }
        return longest.map(p -> dayParts.behind(words, withWeekBehind(words, withYearBehind(words, p))));
    }

    /** "Monday last week", "Friday of this week". */
    private static ParsedTime withWeekBehind(Words words, ParsedTime parsed) {
        if (parsed.expression() instanceof Weekday weekday && weekday.hint() == YearHint.NONE) {
            int at = words.is(parsed.end(), "of") ? parsed.end() + 1 : parsed.end();
            int weeks = List.of("last", "this", "next").indexOf(words.lower(at)) - 1;
            if (weeks > -2 && words.is(at + 1, "week")) {
                return new ParsedTime(new WeekdayOfWeek(weekday.day(), weeks), at + 2);
            }
        }
        return parsed;
    }

    /** "August last year", "in May this year". */
    private static ParsedTime withYearBehind(Words words, ParsedTime parsed) {
        if (parsed.expression() instanceof MonthDay month && month.hint() == YearHint.NONE) {
            int end = parsed.end();
            TimeExpression known = KnownDays.named(words, month, end);
            if (known instanceof KnownDay) {
                return new ParsedTime(known, end);
            }
            return NamedPeriods.yearBehind(words, end)
                    .map(hint -> new ParsedTime(month.with(hint), words.is(end, "of") ? end + 3 : end + 2))
                    .orElse(parsed);
        }
        return parsed;
    }
}
