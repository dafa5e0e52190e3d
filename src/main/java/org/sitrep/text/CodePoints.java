package org.sitrep.text;

/** Translates indexes between UTF-16 units, in which Java counts, and Unicode code points, in which output counts. */
public final class CodePoints {
    /** Number of low surrogates before each index; empty where there are none and the two counts agree. */
    private final int[] surplus;

    public CodePoints(String text) {
        boolean plain = text.length() == text.codePointCount(0, text.length());
        surplus = plain ? new int[0] : new int[text.length() + 1];
        if (!plain) {
            for (int i = 0; i < text.length(); i++) {
                boolean pairEnds = i > 0
                        && Character.isLowSurrogate(text.charAt(i))
                        && Character.isHighSurrogate(text.charAt(i - 1));
                surplus[i + 1] = surplus[i] + (pairEnds ? 1 : 0);
            }
        }
    }

    /** The code point index of a UTF-16 index. */
    public int at(int unit) {
        return surplus.length == 0 ? unit : unit - surplus[unit];
    }

    /** The span counted in code points. */
    public Span of(Span units) {
        return new Span(at(units.begin()), at(units.end()));
    }
}
