package org.sitrep.read;

import org.sitrep.text.Span;

/** What counts as white space: spaces of every width, and marks that print nothing (soft hyphen, zero-width, byte order mark). */
final class Blank {
    private Blank() {}

    static boolean is(char c) {
        return c <= ' ' || c == '\u007f' || Character.isWhitespace(c) || Character.isSpaceChar(c) || isMark(c);
    }

    /** Prints nothing and separates nothing. */
    private static boolean isMark(char c) {
        return c == '\u00ad' || c == '\ufeff' || (c >= '\u200b' && c <= '\u200f') || (c >= '\u2060' && c <= '\u2064');
    }

    /** The span without the blanks at its two ends; empty at its beginning where all is blank. */
    static Span trim(String text, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && is(text.charAt(from))) {
            from++;
        }
        while (to > from && is(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /** The text for judging: one plain space for each run of blanks, marks that print nothing left out, ends trimmed. */
    static String plain(CharSequence text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isMark(c)) {
                continue;
            }
            if (is(c)) {
                gap = plain.length() > 0;
                continue;
            }
            if (gap) {
                plain.append(' ');
                gap = false;
            }
            plain.append(c);
        }
        return plain.toString();
    }

    /** The text with a plain space for each blank: of the same length, so that its offsets are the text's own. */
    static String flat(CharSequence text) {
        StringBuilder flat = new StringBuilder(text);
        for (int i = 0; i < flat.length(); i++) {
            if (is(flat.charAt(i))) {
                flat.setCharAt(i, ' ');
            }
        }
        return flat.toString();
    }
}
