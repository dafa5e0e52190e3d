package org.sitrep.extract.time;

import java.util.Optional;
import org.sitrep.extract.number.Words;

/**
 * Parts of a day and times of the clock, which stand in the span and leave the day as it is: "early on Thursday", "small
 * hours of Friday", "Thursday evening", "late yesterday", "Monday at 10 a.m.", "0300 GMT on Tuesday". A night may belong to
 * two days: "the night of 3-4 March", "overnight into Sunday".
 */
final class DayParts implements TimeRule {
    private final TimeGrammar grammar;

    DayParts(TimeGrammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<ParsedTime> at(Words words, int i) {
        if (words.is(i, "overnight", "night")) {
            Optional<ParsedTime> night = night(words, i);
            if (night.isPresent()) {
                return night;
            }
        }
        int at = led(words, i);
        if (at == i) {
            return Optional.empty();
        }
        int dayAt = words.is(at, "on", "of", ",") ? at + 1 : at;
        boolean lastNight = words.is(dayAt, "last") && words.is(dayAt + 1, "night", "evening");
        return grammar.simple(words, dayAt).filter(d -> lastNight || isDay(d.expression()));
    }

    /** Index after what may lead to a day: "early", "early morning", "pre-dawn hours", "earlier", "5 p.m."; else the index. */
    private static int led(Words words, int i) {
        if (words.is(i, "earlier", "later")) {
            return i + 1;
        }
        if (words.is(i, "early", "late", "mid", "small", "wee", "predawn", "pre") || DayWords.isDayPart(words, i)) {
            int at = words.isHyphen(i + 1) ? i + 2 : i + 1;
            at = DayWords.isDayPart(words, at) ? at + 1 : at;
            boolean hours = words.is(at, "hours");
            boolean needed = words.is(i, "small", "wee", "predawn", "pre");
            return hours ? at + 1 : needed ? i : at;
        }
        return ClockTimes.digits(words, i);
    }

    /** "overnight into Sunday", "overnight on Tuesday", "night of 3-4 March", "night from Monday to Tuesday". */
    private Optional<ParsedTime> night(Words words, int i) {
        if (words.is(i + 1, "of", "from", "between")) {
            int at = words.is(i + 1, "between") ? i + 1 : i + 2;
            return grammar.simpleRange(words, at);
        }
        boolean into = words.is(i, "overnight") && words.is(i + 1, "into", "to");
        boolean on = words.is(i, "overnight") && words.is(i + 1, "on");
        int dayAt = into || on ? i + 2 : i + 1;
        Optional<ParsedTime> range = words.is(i, "overnight") ? grammar.simpleRange(words, dayAt) : Optional.empty();
        Optional<ParsedTime> day = range.isPresent() || !words.is(i, "overnight")
                ? range
                : grammar.simple(words, dayAt).filter(d -> isDay(d.expression()));
        return day.map(d -> into
                ? new ParsedTime(
                        new TimeRange(new OffsetFrom(-1, TimeUnit.DAY, d.expression()), d.expression()), d.end())
                : d);
    }

    /** What may follow a day: a part of it, a time of the clock. */
    ParsedTime behind(Words words, ParsedTime day) {
        if (!isDay(day.expression())) {
            return day;
        }
        int end = day.end();
        int clitic = words.is(end, "'s", "’s") ? end + 1 : end;
        int part = words.is(clitic, "early", "late") || words.is(clitic, "overnight") ? clitic + 1 : clitic;
        if (DayWords.isDayPart(words, part)) {
            end = part + 1;
        } else if (words.is(clitic, "overnight")) {
            end = part;
        }
        return new ParsedTime(day.expression(), clockEnd(words, end));
    }

    /** Index after a time of the clock or the sun: "6:11 PM", "at about 10 a.m.", "1900 GMT", "at noon". */
    private static int clockEnd(Words words, int end) {
        int at = words.is(end, "at", ",") ? end + 1 : end;
        at = words.is(end, "at") && words.is(at, "about", "around", "approximately") ? at + 1 : at;
        if (words.is(end, "at") && DayWords.isDayPart(words, at)) {
            return at + 1;
        }
        int clock = ClockTimes.digits(words, at);
        return clock > at ? clock : end;
    }

    static boolean isDay(TimeExpression e) {
        if (e instanceof FixedTime fixed) {
            return fixed.value().bounds().isDay();
        }
        if (e instanceof MonthDay month) {
            return month.firstDay() > 0 && month.firstDay() == month.lastDay();
        }
        if (e instanceof AnchorOffset offset) {
            return offset.unit() == TimeUnit.DAY;
        }
        return e instanceof Weekday
                || e instanceof WeekdayOfWeek
                || e instanceof KnownDay
                || (e instanceof Festival feast && feast.feast().length() == 1)
                || (e instanceof NarrativeOffset told && told.unit() == TimeUnit.DAY);
    }
}
