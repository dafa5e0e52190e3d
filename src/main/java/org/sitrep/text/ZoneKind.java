package org.sitrep.text;

/** What a paragraph of an article is for. */
public enum ZoneKind {
    /** The title as printed. */
    HEADLINE,
    /** Where and when it was written. */
    DATELINE,
    /** A line that names the outlet. */
    PUBLISHER,
    /** Text under a picture; it has a date of its own. */
    CAPTION,
    /** A heading inside the article; it repeats what the body says. */
    CROSSHEAD,
    /** The article itself. */
    BODY,
    /** Menus, buttons, mailing lists, addresses of mirrors: gives no facts. */
    FURNITURE;

    /** Whether a zone of this kind is a heading, which sums up what stands below it. */
    public boolean isHeading() {
        return this == HEADLINE || this == CROSSHEAD;
    }

    /** Whether facts are read from a zone of this kind. */
    public boolean isRead() {
        return this == HEADLINE || this == CAPTION || this == CROSSHEAD || this == BODY;
    }
}
