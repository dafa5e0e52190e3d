package org.sitrep.extract.time;

import java.util.Optional;
import org.sitrep.extract.number.Words;

/**
 * "the same day", "that night", "the following morning", "the previous week", "the day before", "later that day", "earlier
 * that month".
 */
final class NarrativeDays implements TimeRule {
    @Override
    public Optional<ParsedTime> at(Words words, int i) {
        if ((words.is(i, "day", "week", "month", "year") || DayWords.isDayPart(words, i))
                && words.is(i - 1, "the", "a")) {
            return beside(words, i);
        }
        if (words.is(i, "later", "earlier") && words.is(i + 1, "that", "the")) {
            return side(words, i);
        }
        Optional<TimeUnit> unit = unit(words, i + 1);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        boolean definite = words.is(i - 1, "the");
        Optional<Integer> offset =
                switch (words.lower(i)) {
                    case "same" -> definite ? Optional.of(0) : Optional.empty();
                    case "that" -> Optional.of(0);
                    case "following", "next" -> definite ? Optional.of(1) : Optional.empty();
                    case "previous", "preceding" -> definite ? Optional.of(-1) : Optional.empty();
                    default -> Optional.empty();
                };
        return offset.map(n -> new ParsedTime(new NarrativeOffset(n, unit.get()), i + 2));
    }

    /** A unit in the singular; a morning or night stands for its day. */
    private static Optional<TimeUnit> unit(Words words, int i) {
        if (DayWords.isDayPart(words, i)) {
            return Optional.of(TimeUnit.DAY);
        }
        return TimeUnit.of(words.lower(i)).filter(u -> !words.lower(i).endsWith("s"));
    }

    /** "later that day", "earlier that month"; "later the same day". */
    private static Optional<ParsedTime> side(Words words, int i) {
        int at = words.follow(i + 1, "the", "same") ? i + 3 : i + 2;
        Optional<TimeUnit> unit = words.is(at - 1, "that", "same")
                ? unit(words, at).filter(u -> !u.isShorterThanDay())
                : Optional.empty();
        int side = words.is(i, "earlier") ? -1 : 1;
        return unit.map(u -> new ParsedTime(
                u == TimeUnit.DAY || u == TimeUnit.NIGHT ? new NarrativeOffset(0, u) : new ToldPeriod(u, side),
                at + 1));
    }

    /** "the day before", "a week later": with nothing behind it that it could be before. */
    private static Optional<ParsedTime> beside(Words words, int i) {
        TimeUnit unit = unit(words, i).orElseThrow();
        boolean last = i + 2 >= words.size() || words.is(i + 2, ".", ",", ";", ")", "and");
        boolean part = DayWords.isDayPart(words, i);
        boolean subject = part && words.is(i - 1, "the") && words.is(i + 2, "they", "he", "she", "it");
        if ((words.is(i + 1, "earlier") && !part) || (words.is(i + 1, "before") && (last || subject))) {
            return Optional.of(new ParsedTime(new NarrativeOffset(-1, unit), i + 2));
        }
        if ((words.is(i + 1, "later") && !part) || (words.is(i + 1, "after") && (last || subject))) {
            return Optional.of(new ParsedTime(new NarrativeOffset(1, unit), i + 2));
        }
        return Optional.empty();
    }
}
