package org.sitrep.extract.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;

/**
 * Finds quantities: a number, what qualifies it, and what it counts or measures.
 *
 * <p>Dates, times, durations, ages, ordinals, telephone numbers and numbers that belong to a name are none.
 */
public final class Quantities {
    private static final Set<String> IDIOMS =
            Set.of("way", "another", "thing", "side", "hand", "point", "time", "reason", "part", "end", "step");

    private final List<Token> tokens;
    private final Words words;

    private Quantities(Sentence sentence) {
        this.tokens = sentence.tokens();
        this.words = Words.of(sentence);
    }

    /** The quantities of a sentence in order, not overlapping. */
    public static List<QuantityMention> find(Sentence sentence) {
        return new Quantities(sentence).all();
    }

    private List<QuantityMention> all() {
        List<QuantityMention> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Optional<QuantityMention> mention = words.opens(i) ? at(i) : Optional.empty();
            if (mention.isPresent()) {
                found.add(mention.get());
                i = words.firstOfToken(mention.get().end());
            } else {
                i = skipped(i);
            }
        }
        return found;
    }

    /** A number refused is passed over whole, so that "hundred" of "two hundred years" is not tried again. */
    private int skipped(int i) {
        return Amounts.at(words, i).map(Amount::end).filter(end -> end > i).orElse(i + 1);
    }

    private Optional<QuantityMention> at(int i) {
        Optional<QuantityMention> money = MoneyAmounts.at(words, i);
        if (money.isPresent()) {
            return money;
        }
        Optional<Amount> amount = Amounts.at(words, i);
        return amount.isEmpty() ? Optional.empty() : amountAt(amount.get());
    }

    private Optional<QuantityMention> amountAt(Amount amount) {
        int after = amount.end();
        if (words.is(after, "%", "percent") || words.follow(after, "per", "cent")) {
            return Optional.of(
                    mention(amount, words.is(after, "per") ? after + 2 : after + 1, QuantityType.PERCENT, "percent"));
        }
        int unitAt = words.isHyphen(after) ? after + 1 : after;
        if (words.is(after, "bc", "b.c.", "b.c", "ad", "a.d.")) {
            return Optional.empty();
        }
        if (CountedNoun.isTimeUnit(words.lower(unitAt)) || isTimeWithAdjective(unitAt)) {
            return Optional.empty();
        }
        Optional<String> unit = Measures.unit(words.lower(unitAt)).filter(u -> !amount.ofNoun());
        if (unit.isPresent()) {
            int end = words.is(unitAt, "nautical") ? unitAt + 2 : unitAt + 1;
            return words.mayEnd(end)
                    ? Optional.of(mention(amount, end, QuantityType.MEASURE, unit.get()))
                    : Optional.empty();
        }
        boolean broken = amount.comparator() != Comparator.VAGUE
                && amount.best().isEmpty()
                && amount.high().isEmpty();
        if (broken || !words.mayEnd(after)) {
            return Optional.empty();
        }
        return counted(amount);
    }

    /** "two more weeks", "four straight days" are times. */
    private boolean isTimeWithAdjective(int i) {
        return CountedNoun.isTimeUnit(words.lower(i + 1))
                && words.is(i, "more", "full", "long", "consecutive", "straight", "whole", "working", "other", "or");
    }

    private Optional<QuantityMention> counted(Amount amount) {
        int token = words.tokenEnd(amount.end());
        int nounFrom = amount.ofNoun() ? skipDeterminer(token + 1) : token;
        boolean partOf = nounFrom > token + 1;
        Optional<CountedNoun> noun =
                CountedNoun.at(tokens, nounFrom, !isOne(amount)).filter(n -> !n.isTime(tokens));
        int number = firstWordOfNumber(amount);
        if (NumberedNames.is(
                        tokens,
                        words,
                        number,
                        noun.filter(n -> n.isPlural(tokens)).isPresent())
                || isNoCount(amount, number, noun)) {
            return Optional.empty();
        }
        int first = words.token(amount.first());
        int end = noun.filter(n -> !partOf).map(CountedNoun::end).orElse(token);
        return Optional.of(new QuantityMention(
                first,
                end,
                QuantityType.COUNT,
                amount.comparator(),
                amount.best(),
                amount.low(),
                amount.high(),
                noun.map(n -> tokens.get(n.head()).lemma()).orElse(""),
                noun.map(n -> OptionalInt.of(n.head())).orElse(OptionalInt.empty())));
    }

    private static boolean isOne(Amount amount) {
        return amount.best().isPresent() && amount.best().getAsLong() == 1;
    }

    private int skipDeterminer(int token) {
        boolean determiner = token < tokens.size()
                && (tokens.get(token).tag().equals("DT")
                        || tokens.get(token).tag().equals("PRP$"));
        return determiner ? token + 1 : token;
    }

    private int firstWordOfNumber(Amount amount) {
        int i = amount.first();
        while (i < amount.end() - 1 && Numerals.at(words, i).isEmpty()) {
            i++;
        }
        return i;
    }

    /** Years, days of months, a lone "one", decimals: numbers that count nothing. */
    private boolean isNoCount(Amount amount, int number, Optional<CountedNoun> noun) {
        if (words.is(number, "one", "a", "an", "zero", "0") && noun.isEmpty()) {
            return !isToll(number);
        }
        boolean plural = noun.filter(n -> n.isPlural(tokens)).isPresent();
        if (noun.isPresent()
                && !plural
                && (isOneOfIdiom(number, noun.get()) || isSingularForMany(amount, noun.get()))) {
            return true;
        }
        if (amount.inDigits() && !amount.scaled() && isYear(number) && !plural) {
            return true;
        }
        boolean atMonth = Months.is(words.lower(number - 1))
                || Months.is(words.lower(amount.end()))
                || (words.is(number - 1, ".") && Months.is(words.lower(number - 2)));
        if (atMonth && amount.inDigits()) {
            return true;
        }
        boolean vagueAlone = amount.comparator() == Comparator.VAGUE
                && noun.isEmpty()
                && !words.lower(number).endsWith("s");
        return vagueAlone || (noun.isEmpty() && isFraction(amount.end()));
    }

    /** "one way", "one another", "one day": no count of things. */
    private boolean isOneOfIdiom(int number, CountedNoun noun) {
        return words.is(number, "one")
                && IDIOMS.contains(tokens.get(noun.head()).form().toLowerCase(Locale.ROOT));
    }

    /** "63 nation coalition": what follows a number above one in the singular is not what it counts. */
    private boolean isSingularForMany(Amount amount, CountedNoun noun) {
        return amount.comparator() != Comparator.VAGUE
                && !isOne(amount)
                && tokens.get(noun.head()).tag().equals("NN");
    }

    /** "killing one", "one dead", "one of the soldiers". */
    private boolean isToll(int number) {
        String before = words.lower(number - 1);
        boolean verbBefore = before.endsWith("ed") || before.endsWith("ing");
        return words.is(number, "one")
                && (verbBefore || words.is(number + 1, "was", "killed", "wounded", "injured", "dead", "died"));
    }

    private boolean isYear(int i) {
        return words.lower(i).matches("(19|20)\\d\\d") && !words.is(i - 1, "than", "over", "nearly", "least", "almost");
    }

    /** "two-thirds", "one third", "3-2", "9:30". */
    private boolean isFraction(int end) {
        return words.isHyphen(end)
                || words.is(
                        end,
                        "third",
                        "thirds",
                        "quarter",
                        "quarters",
                        "fifths",
                        "half",
                        ":",
                        "o'clock",
                        "am",
                        "pm",
                        "bc",
                        "b.c.",
                        "b.c",
                        "ad",
                        "a.d.");
    }

    private QuantityMention mention(Amount amount, int endWord, QuantityType type, String unit) {
        return new QuantityMention(
                words.token(amount.first()),
                words.tokenEnd(endWord),
                type,
                amount.comparator(),
                amount.best(),
                amount.low(),
                amount.high(),
                unit,
                OptionalInt.empty());
    }
}
