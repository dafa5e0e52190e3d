package org.sitrep.extract.time;

import java.util.Optional;
import org.sitrep.extract.number.Words;

/** "today", "yesterday", "tonight", "overnight", "this morning", "last night", "recently". */
final class DayWords implements TimeRule {
    @Override
    public Optional<ParsedTime> at(Words words, int i) {
        return switch (words.lower(i)) {
            case "today", "tonight" -> day(0, i + 1);
            case "yesterday" -> day(-1, i + 1);
            case "tomorrow" -> day(1, i + 1);
            case "overnight" -> Optional.of(new ParsedTime(new AnchorSpan(-1, TimeUnit.DAY), i + 1));
            case "recently", "lately" -> Optional.of(new ParsedTime(new AnchorSpan(-1, TimeUnit.MONTH), i + 1));
            case "this" -> isDayPart(words, i + 1) ? day(0, i + 2) : Optional.empty();
            case "last" ->
                words.is(i + 1, "night", "evening")
                        ? Optional.of(new ParsedTime(new AnchorSpan(-1, TimeUnit.DAY), i + 2))
                        : Optional.empty();
            case "day" -> beforeYesterday(words, i);
            default -> Optional.empty();
        };
    }

    private static Optional<ParsedTime> day(int offset, int end) {
        return Optional.of(new ParsedTime(new AnchorOffset(offset, TimeUnit.DAY), end));
    }

    private static Optional<ParsedTime> beforeYesterday(Words words, int i) {
        if (words.follow(i, "day", "before", "yesterday")) {
            return day(-2, i + 3);
        }
        return words.follow(i, "day", "after", "tomorrow") ? day(2, i + 3) : Optional.empty();
    }

    static boolean isDayPart(Words words, int i) {
        return words.is(
                i,
                "morning",
                "afternoon",
                "evening",
                "night",
                "noon",
                "midday",
                "midnight",
                "dawn",
                "dusk",
                "daybreak",
                "nightfall",
                "sunset",
                "sunrise",
                "predawn");
    }
}
