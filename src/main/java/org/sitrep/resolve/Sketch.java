package org.sitrep.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * MinHash of a text's runs of five words (Broder 1997): the share of equal positions in two sketches estimates the share of equal runs in the
 * two texts.
 */
public final class Sketch {
    private static final int SHINGLE = 5;
    private static final int HASHES = 128;
    private static final int ROWS = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final int[] minima;

    private Sketch(int[] minima) {
        this.minima = minima;
    }

    /** The sketch in hexadecimal; empty for a text of fewer than five words. */
    public static String of(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        if (words.size() < SHINGLE) {
            return "";
        }
        int[] minima = new int[HASHES];
        Arrays.fill(minima, Integer.MAX_VALUE);
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            long run = fingerprint(words.subList(i, i + SHINGLE));
            for (int h = 0; h < HASHES; h++) {
                minima[h] = Math.min(minima[h], (int) (mix(run + h * 0x9E3779B97F4A7C15L) >>> 33));
            }
        }
        StringBuilder hex = new StringBuilder(HASHES * 8);
        for (int minimum : minima) {
            hex.append(HexFormat.of().toHexDigits(minimum));
        }
        return hex.toString();
    }

    /** A sketch as {@link #of} wrote it; one of no text, or that is none, is like no other. */
    static Sketch parse(String hex) {
        if (hex.length() != HASHES * 8) {
            return new Sketch(new int[0]);
        }
        int[] minima = new int[HASHES];
        for (int i = 0; i < HASHES; i++) {
            minima[i] = HexFormat.fromHexDigits(hex, i * 8, i * 8 + 8);
        }
        return new Sketch(minima);
    }

    /** Estimated share of runs that the two texts have in common, 0 to 1. */
    double likeness(Sketch other) {
        if (minima.length == 0 || other.minima.length == 0) {
            return 0;
        }
        int equal = 0;
        for (int i = 0; i < HASHES; i++) {
            equal += minima[i] == other.minima[i] ? 1 : 0;
        }
        return (double) equal / HASHES;
    }

    /** Keys of which like texts share one almost surely, and unlike texts none. */
    List<String> bands() {
        List<String> bands = new ArrayList<>();
        for (int i = 0; i < minima.length; i += ROWS) {
            bands.add(i + Arrays.toString(Arrays.copyOfRange(minima, i, i + ROWS)));
        }
        return bands;
    }

    private static long fingerprint(List<String> words) {
        long hash = 0xCBF29CE484222325L;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
            }
            hash = (hash ^ ' ') * 0x100000001B3L;
        }
        return hash;
    }

    /** The finisher of SplitMix64: spreads every bit over all. */
    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
