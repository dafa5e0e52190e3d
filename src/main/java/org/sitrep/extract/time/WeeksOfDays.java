package org.sitrep.extract.time;

import java.util.Optional;
import org.sitrep.extract.number.Words;

/** "the week of 4 March", "the week beginning Monday", "the week ending 10 March", "the week to Sunday". */
final class WeeksOfDays implements TimeRule {
    private final TimeGrammar grammar;

    WeeksOfDays(TimeGrammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<ParsedTime> at(Words words, int i) {
        if (!words.is(i, "week")) {
            return Optional.empty();
        }
        boolean ending = words.is(i + 1, "ending", "ended", "to");
        if (!ending && !words.is(i + 1, "of", "beginning", "starting", "from")) {
            return Optional.empty();
        }
        return grammar.simple(words, words.is(i + 2, "on") ? i + 3 : i + 2)
                .filter(d -> DayParts.isDay(d.expression()))
                .map(d -> new ParsedTime(new WeekOf(d.expression(), ending), d.end()));
    }
}
