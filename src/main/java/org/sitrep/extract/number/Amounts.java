package org.sitrep.extract.number;

import java.util.List;
import java.util.Optional;

/** Reads numbers with what stands around them: "more than 1,000", "at least two", "between 10 and 15", "10 to 15". */
final class Amounts {
    private static final class Opening {
        final Comparator comparator;
        final String[] words;

        private Opening(Comparator comparator, String[] words) {
            this.comparator = comparator;
            this.words = words;
        }

        static Opening of(Comparator comparator, String words) {
            return new Opening(comparator, words.split(" ", -1));
        }
    }

    /** The longer ones first. */
    private static final List<Opening> OPENINGS = List.of(
            Opening.of(Comparator.AT_LEAST, "no fewer than"),
            Opening.of(Comparator.AT_LEAST, "no less than"),
            Opening.of(Comparator.AT_LEAST, "not less than"),
            Opening.of(Comparator.AT_LEAST, "not fewer than"),
            Opening.of(Comparator.AT_LEAST, "a minimum of"),
            Opening.of(Comparator.AT_LEAST, "as few as"),
            Opening.of(Comparator.AT_MOST, "a maximum of"),
            Opening.of(Comparator.AT_MOST, "no more than"),
            Opening.of(Comparator.AT_MOST, "not more than"),
            Opening.of(Comparator.AT_MOST, "as many as"),
            Opening.of(Comparator.AT_MOST, "as much as"),
            Opening.of(Comparator.MORE_THAN, "in excess of"),
            Opening.of(Comparator.MORE_THAN, "more than"),
            Opening.of(Comparator.AT_LEAST, "at least"),
            Opening.of(Comparator.AT_MOST, "at most"),
            Opening.of(Comparator.AT_MOST, "up to"),
            Opening.of(Comparator.LESS_THAN, "fewer than"),
            Opening.of(Comparator.LESS_THAN, "less than"),
            Opening.of(Comparator.ALMOST, "close to"),
            Opening.of(Comparator.MORE_THAN, "upwards of"),
            Opening.of(Comparator.MORE_THAN, "upward of"),
            Opening.of(Comparator.ABOUT, "an estimated"),
            Opening.of(Comparator.EXACTLY, "a total of"),
            Opening.of(Comparator.ABOUT, "an average of"),
            Opening.of(Comparator.MORE_THAN, "just over"),
            Opening.of(Comparator.MORE_THAN, "well over"),
            Opening.of(Comparator.LESS_THAN, "just under"),
            Opening.of(Comparator.LESS_THAN, "well under"),
            Opening.of(Comparator.ABOUT, "approx"),
            Opening.of(Comparator.ABOUT, "approx."),
            Opening.of(Comparator.ABOUT, "circa"),
            Opening.of(Comparator.MORE_THAN, "over"),
            Opening.of(Comparator.ALMOST, "nearly"),
            Opening.of(Comparator.ALMOST, "almost"),
            Opening.of(Comparator.ABOUT, "about"),
            Opening.of(Comparator.ABOUT, "around"),
            Opening.of(Comparator.ABOUT, "some"),
            Opening.of(Comparator.ABOUT, "roughly"),
            Opening.of(Comparator.ABOUT, "approximately"),
            Opening.of(Comparator.ABOUT, "estimated"));

    private Amounts() {}

    /** The amount that begins with a word, its comparator included. */
    static Optional<Amount> at(Words words, int i) {
        if (words.is(i, "between", "from")) {
            return range(words, i, i + 1);
        }
        for (Opening opening : OPENINGS) {
            if (words.follow(i, opening.words)) {
                int start = i + opening.words.length;
                return number(words, i, start, opening.comparator).or(() -> VagueAmounts.at(words, i, start));
            }
        }
        return VagueAmounts.at(words, i, i).or(() -> number(words, i, i, Comparator.EXACTLY));
    }

    /** The comparator that fills the words from i to before {@code end}. */
    static Optional<Comparator> comparator(Words words, int i, int end) {
        for (Opening opening : OPENINGS) {
            boolean fills = i + opening.words.length == end;
            if (fills && words.follow(i, opening.words)) {
                return Optional.of(opening.comparator);
            }
        }
        return Optional.empty();
    }

    private static Optional<Amount> number(Words words, int first, int i, Comparator comparator) {
        Optional<Amount> range = comparator == Comparator.EXACTLY || comparator == Comparator.ABOUT
                ? range(words, first, i)
                : Optional.empty();
        if (range.isPresent()) {
            return range;
        }
        // "a couple", "half": only with a comparator or a scale word is "a" a number.
        return Numerals.at(words, i).map(n -> {
            Comparator said =
                    words.is(i, "a", "an") && comparator == Comparator.EXACTLY ? Comparator.ABOUT : comparator;
            Amount amount =
                    Amount.of(first, said, n, n.end() > i + 1 || words.lower(i).contains(","));
            return closing(words, amount);
        });
    }

    /** "or more", "or so", "-odd", "-plus", "40+". */
    private static Amount closing(Words words, Amount amount) {
        int end = amount.end();
        if (words.follow(end, "or", "more")) {
            return amount.with(Comparator.AT_LEAST).endingAt(end + 2);
        }
        if (words.is(end, "+")) {
            return amount.with(Comparator.AT_LEAST).endingAt(end + 1);
        }
        if (words.isHyphen(end) && words.is(end + 1, "plus", "odd")) {
            Comparator said = words.is(end + 1, "plus") ? Comparator.AT_LEAST : Comparator.ABOUT;
            return amount.with(said).endingAt(end + 2);
        }
        if (words.follow(end, "or", "fewer") || words.follow(end, "or", "less")) {
            return amount.atMost().endingAt(end + 2);
        }
        if (words.follow(end, "or", "so")) {
            return amount.with(Comparator.ABOUT).endingAt(end + 2);
        }
        return amount;
    }

    /** "between 10 and 15", "from 10 to 15", "10 to 15", "10-15", "one or two", "10,000 to 15,000", "two to three million". */
    private static Optional<Amount> range(Words words, int first, int i) {
        Optional<Numeral> a = Numerals.at(words, i);
        if (a.isEmpty()) {
            return Optional.empty();
        }
        int link = a.get().end();
        boolean linked =
                words.is(first, "between") ? words.is(link, "and") : words.is(link, "to", "or") || words.isHyphen(link);
        Optional<Numeral> b = linked ? Numerals.at(words, link + 1) : Optional.empty();
        if (b.isEmpty()) {
            return Optional.empty();
        }
        Numeral low = scaledLike(a.get(), b.get());
        boolean ordered = low.value() < b.get().value() && b.get().whole();
        return ordered ? Optional.of(Amount.between(first, low, b.get())) : Optional.empty();
    }

    /** In "two to three million" the first number is in millions too. */
    private static Numeral scaledLike(Numeral a, Numeral b) {
        for (long scale : new long[] {1_000_000_000L, 1_000_000L, 1_000L}) {
            boolean plain = b.value() % scale == 0 && b.value() / scale < 1000 && a.value() < b.value() / scale;
            if (plain && b.end() > a.end() + 2) {
                return Numeral.of(a.value() * scale, a.end(), a.inDigits());
            }
        }
        return a;
    }
}
