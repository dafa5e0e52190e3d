package org.sitrep.extract.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Sums of money: "$2.5 million", "more than £20 million", "500 million euros", "millions of dollars". */
final class MoneyAmounts {
    private MoneyAmounts() {}

    static Optional<QuantityMention> at(Words words, int i) {
        Optional<Amount> plain = Amounts.at(words, i);
        if (plain.isPresent()) {
            int unitAt =
                    plain.get().ofNoun() ? plain.get().end() + 1 : plain.get().end();
            int nameAt = words.is(unitAt, "us", "u.s.", "syrian", "turkish", "iraqi", "canadian", "australian")
                    ? unitAt + 1
                    : unitAt;
            Optional<String> currency = Measures.currency(words.lower(nameAt));
            if (currency.isPresent() && words.mayEnd(nameAt + 1)) {
                return Optional.of(mention(words, plain.get(), i, nameAt + 1, currency.get()));
            }
        }
        return signed(words, i);
    }

    /** A comparator, a sign, a number: the comparator is read as if the number followed at once. */
    private static Optional<QuantityMention> signed(Words words, int i) {
        int sign = i;
        while (sign < i + 4 && Measures.currencyOfSign(words.lower(sign)).isEmpty()) {
            sign++;
        }
        Optional<String> currency = Measures.currencyOfSign(words.lower(sign));
        Optional<Numeral> number = currency.isPresent() ? number(words, sign + 1) : Optional.empty();
        if (number.isEmpty() || !words.mayEnd(number.get().end())) {
            return Optional.empty();
        }
        Optional<Comparator> comparator = sign == i
                ? Optional.of(Comparator.EXACTLY)
                : sign == i + 1 && words.is(i, "between", "from")
                        ? Optional.of(Comparator.BETWEEN)
                        : Amounts.comparator(words, i, sign);
        Optional<Numeral> upper = upper(words, number.get(), sign > i && words.is(i, "between"));
        return comparator.map(c -> {
            Amount amount = upper.map(u -> Amount.between(i, scaledLike(number.get(), u), u))
                    .orElse(Amount.of(i, c, number.get(), true));
            return mention(words, amount, i, amount.end(), currency.get());
        });
    }

    /** The second number of "$2-3 million", "between $10m and $15m". */
    private static Optional<Numeral> upper(Words words, Numeral low, boolean between) {
        int link = low.end();
        boolean linked = between ? words.is(link, "and") : words.is(link, "to") || words.isHyphen(link);
        int at = Measures.currencyOfSign(words.lower(link + 1)).isPresent() ? link + 2 : link + 1;
        return linked
                ? number(words, at).filter(n -> n.value() > low.value() && words.mayEnd(n.end()))
                : Optional.empty();
    }

    /** In "$2-3 million" the first number is in millions too. */
    private static Numeral scaledLike(Numeral a, Numeral b) {
        for (long scale : new long[] {1_000_000_000L, 1_000_000L, 1_000L}) {
            if (b.value() >= scale && a.value() < 1000) {
                return Numeral.of(a.value() * scale, a.end(), a.inDigits());
            }
        }
        return a;
    }

    /** A number as it stands behind a sign: "2.5 million", "2.5m", "10k". */
    private static Optional<Numeral> number(Words words, int i) {
        long scale =
                switch (words.lower(i + 1)) {
                    case "m" -> 1_000_000L;
                    case "k" -> 1_000L;
                    case "b" -> 1_000_000_000L;
                    default -> 1L;
                };
        Optional<Numeral> plain = Numerals.at(words, i);
        if (scale == 1L || plain.isEmpty()) {
            return plain;
        }
        BigDecimal value = new BigDecimal(words.lower(i).replace(",", "")).multiply(BigDecimal.valueOf(scale));
        return Optional.of(new Numeral(value.longValue(), i + 2, true, true, value));
    }

    private static QuantityMention mention(Words words, Amount amount, int first, int end, String currency) {
        OptionalLong best = amount.best();
        return new QuantityMention(
                words.token(first),
                words.tokenEnd(end),
                QuantityType.MONEY,
                amount.comparator(),
                best,
                amount.low(),
                amount.high(),
                amount.said(),
                currency,
                OptionalInt.empty());
    }
}
