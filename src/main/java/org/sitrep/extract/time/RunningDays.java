package org.sitrep.extract.time;

import java.util.List;
import java.util.Optional;
import org.sitrep.extract.number.Words;

/** Days in a row up to the day of writing: "for the third day running", "a second consecutive night", "fourth day in a row". */
final class RunningDays implements TimeRule {
    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth");

    @Override
    public Optional<ParsedTime> at(Words words, int i) {
        long n = ordinal(words.lower(i));
        if (n < 2) {
            return Optional.empty();
        }
        boolean before = words.is(i + 1, "straight", "consecutive", "successive");
        int unitAt = before ? i + 2 : i + 1;
        Optional<TimeUnit> unit = TimeUnit.of(words.lower(unitAt)).filter(u -> !u.isShorterThanDay());
        boolean running = words.is(unitAt + 1, "running");
        boolean inRow = words.follow(unitAt + 1, "in", "a", "row");
        if (unit.isEmpty() || !(before || running || inRow)) {
            return Optional.empty();
        }
        int end = running ? unitAt + 2 : inRow ? unitAt + 4 : unitAt + 1;
        return Optional.of(new ParsedTime(new AnchorSpan(1 - n, unit.get()), end));
    }

    /** The number an ordinal stands for, in words or digits; 0 where it is none. */
    static long ordinal(String lower) {
        int word = ORDINALS.indexOf(lower);
        if (word >= 0) {
            return word + 1L;
        }
        int digits = lower.length() - 2;
        boolean shaped = digits > 0
                && digits <= 3
                && (lower.endsWith("th") || lower.endsWith("st") || lower.endsWith("nd") || lower.endsWith("rd"))
                && lower.chars().limit(digits).allMatch(c -> c >= '0' && c <= '9');
        return shaped ? Long.parseLong(lower.substring(0, digits)) : 0;
    }
}
