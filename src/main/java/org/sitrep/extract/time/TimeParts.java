package org.sitrep.extract.time;

import java.time.LocalDate;
import java.util.List;
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
                .or(() -> half(words, i))
                .or(() -> quarter(words, i));
    }

    /** "early 2017", "late last year", "mid-February". */
    private Optional<ParsedTime> adjective(Words words, int i) {
        Optional<Part> part =
                switch (words.lower(i)) {
                    case "early" -> Optional.of(Part.EARLY);
                    case "mid" -> Optional.of(Part.MIDDLE);
                    case "late" -> Optional.of(Part.LATE);
                    default -> Optional.empty();
                };
        int at = words.isHyphen(i + 1) ? i + 2 : words.is(i + 1, "in") ? i + 2 : i + 1;
        return part.flatMap(p -> whole(words, at).map(w -> new ParsedTime(PartOfTime.of(p, w.expression()), w.end())));
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
        int at = words.is(i + 2, "the") ? i + 3 : i + 2;
        Optional<ParsedTime> current = words.is(i + 2, "the")
                        && AnchorPeriod.Period.of(words.lower(at)).isPresent()
                ? AnchorPeriod.Period.of(words.lower(at)).map(p -> new ParsedTime(new AnchorPeriod(0, p, 0), at + 1))
                : whole(words, at);
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
        long count = number.map(Numeral::value).orElse(words.lower(unitAt).endsWith("s") ? 3L : 1L);
        Part part = words.is(i, "first", "opening") ? Part.FIRST : Part.LAST;
        return whole(words, unitAt + 2)
                .map(w -> new ParsedTime(new PartOfTime(part, count, unit.get(), w.expression()), w.end()));
    }

    /** "first half of 2018", "second half of May". */
    private Optional<ParsedTime> half(Words words, int i) {
        if (!words.is(i, "first", "second", "latter") || !words.follow(i + 1, "half", "of")) {
            return Optional.empty();
        }
        Optional<ParsedTime> whole = whole(words, i + 3);
        boolean first = words.is(i, "first");
        return whole.map(w -> {
            boolean year = w.expression() instanceof FixedTime fixed
                    && fixed.value().edtf().orElse("").length() == 4;
            long count = year ? 6 : 15;
            TimeUnit unit = year ? TimeUnit.MONTH : TimeUnit.DAY;
            return new ParsedTime(new PartOfTime(first ? Part.FIRST : Part.LAST, count, unit, w.expression()), w.end());
        });
    }

    /** "first quarter of 2019", "fourth quarter of 2019". */
    private static Optional<ParsedTime> quarter(Words words, int i) {
        int n = List.of("first", "second", "third", "fourth").indexOf(words.lower(i));
        if (n < 0
                || !words.follow(i + 1, "quarter", "of")
                || Years.number(words, i + 3).isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = LocalDate.of(Years.number(words, i + 3).getAsInt(), 3 * n + 1, 1);
        return Optional.of(new ParsedTime(
                new FixedTime(TimeValue.between(first, first.plusMonths(3).minusDays(1))), i + 4));
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
        return e instanceof AnchorPeriod || e instanceof Season || e instanceof Festival;
    }
}
