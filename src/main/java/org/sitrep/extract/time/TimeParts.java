package org.sitrep.extract.time;

import java.util.Optional;
import org.sitrep.extract.number.Numeral;
import org.sitrep.extract.number.Numerals;
import org.sitrep.extract.number.Words;
import org.sitrep.extract.time.PartOfTime.Part;

/**
 * Parts of months, years and weeks: "early 2017", "mid-February", "the end of this month", "the last two weeks of January",
 * "the second half of 2018", "the first quarter of 2019".
 */
final class TimeParts implements TimeRule {
    private final TimeGrammar grammar;

    TimeParts(TimeGrammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<ParsedTime> at(Words words, int i) {
        return adjective(words, i)
                .or(() -> noun(words, i))
                .or(() -> counted(words, i))
                .or(() -> nth(words, i))
                .or(() -> half(words, i))
                .or(() -> between(words, i));
    }

    /** "early 2017", "late last year", "mid-February". */
    private Optional<ParsedTime> adjective(Words words, int i) {
        Optional<Part> part = adjective(words.lower(i));
        int at = words.isHyphen(i + 1) ? i + 2 : words.is(i + 1, "in") ? i + 2 : i + 1;
        return part.flatMap(p -> whole(words, at).map(w -> new ParsedTime(PartOfTime.of(p, w.expression()), w.end())));
    }

    private static Optional<Part> adjective(String lower) {
        return switch (lower) {
            case "early" -> Optional.of(Part.EARLY);
            case "mid" -> Optional.of(Part.MIDDLE);
            case "late" -> Optional.of(Part.LATE);
            default -> Optional.empty();
        };
    }

    /** "end of February", "beginning of this week", "middle of 2018". */
    private Optional<ParsedTime> noun(Words words, int i) {
        Optional<Part> part =
                switch (words.lower(i)) {
                    case "end", "close" -> Optional.of(Part.END);
                    case "start", "beginning" -> Optional.of(Part.START);
                    case "middle" -> Optional.of(Part.MIDDLE);
                    default -> Optional.empty();
                };
        if (part.isEmpty() || !words.is(i + 1, "of")) {
            return Optional.empty();
        }
        Optional<ParsedTime> current = current(words, i + 2).or(() -> whole(words, i + 2));
        return current.map(w -> new ParsedTime(PartOfTime.of(part.get(), w.expression()), w.end()));
    }

    /** "last two weeks of January", "first week of March", "first three months of 2020". */
    private Optional<ParsedTime> counted(Words words, int i) {
        if (!words.is(i, "first", "last", "final", "opening")) {
            return Optional.empty();
        }
        Optional<Numeral> number = Numerals.at(words, i + 1);
        int unitAt = number.map(Numeral::end).orElse(i + 1);
        Optional<TimeUnit> unit = TimeUnit.of(words.lower(unitAt)).filter(u -> !u.isShorterThanDay());
        if (unit.isEmpty() || !words.is(unitAt + 1, "of", "in")) {
            return Optional.empty();
        }
        long count = number.map(n -> Math.min(n.value(), 1000L))
                .orElse(words.lower(unitAt).endsWith("s") ? 3L : 1L);
        Part part = words.is(i, "first", "opening") ? Part.FIRST : Part.LAST;
        return whole(words, unitAt + 2)
                .map(w -> new ParsedTime(new PartOfTime(part, count, unit.get(), w.expression()), w.end()));
    }

    /** "second week of February", "third week of March 2023". */
    private Optional<ParsedTime> nth(Words words, int i) {
        long n = RunningDays.ordinal(words.lower(i));
        Optional<TimeUnit> unit = TimeUnit.of(words.lower(i + 1)).filter(u -> !u.isShorterThanDay());
        if (n < 2
                || n > 31
                || unit.isEmpty()
                || !words.is(i + 2, "of")
                || words.lower(i + 1).endsWith("s")) {
            return Optional.empty();
        }
        return whole(words, i + 3)
                .map(w -> new ParsedTime(new PartOfTime(Part.NTH, n, unit.get(), w.expression()), w.end()));
    }

    /** "first half of 2018", "second half of May", "first half of the year". */
    private Optional<ParsedTime> half(Words words, int i) {
        if (!words.is(i, "first", "second", "latter") || !words.follow(i + 1, "half", "of")) {
            return Optional.empty();
        }
        Part part = words.is(i, "first") ? Part.FIRST_HALF : Part.SECOND_HALF;
        return current(words, i + 3)
                .or(() -> whole(words, i + 3))
                .map(w -> new ParsedTime(PartOfTime.of(part, w.expression()), w.end()));
    }

    /** "early to mid-2023", "mid to late March". */
    private Optional<ParsedTime> between(Words words, int i) {
        Optional<Part> first = adjective(words.lower(i));
        int to = words.isHyphen(i + 1) ? i + 2 : i + 1;
        if (first.isEmpty() || !(words.is(to, "to", "/") || words.isHyphen(to))) {
            return Optional.empty();
        }
        return adjective(words, to + 1)
                .filter(p -> p.expression() instanceof PartOfTime)
                .map(p -> new ParsedTime(
                        new TimeRange(
                                PartOfTime.of(first.get(), ((PartOfTime) p.expression()).whole()), p.expression()),
                        p.end()));
    }

    /** "the year", "the month" behind "of": the current one. */
    private static Optional<ParsedTime> current(Words words, int i) {
        return words.is(i, "the")
                ? AnchorPeriod.Period.of(words.lower(i + 1)).map(p -> new ParsedTime(new AnchorPeriod(0, p, 0), i + 2))
                : Optional.empty();
    }

    /** What can have parts: years, months, weeks, seasons; days have parts of their own. */
    private Optional<ParsedTime> whole(Words words, int i) {
        int at = words.is(i, "the") ? i + 1 : i;
        return grammar.simple(words, at).filter(w -> isLong(w.expression()));
    }

    private static boolean isLong(TimeExpression e) {
        if (e instanceof FixedTime fixed) {
            return !fixed.value().bounds().isDay();
        }
        if (e instanceof MonthDay month) {
            return month.firstDay() == 0;
        }
        return e instanceof AnchorPeriod
                || e instanceof Season
                || e instanceof Festival
                || e instanceof PartOfYear
                || e instanceof FiscalYear;
    }
}
