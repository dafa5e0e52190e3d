package org.sitrep.extract.time;

import java.time.DayOfWeek;
import java.util.Optional;
import org.sitrep.extract.number.Numeral;
import org.sitrep.extract.number.Numerals;
import org.sitrep.extract.number.Words;

/**
 * "last week", "this month", "next year", "last August", "next Thursday", "earlier this week", "the past four years", "in
 * recent weeks", "the coming days", "over the weekend".
 */
final class NamedPeriods implements TimeRule {
    private static final long MOST = 1000;

    @Override
    public Optional<ParsedTime> at(Words words, int i) {
        if (words.is(i, "over", "during", "in")
                && words.is(i + 1, "the")
                && words.is(i + 2, "past", "last", "previous")) {
            return words.is(i, "over") ? span(words, i + 2) : Optional.empty();
        }
        if (words.is(i, "past") && words.is(i + 1, "weekend")) {
            return Optional.of(new ParsedTime(new AnchorPeriod(0, AnchorPeriod.Period.WEEKEND, 0), i + 2));
        }
        if (words.is(i, "this") && words.is(i + 1, "past")) {
            return span(words, i + 1).or(() -> at(words, i + 1));
        }
        if (words.follow(i, "this", "time", "last", "year")) {
            return Optional.of(new ParsedTime(new AnchorOffset(-12, TimeUnit.MONTH), i + 4));
        }
        Optional<ParsedTime> end = periodEnd(words, i);
        if (end.isPresent()) {
            return end;
        }
        if (words.is(i, "weekend") && words.is(i - 1, "the")) {
            return Optional.of(new ParsedTime(new AnchorPeriod(0, AnchorPeriod.Period.WEEKEND, 0), i + 1));
        }
        if (words.is(i, "earlier", "later") && words.is(i + 1, "this", "in", "today", "on")) {
            return side(words, i);
        }
        return span(words, i).or(() -> hinted(words, i));
    }

    /** "earlier this week", "later this month", "earlier today". */
    private static Optional<ParsedTime> side(Words words, int i) {
        if (words.is(i + 1, "today")) {
            return Optional.of(new ParsedTime(new AnchorOffset(0, TimeUnit.DAY), i + 2));
        }
        boolean current = words.is(i + 1, "this") || words.follow(i + 1, "in", "the");
        if (!current) {
            return Optional.empty();
        }
        int at = words.is(i + 1, "in") ? i + 3 : i + 2;
        if (words.is(i + 1, "in") && words.is(at, "day")) {
            return Optional.of(new ParsedTime(new AnchorOffset(0, TimeUnit.DAY), at + 1));
        }
        int side = words.is(i, "earlier") ? -1 : 1;
        return AnchorPeriod.Period.of(words.lower(at)).map(p -> new ParsedTime(new AnchorPeriod(0, p, side), at + 1));
    }

    /** "year's end", "month-end". */
    private static Optional<ParsedTime> periodEnd(Words words, int i) {
        boolean end = words.is(i, "year", "month", "week")
                && (words.is(i + 1, "'s", "’s") || words.isHyphen(i + 1))
                && words.is(i + 2, "end");
        return end
                ? AnchorPeriod.Period.of(words.lower(i))
                        .map(p -> new ParsedTime(PartOfTime.of(PartOfTime.Part.END, new AnchorPeriod(0, p, 0)), i + 3))
                : Optional.empty();
    }

    /** "past four years", "last two weeks", "recent days", "coming days and weeks". */
    private static Optional<ParsedTime> span(Words words, int i) {
        boolean past = words.is(i, "past", "last", "previous", "recent");
        if (!past && !words.is(i, "coming", "next", "upcoming")) {
            return Optional.empty();
        }
        int sign = past ? -1 : 1;
        Optional<Numeral> number = words.is(i, "recent") ? Optional.empty() : Numerals.at(words, i + 1);
        int unitAt = number.map(Numeral::end).orElse(vagueEnd(words, i + 1));
        unitAt = words.isHyphen(unitAt) ? unitAt + 1 : unitAt;
        Optional<TimeUnit> unit = TimeUnit.of(words.lower(unitAt));
        if (unit.isEmpty() || (number.isEmpty() && !isOpenSpan(words, i, unitAt))) {
            return Optional.empty();
        }
        boolean one = !words.lower(unitAt).endsWith("s") && number.isEmpty();
        long count = one ? 1 : number.map(n -> Math.min(n.value(), MOST)).orElse(fewOf(unit.get()));
        int end = unitAt + 1;
        while (words.is(end, "and", "or")
                && words.lower(end + 1).endsWith("s")
                && TimeUnit.of(words.lower(end + 1)).isPresent()) {
            end += 2;
        }
        return Optional.of(new ParsedTime(new AnchorSpan(sign * count, unit.get()), end));
    }

    /** Index after "few", "several", "couple of". */
    private static int vagueEnd(Words words, int i) {
        if (words.follow(i, "couple", "of")) {
            return i + 2;
        }
        return words.is(i, "few", "several", "couple") ? i + 1 : i;
    }

    /** Without a number: plurals, and "the past year", "the coming week". */
    private static boolean isOpenSpan(Words words, int i, int unitAt) {
        boolean plural = words.lower(unitAt).endsWith("s");
        return plural || words.is(i, "past", "coming");
    }

    /** How many "recent days" or "recent weeks" can be. */
    private static long fewOf(TimeUnit unit) {
        return switch (unit) {
            case DAY, NIGHT -> 14;
            case WEEK -> 8;
            case MONTH -> 12;
            case YEAR -> 10;
            case MINUTE, HOUR, DECADE, CENTURY -> 5;
        };
    }

    /** "last week", "this month", "next Thursday", "last August". */
    private static Optional<ParsedTime> hinted(Words words, int i) {
        Optional<YearHint> hint =
                switch (words.lower(i)) {
                    case "last" -> Optional.of(YearHint.LAST);
                    case "next" -> Optional.of(YearHint.NEXT);
                    case "this" -> Optional.of(YearHint.THIS);
                    default -> Optional.empty();
                };
        return hint.flatMap(h -> hinted(words, i + 1, h));
    }

    private static Optional<ParsedTime> hinted(Words words, int i, YearHint hint) {
        int offset = hint == YearHint.LAST ? -1 : hint == YearHint.NEXT ? 1 : 0;
        Optional<AnchorPeriod.Period> period = AnchorPeriod.Period.of(words.lower(i));
        if (period.isPresent()) {
            return Optional.of(new ParsedTime(new AnchorPeriod(offset, period.get(), 0), i + 1));
        }
        Optional<DayOfWeek> day = DayNames.full(words, i);
        if (day.isPresent()) {
            return Optional.of(new ParsedTime(new Weekday(day.get(), hint), i + 1));
        }
        int month = CalendarDates.month(words, i);
        return month == 0 ? Optional.empty() : Optional.of(new ParsedTime(MonthDay.month(month, hint), i + 1));
    }

    /** "last year", "this year", "next year" behind a month or season. */
    static Optional<YearHint> yearBehind(Words words, int i) {
        int at = words.is(i, "of") ? i + 1 : i;
        if (!words.is(at + 1, "year")) {
            return Optional.empty();
        }
        return switch (words.lower(at)) {
            case "last" -> Optional.of(YearHint.LAST_YEAR);
            case "this" -> Optional.of(YearHint.THIS_YEAR);
            case "next" -> Optional.of(YearHint.NEXT_YEAR);
            default -> Optional.empty();
        };
    }
}
