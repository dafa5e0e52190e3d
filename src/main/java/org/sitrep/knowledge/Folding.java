package org.sitrep.knowledge;

import java.text.Normalizer;
import java.util.Locale;

/** Letters without case and diacritics. */
final class Folding {
    private static final int TABLE = 0x2000;
    private static final String[] LETTERS = new String[0x300];
    /** 0: not a letter of a name; 1: see LETTERS; else the folded letter. */
    private static final char[] FOLDED = new char[TABLE];

    static {
        for (char c = 0; c < TABLE; c++) {
            if (Character.isLetterOrDigit(c) && !isModifier(c)) {
                fill(c);
            }
        }
    }

    private Folding() {}

    private static void fill(char c) {
        if (c < 128) {
            FOLDED[c] = Character.toLowerCase(c);
            return;
        }
        String special = special(c);
        if (!special.isEmpty()) {
            LETTERS[c] = special;
            FOLDED[c] = 1;
        } else if (c < 0x250 || (c >= 0x1E00 && c < 0x1F00)) {
            char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD)
                    .toLowerCase(Locale.ROOT)
                    .charAt(0);
            FOLDED[c] = base;
        } else {
            FOLDED[c] = Character.toLowerCase(c);
        }
    }

    private static String special(char c) {
        return switch (c) {
            case 'ß' -> "ss";
            case 'Æ', 'æ' -> "ae";
            case 'Œ', 'œ' -> "oe";
            case 'Þ', 'þ' -> "th";
            case 'Ø', 'ø' -> "o";
            case 'Đ', 'đ', 'Ð', 'ð' -> "d";
            case 'Ł', 'ł' -> "l";
            case 'ı' -> "i";
            case 'Ħ', 'ħ' -> "h";
            case 'Ə', 'ə' -> "e";
            default -> "";
        };
    }

    /** Marks for ayn, hamza and palatalisation that Unicode counts among the letters. */
    private static boolean isModifier(char c) {
        return c >= 0x2B0 && c <= 0x2FF;
    }

    /** Appends what is left of a character in a key; nothing for marks. */
    static void append(StringBuilder out, char c) {
        if (c >= TABLE) {
            if (Character.isLetterOrDigit(c)) {
                out.append(Character.toLowerCase(c));
            }
            return;
        }
        char folded = FOLDED[c];
        if (folded == 1) {
            out.append(LETTERS[c]);
        } else if (folded != 0) {
            out.append(folded);
        }
    }

    /** Whether the character parts words: white space, hyphens, slashes. */
    static boolean parts(char c) {
        return c == ' '
                || c == '-'
                || c == '/'
                || c == '_'
                || c == ','
                || c == '('
                || c == ')'
                || (c >= 0x2010 && c <= 0x2015)
                || c == 0x2212
                || Character.isWhitespace(c)
                || c == 0xA0;
    }
}
