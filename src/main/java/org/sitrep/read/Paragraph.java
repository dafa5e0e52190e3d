package org.sitrep.read;

import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.text.Span;
import org.sitrep.text.ZoneKind;

/**
 * A paragraph before it is judged.
 *
 * @param plain its text with blanks evened out, for judging
 * @param known what it is for, where the page's markup says so
 */
record Paragraph(Span span, String plain, Optional<ZoneKind> known) {
    private static final Pattern BULLET =
            Pattern.compile("^(?:[-*•▪●◦‣·–—■►➢✓]\\s*|\\(?\\d{1,3}[.)]\\s+|[a-z]\\)\\s+)(?=\\S)");
    private static final String CLOSING = "\"”’')]»}";
    private static final int ENOUGH_WORDS = 25;

    static Paragraph of(String text, Span span) {
        return new Paragraph(span, Blank.plain(span.of(text)), Optional.empty());
    }

    static Paragraph of(String text, Span span, ZoneKind known) {
        return new Paragraph(span, Blank.plain(span.of(text)), Optional.of(known));
    }

    int words() {
        int words = plain.isEmpty() ? 0 : 1;
        for (int i = 0; i < plain.length(); i++) {
            if (plain.charAt(i) == ' ') {
                words++;
            }
        }
        return words;
    }

    /** The beginning, long enough for every rule that looks at one: rules stay fast on a line of megabytes. */
    String head() {
        return plain.length() <= 400 ? plain : plain.substring(0, 400);
    }

    String tail() {
        return plain.length() <= 200 ? plain : plain.substring(plain.length() - 200);
    }

    boolean isBullet() {
        return BULLET.matcher(head()).find();
    }

    static boolean startsAsBullet(String line) {
        return BULLET.matcher(line).find();
    }

    /** Whether it ends as a sentence does, quotes and brackets after the stop aside. */
    boolean endsSentence() {
        char last = lastMark();
        return last == '.' || last == '!' || last == '?' || last == '…' || last == ':';
    }

    boolean asks() {
        return lastMark() == '?';
    }

    private char lastMark() {
        int i = plain.length() - 1;
        while (i > 0 && (CLOSING.indexOf(plain.charAt(i)) >= 0 || plain.charAt(i) == ' ')) {
            i--;
        }
        return i < 0 ? ' ' : plain.charAt(i);
    }

    /** Whether it reads as running text and not as a title, a name or a button. */
    boolean isProse() {
        int words = words();
        return words >= ENOUGH_WORDS || (endsSentence() && words >= 4) || (isBullet() && words >= 5);
    }
}
