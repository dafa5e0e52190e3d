package org.sitrep.knowledge;

import java.util.List;

/**
 * What is left of a transliterated name when everything is dropped that transliterations differ in.
 *
 * <p>Saraqeb and Saraqib, Ma'aret Masrin and Maarrat Misrin, Sheikhoun and Shaykhun meet: front vowels and a are one,
 * back vowels are one, doubled letters are single, q is k, a final h after a vowel goes, and so do spaces.
 */
final class LooseKey {
    private LooseKey() {}

    static String of(List<String> words) {
        StringBuilder key = new StringBuilder();
        for (String word : words) {
            String bare = ArabicArticle.withoutJoined(word);
            if (bare.length() < word.length()) {
                key.append("al");
            }
            append(key, bare);
        }
        return key.toString();
    }

    private static void append(StringBuilder key, String word) {
        int start = key.length();
        for (int i = 0; i < word.length(); i++) {
            char letter = letter(word, i);
            boolean repeated = key.length() > start && key.charAt(key.length() - 1) == letter;
            if (!repeated) {
                key.append(letter);
            }
        }
        int end = key.length();
        if (end - start > 3 && key.charAt(end - 1) == 'h' && isVowel(key.charAt(end - 2))) {
            key.setLength(end - 1);
        }
    }

    /** The letter class at i. */
    private static char letter(String word, int i) {
        char c = word.charAt(i);
        boolean afterVowel = i > 0 && "aeiou".indexOf(word.charAt(i - 1)) >= 0;
        boolean beforeVowel = i + 1 < word.length() && "aeiou".indexOf(word.charAt(i + 1)) >= 0;
        return switch (c) {
            case 'a' -> isBackGlide(word, i + 1) ? 'o' : 'a';
            case 'e', 'i' -> 'a';
            case 'o', 'u' -> 'o';
            case 'y' -> beforeVowel ? 'y' : 'a';
            case 'w' -> afterVowel && !beforeVowel ? 'o' : 'w';
            case 'q' -> 'k';
            default -> c;
        };
    }

    /** The w or u of aw and au, where no vowel follows. */
    private static boolean isBackGlide(String word, int i) {
        return i < word.length() && "wu".indexOf(word.charAt(i)) >= 0 && !vowelAt(word, i + 1);
    }

    private static boolean vowelAt(String word, int i) {
        return i < word.length() && isVowel(word.charAt(i));
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
