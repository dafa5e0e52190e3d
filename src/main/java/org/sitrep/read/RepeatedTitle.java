package org.sitrep.read;

import java.util.Locale;
import java.util.Optional;
import org.sitrep.text.Span;

/** Finds a title printed again at the beginning of a text; case, punctuation and blanks need not agree. */
final class RepeatedTitle {
    private static final String CLOSING = ".!?\"”’'»)";
    private static final String OPENING = "\"“‘'«(";

    private RepeatedTitle() {}

    /** Whether the two are the same but for case, punctuation and blanks. */
    static boolean same(String one, String other) {
        String a = letters(one);
        return !a.isEmpty() && a.equals(letters(other));
    }

    /** Whether the line is the title, or all of it but an outlet's name at its end. */
    static boolean isTitle(String line, String title) {
        String printed = letters(line);
        String wanted = letters(title);
        return !printed.isEmpty()
                && (printed.equals(wanted)
                        || (wanted.startsWith(printed) && printed.length() * 10 >= wanted.length() * 6));
    }

    /**
     * Where the title stands, punctuation around it included. A sentence that begins like the title and goes on is not the
     * title.
     *
     * @param reach the title begins before this index
     */
    static Optional<Span> find(String head, String title, int reach) {
        String wanted = letters(title);
        if (wanted.length() < 8) {
            return Optional.empty();
        }
        for (int begin = 0; begin < Math.min(reach, head.length()); begin++) {
            boolean wordBegins = begin == 0 || !Character.isLetterOrDigit(head.charAt(begin - 1));
            if (wordBegins && Character.isLetterOrDigit(head.charAt(begin))) {
                int end = match(head, begin, wanted);
                if (end > 0 && isWhole(head, end)) {
                    return Optional.of(new Span(withOpening(head, begin), withClosing(head, end)));
                }
            }
        }
        return Optional.empty();
    }

    /** The index after the match, or 0. */
    private static int match(String head, int begin, String wanted) {
        int at = begin;
        int matched = 0;
        while (at < head.length() && matched < wanted.length()) {
            char c = head.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                if (Character.toLowerCase(c) != wanted.charAt(matched)) {
                    return 0;
                }
                matched++;
            }
            at++;
        }
        return matched == wanted.length() ? at : 0;
    }

    private static boolean isWhole(String head, int end) {
        int next = withClosing(head, end);
        while (next < head.length() && !Character.isLetterOrDigit(head.charAt(next))) {
            if (head.charAt(next) == ',') {
                return false;
            }
            next++;
        }
        return next == head.length() || (next > end && !Character.isLowerCase(head.charAt(next)));
    }

    private static int withOpening(String head, int begin) {
        return begin > 0 && OPENING.indexOf(head.charAt(begin - 1)) >= 0 ? begin - 1 : begin;
    }

    private static int withClosing(String head, int end) {
        int at = end;
        boolean spaced = at + 1 < head.length() && head.charAt(at) == ' ' && head.charAt(at + 1) == '.';
        at += spaced ? 1 : 0;
        while (at < head.length() && CLOSING.indexOf(head.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.toLowerCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
