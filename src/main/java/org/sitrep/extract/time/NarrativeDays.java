package org.sitrep.extract.time;

import java.util.Optional;
import org.sitrep.extract.number.Words;

/** "the same day", "that day", "the following day", "the previous week", "the day before", "a day earlier". */
final class NarrativeDays implements TimeRule {
    @Override
    public Optional<ParsedTime> at(Words words, int i) {
        boolean definite = words.is(i - 1, "the");
        if (words.is(i, "day", "week", "month", "year") && words.is(i - 1, "the", "a")) {
            return beside(words, i);
        }
        Optional<TimeUnit> unit =
                TimeUnit.of(words.lower(i + 1)).filter(u -> !words.lower(i + 1).endsWith("s"));
        if (unit.isEmpty()) {
            return Optional.empty();
        }
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

    /** "the day before", "a week later": with nothing behind it that it could be before. */
    private static Optional<ParsedTime> beside(Words words, int i) {
        TimeUnit unit = TimeUnit.of(words.lower(i)).orElseThrow();
        boolean last = i + 2 >= words.size() || words.is(i + 2, ".", ",", ";", ")", "and", "in", "by", "when");
        if (words.is(i + 1, "earlier") || (words.is(i + 1, "before") && last && !words.is(i + 2, "in", "by", "when"))) {
            return Optional.of(new ParsedTime(new NarrativeOffset(-1, unit), i + 2));
        }
        if (words.is(i + 1, "later") || (words.is(i + 1, "after") && last && !words.is(i + 2, "in", "by", "when"))) {
            return Optional.of(new ParsedTime(new NarrativeOffset(1, unit), i + 2));
        }
        return Optional.empty();
    }
}
