package org.sitrep.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which articles repeat the text of an earlier one, word for word or nearly so.
 *
 * <p>A copy points at the oldest article it is like; articles of unknown date count as youngest.
 */
public final class Copies {
    /** Reprints with a new lead or a cut tail stay above this; two reports of one event stay far below. */
    private static final double ALIKE = 0.7;

    private static final Comparator<ArticleFacts> OLDEST = Comparator.<ArticleFacts, java.time.LocalDate>comparing(
                    Told::published)
            .thenComparing(ArticleFacts::id);

    private final SortedMap<String, String> originals = new TreeMap<>();

    private Copies() {}

    static Copies of(List<ArticleFacts> articles) {
        Copies copies = new Copies();
        Map<String, ArticleFacts> byHash = new HashMap<>();
        Map<String, List<ArticleFacts>> byBand = new HashMap<>();
        Map<String, Sketch> sketches = new HashMap<>();
        for (ArticleFacts article : articles.stream().sorted(OLDEST).toList()) {
            Sketch sketch = Sketch.parse(article.sketch());
            sketches.put(article.id(), sketch);
            Optional<ArticleFacts> original = Optional.ofNullable(byHash.putIfAbsent(article.textHash(), article))
                    .or(() -> sketch.bands().stream()
                            .flatMap(band -> byBand.getOrDefault(band, List.of()).stream())
                            .distinct()
                            .filter(a -> sketch.likeness(sketches.getOrDefault(a.id(), sketch)) >= ALIKE)
                            .min(OLDEST));
            original.ifPresent(o -> copies.originals.put(article.id(), copies.root(o.id())));
            if (original.isEmpty()) {
                // Only originals are looked up: a chain of copies leads to its first article in one step.
                sketch.bands()
                        .forEach(band -> byBand.computeIfAbsent(band, b -> new java.util.ArrayList<>())
                                .add(article));
            }
        }
        return copies;
    }

    /** From each copy's id to the id of the article it repeats. */
    public SortedMap<String, String> originals() {
        return java.util.Collections.unmodifiableSortedMap(originals);
    }

    /** The article whose text this one repeats, or the article itself. */
    String root(String articleId) {
        return originals.getOrDefault(articleId, articleId);
    }
}
