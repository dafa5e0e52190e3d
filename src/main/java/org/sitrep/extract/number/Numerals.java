package org.sitrep.extract.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads cardinal numbers: "12", "1,000", "1.2 million", "thirty-four", "two hundred and fifty", "a dozen", "half a million". */
public final class Numerals {
    private static final Pattern DIGITS =
            Pattern.compile("\\d{1,12}|\\d{1,3}(,\\d{3})+|\\d{1,9}\\.\\d+|\\d{1,3}(\\.\\d{3}){2,}");
    /** Continental thousands: "1.500 soldiers"; with one dot only where no measure follows. */
    private static final Pattern DOTTED = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+");

    private static final Pattern THREE = Pattern.compile("\\d{3}");
    private static final BigDecimal HALF = new BigDecimal("0.5");
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
        if (word.isEmpty()) {
            return Optional.empty();
        }
        if (Character.isDigit(word.charAt(0)) && DIGITS.matcher(word).matches()) {
            return Optional.of(digits(words, i));
        }
        if (word.equals("half") && words.is(i + 1, "a", "-")) {
            long scale = scale(words, i + 2);
            return scale < 1_000_000L ? Optional.empty() : Optional.of(Numeral.of(scale / 2, i + 3, false));
        }
        if (words.is(i, "a", "an") && scale(words, i + 1) > 0 && !words.is(i + 1, "mn", "bn")) {
            return Optional.of(Numeral.of(scale(words, i + 1), i + 2, false));
        }
        return SMALL.containsKey(word) ? Optional.of(withHalf(words, spelled(words, i))) : Optional.empty();
    }

    /** What a word multiplies by; 0 where it is no such word. */
    private static long scale(Words words, int i) {
        return SCALES.getOrDefault(words.lower(i), 0L);
    }

    private static Numeral digits(Words words, int i) {
        String word = words.lower(i);
        boolean dotted = DOTTED.matcher(word).matches()
                && (word.indexOf('.') != word.lastIndexOf('.') || !isMeasured(words, i + 1));
        BigDecimal value = new BigDecimal(word.replace(dotted ? "." : ",", ""));
        int end = i + 1;
        // "10 000": thousands parted by a space, unless the first number is the day of a month.
        if (word.length() <= 3 && word.charAt(0) != '0' && isWhole(word) && !Months.is(words.lower(i - 1))) {
            while (THREE.matcher(words.lower(end)).matches()) {
                value = value.multiply(BigDecimal.valueOf(1000)).add(new BigDecimal(words.lower(end)));
                end++;
                if (end > i + 4) {
                    break;
                }
            }
        }
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
        long rounded = value.setScale(0, RoundingMode.HALF_UP).longValue();
        return withHalf(words, new Numeral(rounded, end, true, whole, value));
    }

    private static boolean isWhole(String word) {
        return word.indexOf('.') < 0 && word.indexOf(',') < 0;
    }

    private static boolean isMeasured(Words words, int i) {
        String next = words.lower(words.isHyphen(i) ? i + 1 : i);
        return Measures.unit(next).isPresent()
                || Measures.currency(next).isPresent()
                || SCALES.containsKey(next)
                || next.equals("%")
                || next.equals("percent")
                || next.equals("per");
    }

    /** "three and a half million". */
    private static Numeral withHalf(Words words, Numeral n) {
        int scaleAt = n.end() + 3;
        boolean half = words.follow(n.end(), "and", "a", "half") && scale(words, scaleAt) > 0;
        if (!half) {
            return n;
        }
        BigDecimal exact = n.exact().add(HALF).multiply(BigDecimal.valueOf(scale(words, scaleAt)));
        return new Numeral(exact.longValue(), scaleAt + 1, n.inDigits(), true, exact);
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
        return Numeral.of(total + current, end, false);
    }
}
