package org.sitrep.extract.time;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.extract.number.Words;

/**
 * "last summer", "the winter of 2019", "spring 2018", "the winter of 2022-23", "over the summer". A season needs a word that
 * dates it, or must end its phrase.
 */
final class SeasonNames implements TimeRule {
    private static final Map<String, Integer> FIRST_MONTHS =
            Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9, "winter", 12);

    @Override
    public Optional<ParsedTime> at(Words words, int i) {
        YearHint hint =
                switch (words.lower(i)) {
                    case "last" -> YearHint.LAST;
                    case "next" -> YearHint.NEXT;
                    case "this" -> YearHint.THIS;
                    default -> YearHint.NONE;
                };
        int at = hint == YearHint.NONE ? i : i + 1;
        return season(words, at, hint);
    }

    private static Optional<ParsedTime> season(Words words, int i, YearHint hint) {
        Integer month = FIRST_MONTHS.get(words.lower(i));
        if (month == null) {
            return Optional.empty();
        }
        if (hint != YearHint.NONE) {
            return Optional.of(new ParsedTime(new Season(month, Optional.empty(), hint), i + 1));
        }
        int yearAt = words.is(i + 1, "of") ? i + 2 : i + 1;
        OptionalInt year = Years.number(words, yearAt);
        if (year.isPresent()) {
            return Optional.of(dated(words, month, year.getAsInt(), yearAt + 1));
        }
        boolean alone = words.is(i - 1, "the")
                && words.is(i - 2, "over", "in", "during", "by", "until")
                && words.is(i + 1, ".", ",", ";", "and", "when", "after", "as", "");
        if (alone) {
            return Optional.of(new ParsedTime(new Season(month, Optional.empty(), YearHint.NONE), i + 1));
        }
        return NamedPeriods.yearBehind(words, i + 1)
                .map(h ->
                        new ParsedTime(new Season(month, Optional.empty(), h), words.is(i + 1, "of") ? i + 4 : i + 3));
    }

    /** A winter may have two years: "2022-23". */
    private static ParsedTime dated(Words words, int month, int year, int end) {
        boolean two = month == 12
                && (words.isHyphen(end) || words.is(end, "/"))
                && (Years.small(words, end + 1).orElse(-1) == (year + 1) % 100
                        || Years.number(words, end + 1).orElse(-1) == year + 1);
        return two
                ? new ParsedTime(new FixedTime(Season.from(month, year)), end + 2)
                : new ParsedTime(new Season(month, Optional.of(year), YearHint.NONE), end);
    }
}
