package org.sitrep.read;

import java.nio.charset.Charset;
import java.util.Optional;
import org.sitrep.text.Article;

/** Single documents to articles. */
final class Pages {
    private final Compositor compositor;

    Pages(Compositor compositor) {
        this.compositor = compositor;
    }

    Article text(Place place, byte[] bytes, Optional<String> address) throws UnreadableException {
        Decoding.refuseBinary(bytes);
        Metadata metadata = address.map(Metadata.NONE::orUrl).orElse(Metadata.NONE);
        return compositor.compose(place, Decoding.text(bytes), metadata);
    }

    /**
     * @param served the charset that the server named
     * @param address where the page was found
     */
    Article html(Place place, byte[] bytes, Optional<Charset> served, Optional<String> address)
            throws UnreadableException {
        Decoding.refuseBinary(bytes);
        HtmlArticle page = HtmlArticle.of(Decoding.html(bytes, served));
        Metadata metadata = address.map(page.metadata()::orUrl).orElse(page.metadata());
        return compositor.compose(place, page.text(), page.paragraphs(), metadata);
    }
}
