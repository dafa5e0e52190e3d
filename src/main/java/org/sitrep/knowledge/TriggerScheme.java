package org.sitrep.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A scheme of concepts with the words that tell them: the event types, or the stances.
 *
 * <p>Immutable and thread-safe.
 */
public final class TriggerScheme {
    private final Map<String, EventType> concepts;
    private final Map<String, List<Frame>> verbFrames;
    private final Map<String, List<Frame>> nounFrames;
    private final Map<String, List<Frame>> supportVerbs;
    private final Phrases notTriggers;

    TriggerScheme(
            Map<String, EventType> concepts,
            Map<String, List<Frame>> verbFrames,
            Map<String, List<Frame>> nounFrames,
            Map<String, List<Frame>> supportVerbs,
            Phrases notTriggers) {
        this.concepts = Map.copyOf(concepts);
        this.verbFrames = Map.copyOf(verbFrames);
        this.nounFrames = Map.copyOf(nounFrames);
        this.supportVerbs = Map.copyOf(supportVerbs);
        this.notTriggers = notTriggers;
    }

    public Collection<EventType> concepts() {
        return concepts.values();
    }

    /** The concept of a local name such as {@code Airstrike}. */
    public Optional<EventType> concept(String name) {
        return Optional.ofNullable(concepts.get(name));
    }

    /** Whether a concept is the other one or narrower. */
    public boolean isA(String name, String ancestor) {
        String at = name;
        for (int depth = 0; depth < 20; depth++) {
            if (at.equals(ancestor)) {
                return true;
            }
            Optional<String> broader = concept(at).flatMap(EventType::broader);
            if (broader.isEmpty()) {
                return false;
            }
            at = broader.get();
        }
        return false;
    }

    /** Frames whose verb is this lemma; those with most words first, then those with most demands. */
    public List<Frame> verbFrames(String lemma) {
        return verbFrames.getOrDefault(lemma, List.of());
    }

    /** Frames whose head noun, the last of their words, is this lemma; those with most words first. */
    public List<Frame> nounFrames(String headLemma) {
        return nounFrames.getOrDefault(headLemma, List.of());
    }

    /** All frames, support verbs among them. */
    public List<Frame> frames() {
        return Stream.of(verbFrames, nounFrames, supportVerbs)
                .flatMap(m -> m.values().stream())
                .flatMap(List::stream)
                .toList();
    }

    /** All support verbs: "carry out" in "carried out strikes". Their concept is the scheme's name. */
    public Collection<Frame> supportVerbs() {
        return supportVerbs.values().stream().flatMap(List::stream).toList();
    }

    /** Support verbs whose verb is this lemma; those with most words first. */
    public List<Frame> supportVerbs(String lemma) {
        return supportVerbs.getOrDefault(lemma, List.of());
    }

    /** Phrases that hold a trigger word and tell nothing: "strike a deal", "heart attack". */
    public Phrases notTriggers() {
        return notTriggers;
    }
}
