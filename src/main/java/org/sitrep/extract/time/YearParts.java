package org.sitrep.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.extract.number.Words;

/**
 * Quarters and halves with their number, and calendar weeks: "Q3 2023", "the third quarter of last year", "H1", "week 12 of
 * 2023".
 */
final class YearParts implements TimeRule {
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

    @Override
    public Optional<ParsedTime> at(Words words, int i) {
        String lower = words.lower(i);
        boolean sign = lower.length() == 2 && words.isCapitalised(i);
        if (sign && lower.charAt(0) == 'q' && lower.charAt(1) >= '1' && lower.charAt(1) <= '4') {
            return Optional.of(part(words, i + 1, lower.charAt(1) - '0', 3));
        }
        if (sign && (lower.equals("h1") || lower.equals("h2"))) {
            Optional<ParsedTime> half = Optional.of(part(words, i + 1, lower.charAt(1) - '0', 6));
            return half.filter(p -> p.end() > i + 1);
        }
        int ordinal = ORDINALS.indexOf(lower) + 1;
        if (ordinal > 0 && words.is(i + 1, "quarter")) {
            ParsedTime quarter = part(words, i + 2, ordinal, 3);
            boolean alone = words.is(i - 1, "the") && words.is(i - 2, "in", "during", "for", "of", "by");
            return quarter.end() > i + 2 || (alone && !words.is(i + 2, "of")) ? Optional.of(quarter) : Optional.empty();
        }
        return week(words, i);
    }

    /** The n-th part of so many months of the year that follows, or of the latest year of which it is past. */
    private static ParsedTime part(Words words, int i, int n, int months) {
        int at = words.is(i, "of", ",") ? i + 1 : i;
        OptionalInt year = Years.number(words, at);
        if (year.isPresent()) {
            LocalDate first = LocalDate.of(year.getAsInt(), (n - 1) * months + 1, 1);
            TimeValue value = TimeValue.between(first, first.plusMonths(months).minusDays(1));
            return new ParsedTime(new FixedTime(value), at + 1);
        }
        int yearAt = words.is(at, "the") ? at + 1 : at;
        Optional<YearHint> hint = NamedPeriods.yearBehind(words, i);
        if (hint.isPresent()) {
            return new ParsedTime(new PartOfYear(n, months, hint.get()), at + 2);
        }
        boolean current = words.is(i, "of") && words.is(at, "the") && words.is(yearAt, "year");
        return current
                ? new ParsedTime(new PartOfYear(n, months, YearHint.THIS_YEAR), yearAt + 1)
                : new ParsedTime(new PartOfYear(n, months, YearHint.NONE), i);
    }

    /** "week 12 of 2023", "week 12, 2023": weeks as ISO 8601 counts them. */
    private static Optional<ParsedTime> week(Words words, int i) {
        if (!words.is(i, "week") || words.lower(i + 1).length() > 2) {
            return Optional.empty();
        }
        OptionalInt n = Years.small(words, i + 1);
        int yearAt = words.is(i + 2, "of", ",") ? i + 3 : i + 2;
        OptionalInt year = Years.number(words, yearAt);
        if (n.isEmpty() || n.getAsInt() < 1 || n.getAsInt() > 53 || year.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = LocalDate.of(year.getAsInt(), 1, 4);
        LocalDate monday = first.minusDays(first.getDayOfWeek().getValue() - 1L).plusWeeks(n.getAsInt() - 1L);
        return Optional.of(new ParsedTime(new FixedTime(TimeValue.between(monday, monday.plusDays(6))), yearAt + 1));
    }
}
