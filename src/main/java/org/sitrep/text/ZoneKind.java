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

    /** Whether facts are read from a zone of this kind. */
    public boolean isRead() {
        return this == HEADLINE || this == CAPTION || this == CROSSHEAD || this == BODY;
    }
}
