package org.sitrep.read;

import java.util.List;
import java.util.Optional;
import org.sitrep.text.Publication;

/**
 * What a record's fields or a page's markup say of an article, outside its text.
 *
 * @param published empty where nothing is said, so that the text may say it
 * @param url as given; not yet normalised
 */
record Metadata(
        Optional<String> title,
        Optional<String> publisher,
        Optional<Publication> published,
        Optional<String> url,
        List<String> sources) {
    static final Metadata NONE =
            new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    Metadata {
        sources = List.copyOf(sources);
    }

    /** With an address that holds where the document itself gives none. */
    Metadata orUrl(String address) {
        return url.isPresent() ? this : new Metadata(title, publisher, published, Optional.of(address), sources);
    }
}
