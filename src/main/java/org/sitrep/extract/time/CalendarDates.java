package org.sitrep.extract.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.extract.number.Months;
import org.sitrep.extract.number.Words;

/**
 * Dates with the name of a month, or in digits.
 *
 * <p>"20 February 2020", "February 20, 2020", "Feb. 20", "20th of February", "September 2018", "5-6 April 2016", "November
 * 16 - 17", "12, 13 and 14 March", "2020-02-20", "24/02/2022", "24-Feb-2022", "on the 7th", "in December".
 */
final class CalendarDates implements TimeRule {
    /** "the March 23 Movement" is a name. */
    private static final Set<String> NAMED_AFTER_DAYS = Set.of(
            "movement",
            "alliance",
            "brigade",
            "brigades",
            "bridge",
            "stadium",
            "square",
            "street",
            "university",
            "hospital",
            "coalition",
            "front",
            "forces",
            "battalion",
            "camp");

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(st|nd|rd|th)?");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

    @Override
    public Optional<ParsedTime> at(Words words, int i) {
        boolean digit =
                !words.lower(i).isEmpty() && Character.isDigit(words.lower(i).charAt(0));
        if (!digit) {
            return monthFirst(words, i);
        }
        return parted(words, i)
                .or(() -> dotted(words, i))
                .or(() -> dayFirst(words, i))
                .or(() -> ofMonth(words, i));
    }

    /** "2020-02-20", "24/02/2022", "2/24/2022": where one number is above 12, or the year is first, the order is sure. */
    private static Optional<ParsedTime> parted(Words words, int i) {
        boolean slash = words.is(i + 1, "/") && words.is(i + 3, "/");
        boolean hyphen = words.isHyphen(i + 1) && words.isHyphen(i + 3);
        boolean numbers = (slash || hyphen)
                && Years.small(words, i).isPresent()
                && Years.small(words, i + 2).isPresent()
                && Years.small(words, i + 4).isPresent();
        if (!numbers) {
            return Optional.empty();
        }
        String first = words.lower(i);
        String second = words.lower(i + 2);
        String third = words.lower(i + 4);
        if (Years.number(words, i).isPresent() && third.length() <= 2) {
            return date(first, second, third).map(e -> new ParsedTime(e, i + 5));
        }
        if (Years.number(words, i + 4).isEmpty() || first.length() > 2) {
            return Optional.empty();
        }
        Optional<TimeExpression> dayFirst = date(third, second, first);
        Optional<TimeExpression> monthFirst = date(third, first, second);
        boolean sure = dayFirst.isEmpty() || monthFirst.isEmpty() || dayFirst.equals(monthFirst);
        Optional<TimeExpression> either =
                dayFirst.or(() -> monthFirst).map(d -> sure ? d : new Duration(0, TimeUnit.DAY));
        return either.map(e -> new ParsedTime(e, i + 5));
    }

    /** "on the 7th", "the 24th of last month". */
    private static Optional<ParsedTime> ofMonth(Words words, int i) {
        int day = ordinalDay(words, i);
        if (day == 0 || !words.is(i - 1, "the")) {
            return Optional.empty();
        }
        boolean month = words.is(i + 1, "of") && words.is(i + 3, "month");
        int months = List.of("last", "this", "next").indexOf(words.lower(i + 2)) - 1;
        if (month && months > -2) {
            return Optional.of(new ParsedTime(new DayOfMonth(day, months, false), i + 4));
        }
        boolean ends = i + 1 >= words.size() || words.is(i + 1, ".", ",", ";", "and", "at", "to");
        return words.is(i - 2, "on", "by", "until", "since") && ends
                ? Optional.of(new ParsedTime(new DayOfMonth(day, 0, true), i + 1))
                : Optional.empty();
    }

    /** The day an ordinal in digits means: "24th"; 0 where it is none. */
    static int ordinalDay(Words words, int i) {
        boolean digit =
                !words.lower(i).isEmpty() && Character.isDigit(words.lower(i).charAt(0));
        long day = digit ? RunningDays.ordinal(words.lower(i)) : 0;
        return day <= 31 ? (int) day : 0;
    }

    /** "20.02.2020". */
    private static Optional<ParsedTime> dotted(Words words, int i) {
        Matcher m = DOTTED.matcher(words.lower(i));
        return m.matches()
                ? date(m.group(3), m.group(2), m.group(1)).map(e -> new ParsedTime(e, i + 1))
                : Optional.empty();
    }

