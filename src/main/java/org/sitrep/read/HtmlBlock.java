package org.sitrep.read;

import java.util.Optional;
import org.sitrep.text.ZoneKind;

/**
 * A stretch of a page's text between two borders of block elements.
 *
 * @param text blanks evened out
 * @param linked how many of its characters stand in links
 * @param suspect whether it stands in an element whose class tells of sharing, comments, related articles and the like
 */
record HtmlBlock(String text, Kind kind, int linked, boolean suspect) {
    /** What the markup says of a block. */
    enum Kind {
        TEXT(Optional.empty()),
        TITLE(Optional.of(ZoneKind.HEADLINE)),
        HEADING(Optional.of(ZoneKind.CROSSHEAD)),
        CAPTION(Optional.of(ZoneKind.CAPTION));

        private final Optional<ZoneKind> zone;

        Kind(Optional<ZoneKind> zone) {
            this.zone = zone;
        }

        Optional<ZoneKind> zone() {
            return zone;
        }
    }

    private static final int PROSE_LENGTH = 40;

    /** Whether it is running text of the page and not a list of links. */
    boolean isProse() {
        return kind == Kind.TEXT && text.length() >= PROSE_LENGTH && linked * 2 < text.length();
    }

    /** Whether it is nothing but roads to elsewhere. */
    boolean isLinks() {
        return kind != Kind.TITLE && linked * 10 >= text.length() * 8 && !text.endsWith(".");
    }

    int weight() {
        return isProse() ? text.length() : 0;
    }
}
