package org.sitrep.text;

/**
 * When an article was published.
 *
 * @param reason how it is known, for a reader: "stated in the dateline", "not before the photograph of 2020-02-07"
 */
public record Publication(DateBounds bounds, String reason) {
    public static final Publication UNKNOWN = new Publication(DateBounds.UNKNOWN, "nothing in the article tells");
}
