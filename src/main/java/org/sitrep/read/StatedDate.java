package org.sitrep.read;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A full date as publications write it: "20 February 2020", "Feb 20, 2020", "2020-02-20T18:11Z", "20.02.2020", "2/20/2020".
 * The day is taken as written, in the writer's own time zone. Dotted dates are day first. Dates with slashes or hyphens and
 * the year last are read only where one number is above 12 or both are the same, unless the caller knows the order.
 *
 * @param begin where it stands in the text searched
 */
record StatedDate(LocalDate day, int begin, int end) {
    /** How to read 3/4/2020. */
    enum Slashes {
        /** As it may be either, not at all. */
        UNKNOWN,
        /** March 4. */
        MONTH_FIRST
    }

    static final String MONTH = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
            + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
    static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private static final List<Form> FORMS = List.of(
            new Form(
                    "\\b(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)(?:T\\d{2}:?\\d{2}[\\d:.,]{0,16}(?:Z|[+-]\\d{2}:?\\d{2})?)?",
                    1, 3, 4),
            new Form("\\b(" + DAY + ")(?: of)?[ -](" + MONTH + "),?[ -](\\d{4})\\b", 3, 2, 1),
            new Form("\\b(" + MONTH + ") (" + DAY + ")(?:,| ,)? ?(?<=[ ,])(\\d{4})\\b", 3, 1, 2),
            new Form("(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?!\\.?\\d)", 3, 2, 1));
    private static final Pattern YEAR_LAST = Pattern.compile("\\b(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4})\\b");
    private static final Pattern COMPACT = Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}Z?)?$");

    /** The first date in the text. */
    static Optional<StatedDate> find(String text, Slashes slashes) {
        return find(text, 0, slashes);
    }

    /** The first date that begins at or after an index. */
    static Optional<StatedDate> find(String text, int from, Slashes slashes) {
        Optional<StatedDate> first = yearLast(text, from, slashes);
        for (Form form : FORMS) {
            Optional<StatedDate> date = form.find(text, from);
            if (date.isPresent() && (first.isEmpty() || date.get().begin < first.get().begin)) {
                first = date;
            }
        }
        return first;
    }

    /** A date that fills a metadata field; there it may be written 20200220 as well. */
    static Optional<StatedDate> ofField(String field, Slashes slashes) {
        String plain = Blank.plain(field);
        String head = plain.length() > 100 ? plain.substring(0, 100) : plain;
        Matcher compact = COMPACT.matcher(head);
        if (compact.find()) {
            return day(compact.group(1), compact.group(2), compact.group(3))
                    .map(day -> new StatedDate(day, 0, head.length()));
        }
        return find(head, slashes);
    }

    private static Optional<StatedDate> yearLast(String text, int from, Slashes slashes) {
        Matcher matcher = YEAR_LAST.matcher(text);
        int at = from;
        while (at <= text.length() && matcher.find(at)) {
            Optional<LocalDate> day = yearLast(matcher, slashes);
            if (day.isPresent()) {
                return Optional.of(new StatedDate(day.get(), matcher.start(), matcher.end()));
            }
            at = matcher.end();
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> yearLast(MatchResult match, Slashes slashes) {
        String first = match.group(1);
        String second = match.group(3);
        String year = match.group(4);
        Optional<LocalDate> monthFirst = day(year, first, second);
        Optional<LocalDate> dayFirst = day(year, second, first);
        if (monthFirst.isEmpty() || dayFirst.isEmpty()) {
            return monthFirst.or(() -> dayFirst);
        }
        boolean certain = monthFirst.equals(dayFirst)
                || (slashes == Slashes.MONTH_FIRST && match.group(2).equals("/"));
        return certain ? monthFirst : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        int y = Integer.parseInt(year);
        int m = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : monthNumber(month);
        int d = Integer.parseInt(day.replaceAll("\\D", ""));
        boolean exists =
                y >= 1900 && y < 2100 && m >= 1 && m <= 12 && YearMonth.of(y, m).isValidDay(d);
        return exists ? Optional.of(LocalDate.of(y, m, d)) : Optional.empty();
    }

    private static int monthNumber(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
    }

    /** A way of writing dates; the numbers say which groups hold year, month and day. */
    private record Form(Pattern pattern, int year, int month, int day) {
        Form(String regex, int year, int month, int day) {
            this(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), year, month, day);
        }

        Optional<StatedDate> find(String text, int from) {
            Matcher matcher = pattern.matcher(text);
            int at = from;
            while (at <= text.length() && matcher.find(at)) {
                Optional<LocalDate> date = day(matcher.group(year), matcher.group(month), matcher.group(day));
                if (date.isPresent()) {
                    return Optional.of(new StatedDate(date.get(), matcher.start(), matcher.end()));
                }
                at = matcher.end();
            }
            return Optional.empty();
        }

        private static Optional<LocalDate> day(String year, String month, String day) {
            return StatedDate.day(year, month, day);
        }
    }
}
