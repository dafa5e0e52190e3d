package org.sitrep.extract.number;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** "dozens of", "hundreds of thousands of", "several", "a number of", "a few". */
final class VagueAmounts {
    private static final Map<String, Long> PLURALS = Map.of(
            "dozens", 24L,
            "scores", 40L,
            "tens", 20L,
            "hundreds", 200L,
            "thousands", 2_000L,
            "millions", 2_000_000L,
            "billions", 2_000_000_000L);
    private static final Map<String, Long> FACTORS =
            Map.of("thousands", 1_000L, "millions", 1_000_000L, "billions", 1_000_000_000L);

    private VagueAmounts() {}

    static Optional<Amount> at(Words words, int first, int i) {
        long low = PLURALS.getOrDefault(words.lower(i), 0L);
        if (low > 0) {
            int end = i + 1;
            while (words.is(end, "of") && FACTORS.containsKey(words.lower(end + 1))) {
                low *= FACTORS.getOrDefault(words.lower(end + 1), 1L);
                end += 2;
            }
            boolean ofNoun = words.is(end, "of");
            boolean toll = words.is(i, "scores")
                    && words.is(
                            end,
                            "wounded",
                            "injured",
                            "killed",
                            "dead",
                            "hurt",
                            "more",
                            "others",
                            "displaced",
                            "missing");
            boolean alone = words.is(i, "tens", "scores") && end == i + 1 && !toll;
            return alone && !ofNoun
                    ? Optional.empty()
                    : Optional.of(Amount.vague(first, end, OptionalLong.of(low), ofNoun));
        }
        if (words.is(i, "numerous")) {
            return Optional.of(Amount.vague(first, i + 1, OptionalLong.of(2), false));
        }
        if (words.is(i, "several")) {
            return several(words, first, i);
        }
        if (words.follow(i, "a", "number", "of") || words.follow(i, "a", "handful", "of")) {
            return Optional.of(Amount.vague(first, i + 2, OptionalLong.empty(), true));
        }
        if (words.follow(i, "a", "pair", "of") || words.follow(i, "a", "trio", "of")) {
            Numeral said = Numeral.of(words.is(i + 1, "pair") ? 2 : 3, i + 2, false);
            return Optional.of(Amount.of(first, Comparator.EXACTLY, said, true).of());
        }
        if (words.follow(i, "a", "couple")) {
            return Optional.of(Amount.vague(first, i + 2, OptionalLong.of(2), words.is(i + 2, "of")));
        }
        if (words.follow(i, "a", "few")) {
            return Optional.of(Amount.vague(first, i + 2, OptionalLong.of(2), false));
        }
        return Optional.empty();
    }

    private static Optional<Amount> several(Words words, int first, int i) {
        Long factor = Map.of("dozen", 24L, "hundred", 200L, "thousand", 2_000L, "million", 2_000_000L)
                .get(words.lower(i + 1));
        return factor == null
                ? Optional.of(Amount.vague(first, i + 1, OptionalLong.of(2), false))
                : Optional.of(Amount.vague(first, i + 2, OptionalLong.of(factor), words.is(i + 2, "of")));
    }
}
