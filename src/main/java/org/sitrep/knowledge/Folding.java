package org.sitrep.knowledge;

import java.text.Normalizer;
import java.util.Locale;

/** Letters without case and diacritics, and the characters that part words. */
final class Folding {
    /** What a character becomes in a key, where it is not a single letter. */
    static final char DROPPED = 0;

    static final char SEVERAL = 1;
    static final char PARTS = 2;

    private static final int TABLE_SIZE = 0x2100;
    private static final char[] TABLE = new char[TABLE_SIZE];

    static {
        for (char c = 0; c < TABLE_SIZE; c++) {
            TABLE[c] = partsWords(c) ? PARTS : isLetter(c) ? letter(c) : DROPPED;
        }
        TABLE['&'] = SEVERAL;
    }

    private Folding() {}

    /** The letter of a character in a key, or DROPPED, SEVERAL or PARTS. */
    static char of(char c) {
        if (c < TABLE_SIZE) {
            return TABLE[c];
        }
        return c == 0x2212 ? PARTS : Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : DROPPED;
    }

    /** The letters of a character that becomes SEVERAL. */
    static String several(char c) {
        return switch (c) {
            case '&' -> "and";
            case 'ß' -> "ss";
            case 'Æ', 'æ' -> "ae";
            case 'Œ', 'œ' -> "oe";
            case 'Þ', 'þ' -> "th";
            default -> "";
        };
    }

    /** Whether the character parts words: white space, hyphens, slashes. */
    static boolean parts(char c) {
        return of(c) == PARTS;
    }

    private static boolean partsWords(char c) {
        boolean dash = c >= 0x2010 && c <= 0x2015;
        return dash || " -/_,()\u00A0".indexOf(c) >= 0 || Character.isWhitespace(c);
    }

    /** Marks for ayn, hamza and palatalisation are no letters here, though Unicode counts some among them. */
    private static boolean isLetter(char c) {
        boolean modifier = c >= 0x2B0 && c <= 0x2FF;
        return Character.isLetterOrDigit(c) && !modifier;
    }

    private static char letter(char c) {
        if (c < 128) {
            return Character.toLowerCase(c);
        }
        if (!several(c).isEmpty()) {
            return SEVERAL;
        }
        return switch (c) {
            case 'Ø', 'ø' -> 'o';
            case 'Đ', 'đ', 'Ð', 'ð' -> 'd';
            case 'Ł', 'ł' -> 'l';
            case 'ı' -> 'i';
            case 'Ħ', 'ħ' -> 'h';
            case 'Ə', 'ə' -> 'e';
            default -> c < 0x250 || (c >= 0x1E00 && c < 0x1F00) ? base(c) : Character.toLowerCase(c);
        };
    }

    private static char base(char c) {
        return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .charAt(0);
    }
}
