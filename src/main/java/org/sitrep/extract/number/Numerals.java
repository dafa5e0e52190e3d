package org.sitrep.extract.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads cardinal numbers: "12", "1,000", "1.2 million", "thirty-four", "two hundred and fifty", "a dozen", "half a million". */
public final class Numerals {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,12}|\\d{1,3}(,\\d{3})+|\\d{1,9}\\.\\d+");
    private static final Map<String, Integer> SMALL = small();
    private static final Map<String, Long> SCALES = Map.of(
            "hundred", 100L,
            "thousand", 1_000L,
            "million", 1_000_000L,
            "billion", 1_000_000_000L,
            "trillion", 1_000_000_000_000L,
            "dozen", 12L,
            "mn", 1_000_000L,
            "bn", 1_000_000_000L);

    private Numerals() {}

    private static Map<String, Integer> small() {
        Map<String, Integer> small = new HashMap<>();
        String[] words =
                ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                                + " sixteen seventeen eighteen nineteen")
                        .split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            small.put(words[i], i);
        }
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1);
        for (int i = 0; i < tens.length; i++) {
            small.put(tens[i], 20 + 10 * i);
        }
        small.put("fourty", 40);
        return Map.copyOf(small);
    }

    /** The number that begins with a word. */
    public static Optional<Numeral> at(Words words, int i) {
        String word = words.lower(i);
        if (DIGITS.matcher(word).matches()) {
            return Optional.of(digits(words, i));
        }
        if (word.equals("half") && words.is(i + 1, "a", "-")) {
            long scale = scale(words, i + 2);
            return scale < 1_000_000L ? Optional.empty() : Optional.of(new Numeral(scale / 2, i + 3, false, true));
        }
        if (words.is(i, "a", "an") && scale(words, i + 1) > 0 && !words.is(i + 1, "mn", "bn")) {
            return Optional.of(new Numeral(scale(words, i + 1), i + 2, false, true));
        }
        return SMALL.containsKey(word) ? Optional.of(spelled(words, i)) : Optional.empty();
    }

    /** What a word multiplies by; 0 where it is no such word. */
    private static long scale(Words words, int i) {
        return SCALES.getOrDefault(words.lower(i), 0L);
    }

    private static Numeral digits(Words words, int i) {
        BigDecimal value = new BigDecimal(words.lower(i).replace(",", ""));
        int end = i + 1;
        while (true) {
            int scaleAt = words.isHyphen(end) ? end + 1 : end;
            Long scale = SCALES.get(words.lower(scaleAt));
            if (scale == null) {
                break;
            }
            value = value.multiply(BigDecimal.valueOf(scale));
            end = scaleAt + 1;
        }
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        return new Numeral(value.setScale(0, RoundingMode.HALF_UP).longValue(), end, true, whole);
    }

    private static Numeral spelled(Words words, int i) {
        long total = 0;
        long current = 0;
        long last = Long.MAX_VALUE;
        int at = i;
        int end = i;
        while (true) {
            Integer small = SMALL.get(words.lower(at));
            Long scale = SCALES.get(words.lower(at));
            if (small != null && (last >= 100 || (last >= 20 && small < 10 && small > 0))) {
                current += small;
                last = small;
            } else if (scale != null && current > 0) {
                current *= scale;
                last = scale;
                if (scale >= 1000) {
                    total += current;
                    current = 0;
                }
            } else {
                break;
            }
            at++;
            end = at;
            if (words.isHyphen(at) || (words.is(at, "and") && last >= 100 && SMALL.containsKey(words.lower(at + 1)))) {
                at++;
            }
        }
        return new Numeral(total + current, end, false, true);
    }
}
