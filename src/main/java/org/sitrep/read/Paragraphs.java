package org.sitrep.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sitrep.text.Span;

/**
 * Splits plain text into paragraphs. Blank lines part them. A single line break parts them too, unless the text is wrapped
 * to a column: many lines go on in lower case, and the line is full.
 */
final class Paragraphs {
    /** Wider lines are not wrapped by anybody. */
    private static final int WIDEST_COLUMN = 110;

    private static final int NARROWEST_COLUMN = 30;

    private final String text;
    /** Lines without the blanks around them; an empty span is a blank line. */
    private final List<Span> lines = new ArrayList<>();
    /** How far each line is indented. */
    private final List<Integer> indents = new ArrayList<>();

    private Paragraphs(String text) {
        this.text = text;
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBreak(text.charAt(i))) {
                // The two characters of one Windows line break are no blank line.
                if (!(i > 0 && i < text.length() && text.charAt(i) == '\n' && text.charAt(i - 1) == '\r')) {
                    Span line = Blank.trim(text, begin, i);
                    lines.add(line);
                    indents.add(line.begin() - begin);
                }
                begin = i + 1;
            }
        }
    }

    static List<Paragraph> of(String text) {
        return new Paragraphs(text).split();
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\u000b';
    }

    private List<Paragraph> split() {
        int column = column();
        List<Paragraph> paragraphs = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            Span line = lines.get(i++);
            if (line.length() == 0) {
                continue;
            }
            int end = line.end();
            while (i < lines.size() && column > 0 && goesOn(i - 1, column)) {
                end = lines.get(i++).end();
            }
            paragraphs.add(Paragraph.of(text, new Span(line.begin(), end)));
        }
        return paragraphs;
    }

    /** The column at which the text is wrapped, or 0 where it is not. */
    private int column() {
        int breaks = 0;
        int lowerCase = 0;
        int[] lengths = new int[lines.size()];
        int measured = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Span line = lines.get(i);
            Span next = lines.get(i + 1);
            if (line.length() > 0 && next.length() > 0) {
                breaks++;
                lowerCase += Character.isLowerCase(text.charAt(next.begin())) ? 1 : 0;
                lengths[measured++] = line.length();
            }
        }
        if (breaks < 2 || lowerCase * 10 < breaks * 3) {
            return 0;
        }
        Arrays.sort(lengths, 0, measured);
        int wide = lengths[(measured - 1) * 95 / 100];
        return wide < NARROWEST_COLUMN || wide > WIDEST_COLUMN ? 0 : wide;
    }

    private boolean goesOn(int i, int column) {
        Span line = lines.get(i);
        Span next = lines.get(i + 1);
        if (next.length() == 0 || indents.get(i + 1) >= indents.get(i) + 2) {
            return false;
        }
        if (Paragraph.startsAsBullet(text.substring(next.begin(), Math.min(next.end(), next.begin() + 8)))) {
            return false;
        }
        if (Character.isLowerCase(text.charAt(next.begin()))) {
            return true;
        }
        int word = next.begin();
        while (word < next.end() && !Blank.is(text.charAt(word))) {
            word++;
        }
        // The next word would have fitted: the writer broke the line, not the margin.
        return line.length() + 1 + word - next.begin() > column * 9 / 10;
    }
}
