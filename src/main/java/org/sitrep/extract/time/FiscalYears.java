package org.sitrep.extract.time;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.extract.number.Words;

/**
 * Years of budgets: "FY2023", "fiscal 2023", "the 2023-24 financial year", "this fiscal year". They begin in April, July or
 * October, or with the calendar year, as the country has it: the value holds all of these.
 */
final class FiscalYears implements TimeRule {
    private static final Pattern JOINED = Pattern.compile("fy(\\d{4}|\\d\\d)");

    @Override
    public Optional<ParsedTime> at(Words words, int i) {
        Matcher joined = JOINED.matcher(words.lower(i));
        if (joined.matches()) {
            int number = Integer.parseInt(joined.group(1));
            return Optional.of(named(words, number < 100 ? 2000 + number : number, i + 1));
        }
        int yearAt = words.is(i, "fy") ? i + 1 : isFiscal(words, i) ? (words.is(i + 1, "year") ? i + 2 : i + 1) : -1;
        OptionalInt year = yearAt < 0 ? OptionalInt.empty() : Years.number(words, yearAt);
        if (year.isPresent()) {
            return Optional.of(named(words, year.getAsInt(), yearAt + 1));
        }
        return hinted(words, i).or(() -> spanned(words, i));
    }

    private static boolean isFiscal(Words words, int i) {
        return words.is(i, "fiscal", "financial", "budget") && (words.is(i + 1, "year") || words.is(i, "fiscal"));
    }

    /** "FY2023", or "FY2023/24" where the second year follows. */
    private static ParsedTime named(Words words, int year, int end) {
        boolean two = (words.isHyphen(end) || words.is(end, "/")) && follows(words, year, end + 1);
        return two
                ? new ParsedTime(new FixedTime(FiscalYear.from(year)), end + 2)
                : new ParsedTime(new FixedTime(FiscalYear.named(year)), end);
    }

    /** "2023-24 fiscal year". */
    private static Optional<ParsedTime> spanned(Words words, int i) {
        OptionalInt year = Years.number(words, i);
        boolean two = year.isPresent()
                && (words.isHyphen(i + 1) || words.is(i + 1, "/"))
                && follows(words, year.getAsInt(), i + 2)
                && isFiscal(words, i + 3);
        if (two) {
            return Optional.of(new ParsedTime(new FixedTime(FiscalYear.from(year.getAsInt())), i + 5));
        }
        boolean one = year.isPresent() && isFiscal(words, i + 1) && words.is(i + 2, "year");
        return one
                ? Optional.of(new ParsedTime(new FixedTime(FiscalYear.named(year.getAsInt())), i + 3))
                : Optional.empty();
    }

    private static boolean follows(Words words, int year, int at) {
        OptionalInt next = Years.number(words, at);
        OptionalInt cut = Years.small(words, at);
        return (next.isPresent() && next.getAsInt() == year + 1)
                || (cut.isPresent() && words.lower(at).length() == 2 && cut.getAsInt() == (year + 1) % 100);
    }

    /** "this fiscal year", "the current financial year". */
    private static Optional<ParsedTime> hinted(Words words, int i) {
        if (!isFiscal(words, i + 1) || !words.is(i + 2, "year")) {
            return Optional.empty();
        }
        return switch (words.lower(i)) {
            case "this", "current" -> Optional.of(new ParsedTime(new FiscalYear(0), i + 3));
            case "last", "previous" -> Optional.of(new ParsedTime(new FiscalYear(-1), i + 3));
            case "next", "coming" -> Optional.of(new ParsedTime(new FiscalYear(1), i + 3));
            default -> Optional.empty();
        };
    }
}
