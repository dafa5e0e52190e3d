package org.sitrep.read;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line that only says when, and perhaps where or by whom: "Thursday, 20 February 2020 6:11 PM", "Last updated: 3 March
 * 2021, 14:05 GMT", "Khartoum, 12 June 2023".
 *
 * @param day absent where the line states no full date
 * @param updated whether the date is that of a later change
 * @param labelled whether it says what it dates: "Published", "Updated"
 */
record Dateline(Optional<LocalDate> day, boolean updated, boolean labelled) {
    private static final int LONGEST = 140;
    /** Stands for a piece of date or time that was recognised. */
    private static final String MARK = "§";

    private static final String DAY_MARK = MARK + "D";

    private static final Pattern YEARLESS = ignoringCase(
            "\\b(?:" + StatedDate.DAY + "(?: of)? " + StatedDate.MONTH + "|" + StatedDate.MONTH + " " + StatedDate.DAY
                    + ")(?!\\d)(?: ?,? \\d{4}\\b)?|(?<![\\d.-])\\d{1,2}([-/])\\d{1,2}\\1(?:\\d{2}|\\d{4})(?![\\d-])");
    private static final Pattern TIME = ignoringCase(
            "(?:\\b(?:\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?|\\d{4}(?= ?(?:GMT|UTC|hrs|hours)))(?: ?(?:[ap]\\.?m\\b\\.?|hrs|hours|h)\\b)?|\\b\\d{1,2} ?[ap]\\.?m\\b\\.?)"
                    + "(?: ?\\(?(?:(?:GMT|UTC)(?: ?[+-]\\d{1,2}(?::?\\d{2})?)?|[A-Z]{2,4}T|local time|[+-]\\d{1,2}:?\\d{2})\\b\\)?)?");
    private static final Pattern WEEKDAY =
            ignoringCase("\\b(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?\\b[.,]?");
    private static final Pattern LABEL = ignoringCase(
            "\\b(?:(?:first |last |date |originally )?(?:published|posted|updated?|modified|edited|issued|released|created|publication date|publish date|date|as of|situation as of)(?: (?:on|at|date))?)\\b ?:?");
    private static final Pattern AGO = ignoringCase(
            "\\b(?:\\d{1,3}|an?|one|two|few) (?:seconds?|minutes?|mins?|hours?|days?|weeks?|months?|years?) ago\\b|\\b(?:just now|yesterday|today)$");
    /** The days a report covers; it came out later. */
    private static final Pattern PERIOD =
            ignoringCase("\\b(?:(?:reporting )?period(?: covered| of)?|covering|covers|week of)\\b ?:?|\\b(?:\\d{1,2}|"
                    + StatedDate.DAY + " " + StatedDate.MONTH
                    + ") ?(?:[-–—]|to|until) ?(?=§D)|§D ?(?:[-–—]|to|until) ?(?=§D)");

    private static final Pattern CHANGE = ignoringCase("\\b(?:updat|modif|edited)");
    private static final Pattern ADJOINED = Pattern.compile("[,|–—/•·;:-] ?§|§[DW]? ?[,|–—/•·;:-]|^By ");
    private static final Pattern BETWEEN = Pattern.compile("\\b(?:on|at|of) (?=§)|§[DTW]?|[,|–—/•·;:()\\[\\].-]");

    static Optional<Dateline> of(String plain) {
        if (plain.length() > LONGEST || plain.isEmpty()) {
            return Optional.empty();
        }
        Optional<StatedDate> date = published(plain);
        String days = withoutFullDates(plain);
        String beyondPeriod = PERIOD.matcher(days).replaceAll(MARK);
        boolean period = !beyondPeriod.equals(days);
        String dated = YEARLESS.matcher(beyondPeriod).replaceAll(DAY_MARK);
        String times = TIME.matcher(dated).replaceAll(MARK + "T");
        times = AGO.matcher(times).replaceAll(MARK + "T");
        String weekdays = WEEKDAY.matcher(times).replaceAll(MARK + "W");
        String rest = LABEL.matcher(weekdays).replaceAll(MARK);
        boolean labelled = !rest.equals(weekdays);
        boolean tellsWhen = dated.contains(DAY_MARK) || !times.equals(dated);
        if (!tellsWhen || !onlyNames(rest, date.isPresent() || labelled)) {
            return Optional.empty();
        }
        boolean updated = date.map(d -> isChange(plain, d)).orElse(false);
        return Optional.of(new Dateline(period ? Optional.empty() : date.map(StatedDate::day), updated, labelled));
    }

    private static String withoutFullDates(String plain) {
        String rest = plain;
        Optional<StatedDate> date = StatedDate.find(rest, StatedDate.Slashes.UNKNOWN);
        while (date.isPresent()) {
            rest = rest.substring(0, date.get().begin())
                    + DAY_MARK
                    + rest.substring(date.get().end());
            date = StatedDate.find(rest, StatedDate.Slashes.UNKNOWN);
        }
        return rest;
    }

    /** The first date that is not said to be that of a change, else the first. */
    private static Optional<StatedDate> published(String plain) {
        Optional<StatedDate> first = StatedDate.find(plain, StatedDate.Slashes.UNKNOWN);
        Optional<StatedDate> date = first;
        while (date.isPresent() && isChange(plain, date.get())) {
            date = StatedDate.find(plain, date.get().end(), StatedDate.Slashes.UNKNOWN);
        }
        return date.or(() -> first);
    }

    private static boolean isChange(String plain, StatedDate date) {
        int labelFrom = 0;
        Optional<StatedDate> earlier = StatedDate.find(plain, StatedDate.Slashes.UNKNOWN);
        while (earlier.isPresent() && earlier.get().begin() < date.begin()) {
            labelFrom = earlier.get().end();
            earlier = StatedDate.find(plain, labelFrom, StatedDate.Slashes.UNKNOWN);
        }
        return CHANGE.matcher(plain.substring(labelFrom, date.begin())).find();
    }

    /** Whether what is left is empty or names a place or a writer, which a title with a date in it does not. */
    private static boolean onlyNames(String rest, boolean full) {
        String[] words = BETWEEN.matcher(rest).replaceAll(" ").strip().split(" +", -1);
        int names = 0;
        for (String word : words) {
            if (word.isEmpty()) {
                continue;
            }
            boolean small = word.equals("by") || word.equals("of") || word.equals("and") || word.equals("in");
            if (!small && !Character.isUpperCase(word.charAt(0))) {
                return false;
            }
            names++;
        }
        if (names == 0) {
            return true;
        }
        return full && (names <= 2 || (names <= 6 && ADJOINED.matcher(rest).find()));
    }

    private static Pattern ignoringCase(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
