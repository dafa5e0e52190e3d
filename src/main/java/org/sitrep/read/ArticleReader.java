package org.sitrep.read;

import java.io.InputStream;
import java.util.List;
import java.util.function.Predicate;

/**
 * Reads articles out of files: plain text, html, JSON lines and web archives, each of them packed with gzip or not. Folders
 * are read with all that is in them in sorted order; files of other endings are passed over there. A file given by itself is
 * read whatever its ending; its content tells what it is.
 *
 * <p>The language of an article is not looked at. Safe for use by many threads; each {@link Readings} is for one.
 */
public final class ArticleReader {
    private final Opener opener;

    /** @param isOutletName whether a line is the name of an outlet; must be safe for use by many threads */
    public ArticleReader(Predicate<String> isOutletName) {
        this(isOutletName, Limits.DEFAULT_DOCUMENT);
    }

    /** @param maxBytes the most that one article may have before it is refused: a file of text or html, or a record */
    public ArticleReader(Predicate<String> isOutletName, long maxBytes) {
        this.opener = new Opener(new Limits(maxBytes), new Compositor(isOutletName));
    }

    /**
     * Lists the files; none is opened yet. What cannot be read comes out as {@link Reading.Refused} in its place.
     *
     * @param inputs paths of files and folders; {@code -} is standard input
     */
    public Readings open(List<String> inputs, InputStream standardInput) {
        return new Readings(InputFiles.of(inputs), standardInput, opener);
    }
}
