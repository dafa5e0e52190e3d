package org.sitrep.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.sitrep.extract.EventFinding;
import org.sitrep.extract.Mention;
import org.sitrep.text.Kind;
import org.sitrep.text.Sentence;

/**
 * The scene of an act that its own clause does not place: "troops were hit by shelling as they tried to enter the town of X".
 *
 * <p>It is the one place that the sentence has behind a preposition of place; where two such places cannot be one spot, neither is it. Where
 * somebody spoke, and where something came from or went to, is no scene, nor is the place of what went before: "after the raid in X".
 */
final class SentencePlace {
    private static final Set<String> SCENIC =
            Set.of("in", "at", "near", "around", "on", "over", "outside", "inside", "across");
    private static final Set<String> SORTS = Set.of(
            "town",
            "city",
            "village",
            "province",
            "area",
            "areas",
            "region",
            "district",
            "governorate",
            "neighborhood",
            "neighbourhood",
            "towns",
            "villages",
            "cities",
            "suburb",
            "outskirts",
            "capital");
    private static final Set<String> SPEAKING = Set.of(
            "say",
            "tell",
            "speak",
            "reporter",
            "reporters",
            "conference",
            "meeting",
            "session",
            "speech",
            "interview",
            "briefing",
            "ceremony",
            "address",
            "talk",
            "talks",
            "summit",
            "council");
    private static final Set<String> APART = Set.of(
            "after",
            "following",
            "before",
            "despite",
            "since",
            "amid",
            "response",
            "retaliation",
            "because",
            "unlike",
            "simultaneously",
            "while",
            "but",
            "whereas");
    private static final java.util.regex.Pattern NEARBY =
            java.util.regex.Pattern.compile("(?i)(nearby|neighbou?ring|surrounding|adjacent)\\b");
    private static final int REACH = 4;
    private static final int HEAD = 3;
    private static final int CLAUSE = 8;

    private final List<Sentence> sentences;
    private final Map<Integer, List<Mention>> places = new HashMap<>();
    private final Map<Integer, Thing> things;
    private final BiPredicate<String, String> within;

    SentencePlace(
            List<Sentence> sentences,
            List<Mention> mentions,
            Map<Integer, Thing> things,
            BiPredicate<String, String> within) {
        this.sentences = sentences;
        this.things = things;
        this.within = within;
        mentions.stream()
                .filter(m -> m.kind() == Kind.Place && !m.places().isEmpty())
                .forEach(m -> places.computeIfAbsent(m.sentence(), s -> new java.util.ArrayList<>())
                        .add(m));
    }

    /** The scene, or nothing where the sentence has none or more than one. */
    Optional<Thing> of(EventFinding e) {
        List<Thing> scenes = places.getOrDefault(e.sentence(), List.of()).stream()
                .filter(m -> isScene(sentences.get(m.sentence()), m))
                .filter(m -> isOf(sentences.get(m.sentence()), m, e))
                .flatMap(m -> Optional.ofNullable(things.get(m.id())).stream())
                .filter(t -> t.kind() == Kind.Place)
                .distinct()
                .toList();
        return scenes.stream()
                .filter(t -> scenes.stream().allMatch(o -> o.equals(t) || within.test(t.path(), o.path())))
                .findFirst();
    }

    /** "shelled nearby villages": near the place named last before it in the sentence. */
    Optional<Thing> near(EventFinding e) {
        return e.fillers().stream()
                .map(org.sitrep.extract.Filler::mention)
                .filter(m -> m.kind() == Kind.Place
                        && m.places().isEmpty()
                        && NEARBY.matcher(m.text()).lookingAt())
                .findFirst()
                .flatMap(m -> places.getOrDefault(e.sentence(), List.of()).stream()
                        .filter(p -> p.end() <= m.first())
                        .reduce((a, b) -> b))
                .flatMap(p -> Optional.ofNullable(things.get(p.id())))
                .filter(t -> t.kind() == Kind.Place);
    }

    /** Behind the act and in no clause of what led to it, or at the head of the sentence: "In X, ...". */
    private static boolean isOf(Sentence s, Mention m, EventFinding e) {
        if (m.first() < e.triggerFirst()) {
            return m.first() <= HEAD || isWherePostsStand(s, m, e);
        }
        for (int i = e.triggerEnd(); i < m.first(); i++) {
            if (APART.contains(s.tokens().get(i).form().toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    /** "of the posts they have set up in X, four were attacked": the posts are in X. */
    private static boolean isWherePostsStand(Sentence s, Mention m, EventFinding e) {
        return e.in("Target").stream()
                .filter(t -> t.kind() == Kind.Post && t.end() <= m.first() && m.first() - t.end() <= CLAUSE)
                .anyMatch(t -> s.tokens().subList(t.end(), m.first()).stream()
                        .noneMatch(x ->
                                x.form().equals(",") || APART.contains(x.form().toLowerCase(Locale.ROOT))));
    }

    private static boolean isScene(Sentence s, Mention m) {
        boolean sort = s.tokens().subList(m.first(), m.end()).stream()
                .anyMatch(t -> SORTS.contains(t.form().toLowerCase(Locale.ROOT)));
        if (sort) {
            return true;
        }
        int at = preposition(s, m);
        if (at < 0) {
            return false;
        }
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            String word = s.tokens().get(i).lemma().toLowerCase(Locale.ROOT);
            if (SPEAKING.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** "in X", "in the northern X", "around the capital, X", "the town of X" behind whatever governs the town. */
    private static int preposition(Sentence s, Mention m) {
        for (int i = m.first() - 1; i >= Math.max(0, m.first() - REACH); i--) {
            String word = s.tokens().get(i).form().toLowerCase(Locale.ROOT);
            if (SCENIC.contains(word)) {
                return i;
            }
            boolean sort = word.equals("of")
                    && i > 0
                    && SORTS.contains(s.tokens().get(i - 1).form().toLowerCase(Locale.ROOT));
            if (sort) {
                return i;
            }
            boolean apposed = word.equals(",")
                    && i > 0
                    && SORTS.contains(s.tokens().get(i - 1).form().toLowerCase(Locale.ROOT));
            if (!apposed && !s.tokens().get(i).tag().matches("DT|JJ.*|NN.*|POS|CC|CD|VBN")) {
                return -1;
            }
        }
        return -1;
    }
}
