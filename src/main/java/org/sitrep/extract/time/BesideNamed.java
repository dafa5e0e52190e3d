package org.sitrep.extract.time;

import java.util.Optional;
import org.sitrep.extract.number.Numeral;
import org.sitrep.extract.number.Numerals;
import org.sitrep.extract.number.Words;

/** "two days after Christmas", "a week before the October 7 attack", "the day after Eid al-Fitr", "the eve of Ramadan". */
final class BesideNamed implements TimeRule {
    private final TimeGrammar grammar;

    BesideNamed(TimeGrammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<ParsedTime> at(Words words, int i) {
        if (words.follow(i, "eve", "of")) {
            return beside(words, i + 2, -1, TimeUnit.DAY);
        }
        Optional<Numeral> number = words.is(i, "a", "an")
                ? Optional.of(Numeral.of(1, i + 1, false))
                : words.is(i, "day", "week", "month", "year") && words.is(i - 1, "the")
                        ? Optional.of(Numeral.of(1, i, false))
                        : Numerals.at(words, i);
        if (number.isEmpty() || number.get().value() > 1000) {
            return Optional.empty();
        }
        int unitAt = number.get().end();
        Optional<TimeUnit> unit = TimeUnit.of(words.lower(unitAt));
        boolean before = words.is(unitAt + 1, "before");
        if (unit.isEmpty() || !(before || words.is(unitAt + 1, "after", "from"))) {
            return Optional.empty();
        }
        long count = number.get().value();
        return beside(words, unitAt + 2, before ? -count : count, unit.get());
    }

    private Optional<ParsedTime> beside(Words words, int i, long count, TimeUnit unit) {
        int at = words.is(i, "the", "a", "an", "its", "their") ? i + 1 : i;
        return grammar.simple(words, at)
                .filter(t -> isNamedDay(t.expression()))
                .map(t -> new ParsedTime(new OffsetFrom(count, unit, t.expression()), t.end()));
    }

    private static boolean isNamedDay(TimeExpression e) {
        boolean day = e instanceof FixedTime fixed && fixed.value().bounds().isDay();
        return day
                || e instanceof Festival
                || e instanceof KnownDay
                || e instanceof Weekday
                || (e instanceof MonthDay month && month.firstDay() > 0);
    }
}
