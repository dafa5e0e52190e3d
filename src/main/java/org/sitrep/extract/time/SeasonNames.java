package org.sitrep.extract.time;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.extract.number.Words;
import org.sitrep.extract.time.Festival.Kind;

/** "last summer", "the winter of 2019", "spring 2018", "Ramadan", "Eid al-Adha". A season needs a word that dates it. */
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
        return festival(words, at, hint).or(() -> season(words, at, hint));
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
            return Optional.of(
                    new ParsedTime(new Season(month, Optional.of(year.getAsInt()), YearHint.NONE), yearAt + 1));
        }
        return NamedPeriods.yearBehind(words, i + 1)
                .map(h ->
                        new ParsedTime(new Season(month, Optional.empty(), h), words.is(i + 1, "of") ? i + 4 : i + 3));
    }

    private static Optional<ParsedTime> festival(Words words, int i, YearHint hint) {
        Kind kind;
        int end;
        if (words.is(i, "ramadan")) {
            kind = Kind.RAMADAN;
            end = i + 1;
        } else if (words.is(i, "eid")) {
            int at = words.is(i + 1, "al", "ul") ? (words.isHyphen(i + 2) ? i + 3 : i + 2) : i + 1;
            if (!words.is(at, "fitr", "adha")) {
                return Optional.empty();
            }
            kind = words.is(at, "fitr") ? Kind.EID_AL_FITR : Kind.EID_AL_ADHA;
            end = at + 1;
        } else {
            return Optional.empty();
        }
        OptionalInt year = Years.number(words, end);
        return Optional.of(
                year.isPresent()
                        ? new ParsedTime(new Festival(kind, Optional.of(year.getAsInt()), hint), end + 1)
                        : new ParsedTime(new Festival(kind, Optional.empty(), hint), end));
    }
}
