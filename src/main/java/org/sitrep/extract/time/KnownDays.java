package org.sitrep.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.sitrep.extract.number.Words;

/** Days that stand for what happened on them: "9/11", "the September 11 attacks", "the October 7 attack". */
final class KnownDays implements TimeRule {
    private static final LocalDate HIJACKINGS = LocalDate.of(2001, 9, 11);
    private static final LocalDate BORDER_RAIDS = LocalDate.of(2023, 10, 7);
    private static final Set<String> RAIDS = Set.of("attack", "attacks", "massacre", "assault", "onslaught");

    private static final int WINDOW = 8;

    @Override
    public Optional<ParsedTime> at(Words words, int i) {
        boolean alone = words.follow(i, "9", "/", "11") && !words.is(i + 3, "/");
        return alone ? Optional.of(new ParsedTime(new FixedTime(TimeValue.day(HIJACKINGS)), i + 3)) : Optional.empty();
    }

    /** "the Hamas-led attacks against Israel on October 7": the raids of which war and whose. */
    private static boolean isOn(Words words, int end) {
        int on = end - 3;
        boolean attack = false;
        boolean israel = false;
        for (int i = Math.max(0, on - WINDOW); i < on; i++) {
            attack |= RAIDS.contains(words.lower(i));
            israel |= words.is(i, "israel", "hamas");
        }
        return attack && israel && words.is(on, "on");
    }

    /** Where the noun for what happened follows a day without its year, the day is that of the event. */
    static TimeExpression named(Words words, MonthDay day, int end) {
        boolean bare = day.hint() == YearHint.NONE && day.firstDay() == day.lastDay();
        String next = words.lower(end);
        if (bare && day.month() == 9 && day.firstDay() == 11 && next.equals("attacks")) {
            return new KnownDay(HIJACKINGS, day);
        }
        boolean raids = bare && day.month() == 10 && day.firstDay() == 7 && (RAIDS.contains(next) || isOn(words, end));
        return raids ? new KnownDay(BORDER_RAIDS, day) : day;
    }
}