    private static Optional<TimeExpression> date(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(new FixedTime(TimeValue.day(date)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** "20 February 2020", "20th of February", "5-6 April", "3 to 5 May". */
    private static Optional<ParsedTime> dayFirst(Words words, int i) {
        int first = day(words, i);
        if (first == 0) {
            return Optional.empty();
        }
        int at = i + 1;
        int last = first;
        while (words.is(at, ",") && day(words, at + 1) > last) {
            last = day(words, at + 1);
            at += 2;
        }
        if (words.isHyphen(at) || words.is(at, "to", "and", "or")) {
            int second = day(words, at + 1);
            if (second > last) {
                last = second;
                at += 2;
            }
        }
        if (words.is(at, "of") || (words.isHyphen(at) && month(words, at + 1) > 0)) {
            at++;
        }
        int month = month(words, at);
        return month == 0
                ? Optional.empty()
                : withYear(words, MonthDay.month(month, YearHint.NONE), first, last, afterMonth(words, at));
    }

    /** "February 20, 2020", "Feb. 20", "November 16 - 17", "September 2018", "December". */
    private static Optional<ParsedTime> monthFirst(Words words, int i) {
        int month = month(words, i);
        if (month == 0) {
            return Optional.empty();
        }
        int at = afterMonth(words, i);
        MonthDay whole = MonthDay.month(month, YearHint.NONE);
        int first = words.is(at, "the") ? day(words, at + 1) : day(words, at);
        if (first == 0 || isClock(words, at + 1)) {
            return bareMonth(words, i, at, whole);
        }
        at += words.is(at, "the") ? 2 : 1;
        int last = first;
        boolean dayFollows = day(words, at + 1) > first && month(words, at + 2) == 0;
        if ((words.isHyphen(at) || words.is(at, "to", "and")) && dayFollows) {
            last = day(words, at + 1);
            at += 2;
        }
        return withYear(words, whole, first, last, at);
    }

    private static Optional<ParsedTime> bareMonth(Words words, int i, int at, MonthDay whole) {
        int yearAt = words.is(at, ",", "of") ? at + 1 : at;
        OptionalInt year = Years.number(words, yearAt);
        if (year.isPresent()) {
            return whole.in(year.getAsInt()).map(v -> new ParsedTime(new FixedTime(v), yearAt + 1));
        }
        return isSurelyMonth(words, i) ? Optional.of(new ParsedTime(whole, at)) : Optional.empty();
    }

    /** "May" and "March" are words too: alone they need a word before them that dates have. */
    private static boolean isSurelyMonth(Words words, int i) {
        boolean ambiguous = words.is(i, "may", "march", "mar");
        boolean known = words.is(
                i - 1, "in", "since", "of", "by", "until", "till", "from", "last", "next", "early", "late", "mid",
                "this", "during", "before", "after", "between", "through", "to", "-", "and");
        boolean cut = words.lower(i).length() <= 4 && !words.is(i, "june", "july", "may");
        return ambiguous ? known && !words.is(i - 1, "and", "to") : !cut || known;
    }

    private static Optional<ParsedTime> withYear(Words words, MonthDay month, int first, int last, int at) {
        MonthDay days = new MonthDay(month.month(), first, last, YearHint.NONE);
        if (days.in(2020).isEmpty()) {
            return Optional.empty();
        }
        int yearAt = words.is(at, ",", "of") || words.isHyphen(at) ? at + 1 : at;
        OptionalInt year =
                Years.number(words, yearAt).isPresent() || yearAt > at ? Years.number(words, yearAt) : cut(words, at);
        if (year.isPresent()) {
            return days.in(year.getAsInt()).map(v -> new ParsedTime(new FixedTime(v), yearAt + 1));
        }
        boolean named = words.isCapitalised(at) && NAMED_AFTER_DAYS.contains(words.lower(at));
        return named ? Optional.empty() : Optional.of(new ParsedTime(days, at));
    }

    /** "24 Feb 22": the year in two digits, behind a month cut short and before the end of the phrase. */
    private static OptionalInt cut(Words words, int at) {
        boolean shaped = words.lower(at).length() == 2
                && words.lower(at - 1).length() <= 4
                && day(words, at - 2) > 0
                && (at + 1 >= words.size() || words.is(at + 1, ".", ",", ";", ")", ":"));
        OptionalInt year = shaped ? Years.small(words, at) : OptionalInt.empty();
        return year.isPresent() ? OptionalInt.of(Years.ofTwoDigits(year.getAsInt())) : year;
    }

    /** The day of a month; 0 where it is none. */
    private static int day(Words words, int i) {
        String lower = words.lower(i);
        if (lower.isEmpty() || !Character.isDigit(lower.charAt(0))) {
            return 0;
        }
        Matcher m = DAY.matcher(lower);
        if (!m.matches()) {
            return 0;
        }
        int day = Integer.parseInt(m.group(1));
        return day <= 31 ? day : 0;
    }

    static int month(Words words, int i) {
        return Months.of(words.form(i)).orElse(0);
    }

    /** A tokenizer may have parted the dot of "Feb." from it. */
    private static int afterMonth(Words words, int month) {
        boolean dot = words.is(month + 1, ".") && words.lower(month).length() <= 4 && day(words, month + 2) > 0;
        return dot ? month + 2 : month + 1;
    }

    private static boolean isClock(Words words, int i) {
        return words.is(i, "am", "pm", "a.m.", "p.m.", ":");
    }
}
