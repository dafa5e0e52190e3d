package org.sitrep.extract.time;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.extract.number.Words;

/** Days of the week, with the date that may follow: "Thursday", "Thursday, 20 February 2020", "Monday 19 December". */
final class DayNames implements TimeRule {
    private static final Map<String, DayOfWeek> SHORT = Map.of(
            "mon",
            DayOfWeek.MONDAY,
            "tue",
            DayOfWeek.TUESDAY,
            "tues",
            DayOfWeek.TUESDAY,
            "wed",
            DayOfWeek.WEDNESDAY,
            "thu",
            DayOfWeek.THURSDAY,
            "thur",
            DayOfWeek.THURSDAY,
            "thurs",
            DayOfWeek.THURSDAY,
            "fri",
            DayOfWeek.FRIDAY,
            "sat",
            DayOfWeek.SATURDAY,
            "sun",
            DayOfWeek.SUNDAY);

    private final CalendarDates dates = new CalendarDates();

    @Override
    public Optional<ParsedTime> at(Words words, int i) {
        Optional<DayOfWeek> full = full(words, i);
        Optional<DayOfWeek> day = full.or(() ->
                Optional.ofNullable(SHORT.get(words.lower(i).replace(".", ""))).filter(d -> words.isCapitalised(i)));
        if (day.isEmpty()) {
            return Optional.empty();
        }
        if (isTitle(words, i)) {
            return Optional.empty();
        }
        int next = words.is(i + 1, ",", "(", "/") || (full.isEmpty() && words.is(i + 1, ".")) ? i + 2 : i + 1;
        int dateAt = words.is(next, "the") ? next + 1 : next;
        Optional<ParsedTime> date = dates.at(words, dateAt).filter(d -> isDated(d.expression()));
        if (date.isPresent()) {
            int end = date.get().end();
            boolean closes = words.is(next - 1, "(") && words.is(end, ")");
            return closes ? Optional.of(new ParsedTime(date.get().expression(), end + 1)) : date;
        }
        int ofMonth = CalendarDates.ordinalDay(words, dateAt);
        if (ofMonth > 0 && (words.is(next, "the") || dateAt == i + 1)) {
            return Optional.of(new ParsedTime(new DayOfMonth(ofMonth, 0, true), dateAt + 1));
        }
        return full.map(d -> new ParsedTime(new Weekday(d, YearHint.NONE), i + 1));
    }

    /** "The Sunday Times", "every Friday": no one day. */
    private static boolean isTitle(Words words, int i) {
        boolean paper = words.isCapitalised(i + 1)
                && words.is(
                        i + 1,
                        "times",
                        "telegraph",
                        "mirror",
                        "express",
                        "mail",
                        "herald",
                        "independent",
                        "post",
                        "market",
                        "mosque",
                        "tribune");
        return paper || words.is(i - 1, "every", "each", "black", "bloody");
    }

    /** Not a bare month: "Thursday, February" has one by accident. */
    private static boolean isDated(TimeExpression e) {
        return e instanceof FixedTime fixed
                ? fixed.value().bounds().isDay()
                : e instanceof MonthDay month && month.firstDay() > 0;
    }

    /** The full name of a day, capitalised. */
    static Optional<DayOfWeek> full(Words words, int i) {
        if (!words.isCapitalised(i)) {
            return Optional.empty();
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().equals(words.form(i).toUpperCase(Locale.ROOT))) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }
}
