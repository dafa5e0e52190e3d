package org.sitrep.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words that tell what became of people and things: killed, wounded, destroyed. Immutable and thread-safe. */
public final class Effects {
    private final Map<String, String> verbs = new HashMap<>();
    private final Map<String, String> nouns = new HashMap<>();
    private final Map<String, String> adjectives = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();

    Effects(List<Subject> subjects) {
        for (Subject s : subjects) {
            String path = s.path().filter(p -> p.startsWith("effect/")).orElse("");
            if (!path.isEmpty()) {
                String name = path.substring("effect/".length());
                labels.put(name, s.label());
                index(s, "verb", name, verbs);
                index(s, "noun", name, nouns);
                index(s, "adjective", name, adjectives);
            }
        }
    }

    private static void index(Subject s, String property, String name, Map<String, String> index) {
        for (String lemma : s.literals(Subject.SR + property)) {
            String other = index.putIfAbsent(lemma, name);
            if (other != null && !other.equals(name)) {
                throw s.wrong("sr:" + property + " \"" + lemma + "\" already tells effect/" + other);
            }
        }
    }

    /** Local name of the effect a verb lemma tells: "kill" killed. */
    public Optional<String> ofVerb(String lemma) {
        return Optional.ofNullable(verbs.get(lemma));
    }

    /** Local name of the effect a noun lemma tells: "death" killed. */
    public Optional<String> ofNoun(String lemma) {
        return Optional.ofNullable(nouns.get(lemma));
    }

    /** Local name of the effect an adjective tells: "dead" killed. */
    public Optional<String> ofAdjective(String lemma) {
        return Optional.ofNullable(adjectives.get(lemma));
    }

    /** Preferred labels by local name. */
    public Map<String, String> labels() {
        return Map.copyOf(labels);
    }
}
