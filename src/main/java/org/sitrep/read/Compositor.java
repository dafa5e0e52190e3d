package org.sitrep.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sitrep.text.Article;

/** Puts an article together from its text and its metadata; where the two speak of the same thing the metadata holds. */
final class Compositor {
    private final Zones zones;

    Compositor(Predicate<String> isOutletName) {
        this.zones = new Zones(isOutletName);
    }

    Article compose(Place place, String text, Metadata metadata) throws UnreadableException {
        return compose(place, text, Paragraphs.of(text), metadata);
    }

    /** @throws UnreadableException where there is no text */
    Article compose(Place place, String text, List<Paragraph> paragraphs, Metadata metadata)
            throws UnreadableException {
        if (paragraphs.isEmpty()) {
            throw new UnreadableException("it holds no text");
        }
        Zoned zoned = zones.of(text, paragraphs, metadata.title());
        Optional<String> headline = metadata.title().or(zoned::headline);
        Optional<String> publisher = metadata.publisher().or(zoned::publisher);
        Optional<CanonicalUrl> url = metadata.url().flatMap(CanonicalUrl::of);
        Set<String> sources = new LinkedHashSet<>(metadata.sources());
        sources.addAll(zoned.sources());
        publisher.ifPresent(sources::remove);
        return new Article(
                url.map(ArticleId::of).orElseGet(() -> ArticleId.of(publisher, headline, text)),
                place.name(),
                place.source(),
                text,
                zoned.zones(),
                headline,
                publisher,
                metadata.published().orElseGet(zoned::published),
                url.map(CanonicalUrl::address),
                List.copyOf(sources));
    }
}
