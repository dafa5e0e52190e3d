package org.sitrep.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sitrep.text.Kind;

/** Gathers how articles name and describe each thing. */
final class FoundThings {
    private static final Comparator<Thing> THINGS =
            Comparator.comparing(Thing::path).thenComparing(Thing::label).thenComparing(Thing::kind);
    private static final Comparator<ThingNote> NOTES = Comparator.comparing(ThingNote::what)
            .thenComparing(n -> n.value().orElse(""))
            .thenComparing(n -> n.other().map(Thing::path).orElse(""));

    /** How often each label and kind is given to one thing. */
    private static final class Names {
        private final SortedMap<String, Integer> labels = new TreeMap<>();
        private final SortedMap<Kind, Integer> kinds = new TreeMap<>();
        private final TreeSet<ThingNote> notes = new TreeSet<>(NOTES);
    }

    private final SortedMap<String, Names> byPath = new TreeMap<>();

    private FoundThings() {}

    /** By path. */
    static List<FoundThing> of(List<ArticleFacts> articles) {
        FoundThings found = new FoundThings();
        for (ArticleFacts article : articles) {
            // Once an article and label, however often an article repeats itself.
            TreeSet<Thing> things = new TreeSet<>(THINGS);
            ArticleThings.each(article, things::add);
            things.forEach(found::count);
            article.notes().forEach(n -> found.names(n.about()).notes.add(n));
        }
        return found.byPath.entrySet().stream()
                .map(e -> fact(e.getKey(), e.getValue()))
                .toList();
    }

    private Names names(Thing thing) {
        return byPath.computeIfAbsent(thing.path(), p -> new Names());
    }

    private void count(Thing thing) {
        Names names = names(thing);
        names.labels.merge(thing.label(), 1, Integer::sum);
        names.kinds.merge(thing.kind(), 1, Integer::sum);
    }

    private static FoundThing fact(String path, Names names) {
        String label = most(names.labels);
        return new FoundThing(
                new Thing(path, label, most(names.kinds)),
                names.labels.keySet().stream().filter(l -> !l.equals(label)).toList(),
                List.copyOf(names.notes));
    }

    /** The key with the highest count, of several the first. */
    private static <K> K most(SortedMap<K, Integer> counts) {
        K best = counts.firstKey();
        for (Map.Entry<K, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > counts.getOrDefault(best, 0)) {
                best = entry.getKey();
            }
        }
        return best;
    }
}
