package org.sitrep.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.sitrep.extract.Level;
import org.sitrep.extract.Mention;
import org.sitrep.knowledge.Entity;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.text.Kind;
import org.sitrep.text.Sentence;

/** What has been spoken of so far in an article: what short and nominal mentions go back to. */
final class Context {
    final Knowledge knowledge;
    /** The article's id, shortened, for things that only this article knows. */
    final String local;

    final List<Sentence> sentences;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> scenes = new HashMap<>();
    private final Map<Integer, Set<String>> bySentence = new HashMap<>();

    /**
     * A mention with what it was found to be.
     *
     * @param nested whether it stands inside another: "Kuwait" in "Kuwait Petroleum Corporation"
     */
    record Entry(Mention mention, Thing thing, boolean nested) {}

    Context(Knowledge knowledge, String articleId, List<Sentence> sentences, List<Mention> mentions) {
        this.knowledge = knowledge;
        this.sentences = sentences;
        local = articleId.substring(0, 12);
        for (Mention m : mentions) {
            countScene(m);
        }
    }

    /** The state in which most scenes of the article lie is the one "the government" means. */
    private void countScene(Mention m) {
        if (m.kind() == Kind.Place) {
            m.places().stream().limit(1).flatMap(p -> p.countries().stream()).forEach(c -> {
                scenes.merge(c, 1, Integer::sum);
                bySentence.computeIfAbsent(m.sentence(), s -> new TreeSet<>()).add(c);
            });
        }
        m.owners().stream()
                .filter(e -> m.kind() == Kind.Government)
                .flatMap(e -> e.isoCode().stream())
                .forEach(c -> scenes.merge(c, 1, Integer::sum));
    }

    /** Countries in which the scenes of one sentence lie. */
    Set<String> countriesIn(int sentence) {
        return bySentence.getOrDefault(sentence, Set.of());
    }

    /** How many scenes lie in a country. */
    int scenesIn(String isoCode) {
        return scenes.getOrDefault(isoCode, 0);
    }

    /** The state most scenes lie in; of equals the first by code. */
    Optional<Entity> focus() {
        return scenes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
                .flatMap(e -> knowledge.authority().stateOfIso(e.getKey()));
    }

    void add(Mention m, Thing t) {
        entries.add(new Entry(m, t, isNested(m)));
    }

    /** Mentions come in order, of two that begin together the longer first. */
    private boolean isNested(Mention m) {
        for (int i = entries.size() - 1; i >= 0 && i >= entries.size() - 4; i--) {
            Mention before = entries.get(i).mention();
            if (before.sentence() == m.sentence() && before.end() >= m.end()) {
                return true;
            }
        }
        return false;
    }

    /** The last mention that fits, before now. */
    Optional<Entry> last(Predicate<Entry> fits) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (fits.test(entries.get(i))) {
                return Optional.of(entries.get(i));
            }
        }
        return Optional.empty();
    }

    /** What one sentence has spoken of so far. */
    List<Thing> things(int sentence) {
        List<Thing> out = new ArrayList<>();
        for (int i = entries.size() - 1; i >= 0 && entries.get(i).mention().sentence() == sentence; i--) {
            out.add(entries.get(i).thing());
        }
        return out;
    }

    /** All known or named things of a kind so far, each once. */
    List<Thing> named(Kind kind) {
        return entries.stream()
                .filter(e -> e.thing().kind() == kind)
                .filter(e -> e.mention().level() == Level.NAME
                        || !e.mention().entities().isEmpty())
                .map(Entry::thing)
                .distinct()
                .toList();
    }

    /** The last named thing of a kind. */
    Optional<Thing> lastNamed(Kind kind) {
        return last(e -> e.thing().kind() == kind && e.mention().level() == Level.NAME)
                .map(Entry::thing);
    }

    String headLemma(Mention m) {
        return m.headWord(sentences.get(m.sentence()));
    }

    Optional<Thing> authority(String path) {
        return knowledge.authority().byPath(path).map(Context::thing);
    }

    static Thing thing(Entity e) {
        return new Thing(e.path(), e.label(), e.kind());
    }
}
