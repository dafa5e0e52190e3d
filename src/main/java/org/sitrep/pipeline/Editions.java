package org.sitrep.pipeline;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.sitrep.text.Article;

/**
 * Which edition of an article stands, where one run reads several under one id: the longest, whatever their order. Thread-safe.
 */
final class Editions {
    private static final Comparator<Edition> LONGEST_LAST =
            Comparator.comparingInt(Edition::length).thenComparing(Edition::content);

    private final Map<String, Edition> byId = new ConcurrentHashMap<>();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final List<Object> locks = Stream.generate(Object::new).limit(64).toList();

    private record Edition(int length, String content) {
        static Edition of(Article a) {
            String stated = String.join(
                    "\n",
                    a.headline().orElse(""),
                    a.publisher().orElse(""),
                    a.published().toString(),
                    a.url().orElse(""),
                    a.statedSources().toString());
            return new Edition(a.text().length(), Sha256.hex(stated + "\n" + a.text()));
        }
    }

    /** Notes an article; says whether it takes the place of those that came before. */
    boolean enter(Article article) {
        Edition edition = Edition.of(article);
        Edition before = byId.get(article.id());
        if (before != null && LONGEST_LAST.compare(edition, before) <= 0) {
            return false;
        }
        byId.put(article.id(), edition);
        return true;
    }

    /** What to hold while an article is stored; all editions of one article share it. */
    Object lock(Article article) {
        return locks.get(Math.floorMod(article.id().hashCode(), locks.size()));
    }

    /** Whether this is the first edition of the article that comes to be stored; true once for each article. */
    boolean isFirst(Article article) {
        return seen.add(article.id());
    }

    /** Whether no better edition has come since. */
    boolean stands(Article article) {
        return Edition.of(article).equals(byId.get(article.id()));
    }
}
