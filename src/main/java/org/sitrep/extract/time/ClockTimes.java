package org.sitrep.extract.time;

import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.extract.number.Words;

/**
 * Times of the clock and of the sun without a day of their own: "at 5 p.m.", "0300 GMT", "around 14:30 local time", "at
 * dawn", "before midnight".
 */
final class ClockTimes implements TimeRule {
    private static final Pattern COLON = Pattern.compile("\\d{1,2}:\\d\\d(:\\d\\d)?");
    private static final Pattern HOUR =
            Pattern.compile("\\d{1,2}|\\d{1,2}\\.\\d\\d|[0-2]\\d[0-5]\\dz?|\\d{1,2}h\\d\\d");

    @Override
    public Optional<ParsedTime> at(Words words, int i) {
        int clock = digits(words, i);
        if (clock > i) {
            return Optional.of(new ParsedTime(new ClockTime(), clock));
        }
        boolean sun =
                words.is(i, "dawn", "dusk", "noon", "midday", "midnight", "nightfall", "sunset", "sunrise", "daybreak")
                        && words.is(i - 1, "at", "before", "after", "around", "by", "since", "until", "from");
        return sun ? Optional.of(new ParsedTime(new ClockTime(), i + 1)) : Optional.empty();
    }

    /** Index after a time in digits with its unit and zone; the index itself where none stands there. */
    static int digits(Words words, int i) {
        String lower = words.lower(i);
        if (lower.isEmpty() || !Character.isDigit(lower.charAt(0))) {
            return i;
        }
        int after = i + 1;
        boolean unit = isUnit(words, after) || isZone(words, after);
        if (!COLON.matcher(lower).matches() && !(HOUR.matcher(lower).matches() && unit)) {
            return i;
        }
        while (isUnit(words, after) || isZone(words, after)) {
            after = words.is(after, "local") ? after + 2 : after + 1;
        }
        return after;
    }

    private static boolean isUnit(Words words, int i) {
        return words.is(i, "am", "pm", "a.m.", "p.m.", "a.m", "p.m", "o'clock", "hrs");
    }

    private static boolean isZone(Words words, int i) {
        return words.is(i, "gmt", "utc", "est", "edt", "cet", "cest", "eet", "eest", "msk", "bst", "ist", "zulu")
                || words.follow(i, "local", "time");
    }
}
