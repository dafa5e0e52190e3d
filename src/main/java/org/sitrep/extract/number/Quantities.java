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

    private static final Set<String> ABSTRACT = Set.of(
            "issue",
            "matter",
            "question",
            "topic",
            "reason",
            "way",
            "aspect",
            "factor",
            "respect",
            "option",
            "subject",
            "theme",
            "problem",
            "challenge",
            "opportunity");
    private static final long MOST_OF_RATE = 100;

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
        Optional<QuantityMention> fraction = fraction(i);
        if (fraction.isPresent()) {
            return fraction;
        }
        if (isAnother(i)) {
            return Optional.of(mention(
                    Amount.of(i, Comparator.EXACTLY, Numeral.of(1, i + 1, false), false),
                    i + 1,
                    QuantityType.COUNT,
                    ""));
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
            int end = measureEnd(unitAt);
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

    /** Index after a unit, with the time it is for: "km/h", "miles per hour", "nautical miles". */
    private int measureEnd(int unitAt) {
        int end = unitAt + 1;
        boolean hour = words.is(end, "/", "per", "an") && words.is(end + 1, "h", "hr", "hour", "s", "second");
        return hour ? end + 2 : end;
    }

    /** "killing one and injuring another". */
    private boolean isAnother(int i) {
        boolean alone = i + 1 >= words.size() || words.is(i + 1, ".", ",", "in", "and", "at", "near", ";", "during");
        return words.is(i, "another")
                && alone
                && words.is(i - 1, "injuring", "injured", "wounding", "wounded", "killing", "killed", "abducting");
    }

    /** "two-thirds of", "a quarter of", "half of": parts of a hundred. */
    private Optional<QuantityMention> fraction(int i) {
        boolean half = words.follow(i, "half", "of");
        int partAt = half ? i : words.isHyphen(i + 1) ? i + 2 : i + 1;
        Optional<Integer> parts = half ? Optional.of(2) : Fractions.parts(words.lower(partAt));
        long count = half || words.is(i, "a", "one")
                ? 1
                : Numerals.at(words, i).map(Numeral::value).orElse(0L);
        boolean said = parts.isPresent() && count > 0 && count < parts.get() && words.is(partAt + 1, "of");
        if (!said) {
            return Optional.empty();
        }
        long percent = Math.round(100.0 * count / parts.get());
        Numeral numeral = Numeral.of(percent, partAt + 1, false);
        return Optional.of(
                mention(Amount.of(i, Comparator.ABOUT, numeral, true), partAt + 1, QuantityType.PERCENT, "percent"));
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
                amount.said(),
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
        if ((noun.isEmpty() && isAge(number, amount.end())) || isRate(number, amount.end())) {
            return true;
        }
        if (isAbstract(amount, noun)) {
            return true;
        }
        if (words.is(number, "one", "a", "an", "zero", "0") && noun.isEmpty()) {
            return !isToll(number);
        }
        boolean plural = noun.filter(n -> n.isPlural(tokens)).isPresent();
        if (noun.isPresent()
                && !plural
                && (isOneOfIdiom(number, noun.get()) || isSingularForMany(amount, noun.get()))) {
            return true;
        }
        if (amount.inDigits() && !amount.scaled() && isYear(number) && !plural && !isPartitive(amount.end())) {
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

    /** "a woman aged 35", "the boy, 12, and his sister, 9,": behind somebody between commas. */
    private boolean isAge(int number, int end) {
        boolean between = words.is(number - 1, ",") && (words.is(end, ",", ")", "and", ".") || end >= words.size());
        boolean somebody = number >= 2 && isSomebody(tokens.get(words.token(number - 2)));
        return words.is(number - 1, "aged", "age") || (between && words.is(end, ",") && somebody);
    }

    private static boolean isSomebody(Token token) {
        return token.tag().equals("NN") || token.tag().equals("NNP");
    }

    /** "one in five", "three out of four". */
    private boolean isRate(int number, int end) {
        boolean second = words.is(number - 1, "in") && words.is(number - 2, "one");
        boolean first = words.is(number, "one")
                && words.is(end, "in")
                && Numerals.at(words, end + 1)
                        .filter(n -> n.value() <= MOST_OF_RATE)
                        .isPresent();
        return first || second || words.follow(end, "out", "of");
    }

    /** "2000 of them". */
    private boolean isPartitive(int end) {
        return words.is(end, "of") && words.is(end + 1, "them", "whom", "those", "these");
    }

    /** "a number of issues" counts nothing. */
    private boolean isAbstract(Amount amount, Optional<CountedNoun> noun) {
        return amount.comparator() == Comparator.VAGUE
                && noun.filter(n -> ABSTRACT.contains(tokens.get(n.head()).lemma()))
                        .isPresent();
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
        boolean verbBefore = before.endsWith("ed") || (before.endsWith("ing") && !before.equals("including"));
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
                amount.said(),
                unit,
                OptionalInt.empty());
    }
}
