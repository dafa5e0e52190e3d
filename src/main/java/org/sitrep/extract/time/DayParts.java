package org.sitrep.extract.time;

import java.util.Optional;
import org.sitrep.extract.number.Words;

/**
 * Parts of a day and times of the clock, which stand in the span and leave the day as it is: "early on Thursday", "early
 * hours of Friday", "Thursday evening", "late yesterday", "Monday at 10 a.m.".
 */
final class DayParts implements TimeRule {
    private final TimeGrammar grammar;

    DayParts(TimeGrammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<ParsedTime> at(Words words, int i) {
        int at = i;
        if (words.is(i, "early", "late", "mid") || DayWords.isDayPart(words, i)) {
            at = words.isHyphen(i + 1) ? i + 2 : i + 1;
            if (DayWords.isDayPart(words, at)) {
                at++;
            }
            if (words.is(at, "hours")) {
                at++;
            }
        } else {
            return Optional.empty();
        }
        int dayAt = words.is(at, "on", "of") ? at + 1 : at;
        return grammar.simple(words, dayAt).filter(d -> isDay(d.expression()));
    }

    /** What may follow a day: a part of it, a time of the clock. */
    ParsedTime behind(Words words, ParsedTime day) {
        if (!isDay(day.expression())) {
            return day;
        }
        int end = day.end();
        int clitic = words.is(end, "'s", "’s") ? end + 1 : end;
        if (DayWords.isDayPart(words, clitic)) {
            return new ParsedTime(day.expression(), clitic + 1);
        }
        if (words.is(end, "early") && DayWords.isDayPart(words, end + 1)) {
            return new ParsedTime(day.expression(), end + 2);
        }
        return new ParsedTime(day.expression(), clockEnd(words, end));
    }

    /** Index after a time of the clock: "6:11 PM", "at 10 a.m.", "1900 GMT". */
    private static int clockEnd(Words words, int end) {
        int at = words.is(end, "at", ",") ? end + 1 : end;
        boolean colon = words.lower(at).matches("\\d{1,2}:\\d\\d(:\\d\\d)?");
        boolean hour = words.lower(at).matches("\\d{1,2}|\\d{1,2}\\.\\d\\d|\\d{4}");
        int after = at + 1;
        boolean unit = words.is(after, "am", "pm", "a.m.", "p.m.", "a.m", "p.m", "gmt", "utc", "o'clock", "local");
        if (!colon && !(hour && unit)) {
            return end;
        }
        while (words.is(after, "am", "pm", "a.m.", "p.m.", "a.m", "p.m", "gmt", "utc", "o'clock")) {
            after++;
        }
        return words.follow(after, "local", "time") ? after + 2 : after;
    }

    private static boolean isDay(TimeExpression e) {
        if (e instanceof FixedTime fixed) {
            return fixed.value().bounds().isDay();
        }
        if (e instanceof MonthDay month) {
            return month.firstDay() > 0 && month.firstDay() == month.lastDay();
        }
        if (e instanceof AnchorOffset offset) {
            return offset.unit() == TimeUnit.DAY;
        }
        return e instanceof Weekday || (e instanceof NarrativeOffset told && told.unit() == TimeUnit.DAY);
    }
}
