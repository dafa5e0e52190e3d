package org.sitrep.annotate;

import org.sitrep.text.Span;

/**
 * A stretch of text as the tools like it, with the way back to the original offsets: straight quotes, plain spaces,
 * no soft hyphens, zero-width or direction marks, no stars of emphasis,
 * dashes set off as {@code --}, and a comma for the space in 12 500.
 */
final class NormalText {
    private final StringBuilder text = new StringBuilder();
    private final int[] origin;

    /** @param span the part of {@code source} to take */
    NormalText(String source, Span span) {
        int[] from = new int[2 * span.length() + 1];
        for (int i = span.begin(); i < span.end(); i++) {
            String c = normal(source, i);
            for (int k = 0; k < c.length(); k++) {
                from[text.length()] = i;
                text.append(c.charAt(k));
            }
        }
        from[text.length()] = span.end();
        origin = from;
    }

    private static String normal(String s, int at) {
        if (s.charAt(at) == '*') {
            return isEmphasis(s, at) ? "" : "*";
        }
        return groupsDigits(s, at) ? "," : plain(s.charAt(at));
    }

    /** "the *Northern Star*": a star that touches a word on one side alone sets it in italics. */
    private static boolean isEmphasis(String s, int at) {
        boolean before = at > 0 && isInner(s.charAt(at - 1));
        boolean behind = at + 1 < s.length() && isInner(s.charAt(at + 1));
        return before != behind || before && Character.isLetter(s.charAt(at + 1));
    }

    private static boolean isInner(char c) {
        return Character.isLetterOrDigit(c) || c == '*' || c == '.';
    }

    /** "12 500" with a space that does not break, before three digits and no more. */
    private static boolean groupsDigits(String s, int at) {
        char c = s.charAt(at);
        boolean space = c == '\u00A0' || c == '\u202F' || c == '\u2009' || c == '\u2007';
        return space
                && isDigit(s, at - 1)
                && isDigit(s, at + 1)
                && isDigit(s, at + 2)
                && isDigit(s, at + 3)
                && !isDigit(s, at + 4)
                && !(isDigit(s, at - 2) && isDigit(s, at - 3) && isDigit(s, at - 4));
    }

    private static boolean isDigit(String s, int at) {
        return at >= 0 && at < s.length() && s.charAt(at) >= '0' && s.charAt(at) <= '9';
    }

    private static String plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201B', '\u02BC', '\u00B4', '`', '\u02BB' -> "'";
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> "\"";
            case '\u2014', '\u2013', '\u2015' -> "--";
            case '\u2010', '\u2011', '\u2212' -> "-";
            case '\u2026' -> "..";
            case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u200E', '\u200F' -> "";
            case '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069' -> "";
            default ->
                Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)
                        ? " "
                        : String.valueOf(c);
        };
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** The original span of a normalised one; never empty for a span that is not. */
    Span original(int begin, int end) {
        int first = origin[begin];
        return new Span(first, Math.max(first + 1, origin[end - 1] + 1));
    }
}
