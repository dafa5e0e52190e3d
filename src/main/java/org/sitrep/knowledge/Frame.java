package org.sitrep.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * How a trigger word and its surroundings tell an event or an act of speech.
 *
 * @param concept local name of the event type or stance: {@code Shelling}
 * @param words lemmas; the verb or, for nouns, the head noun last: [shoot, down], [artillery, barrage]
 * @param slots what fills which role, in the active voice
 */
public record Frame(String concept, boolean verb, List<String> words, List<Slot> slots) {
    public Frame {
        words = List.copyOf(words);
        slots = List.copyOf(slots);
    }

    public Optional<Slot> slot(String name) {
        return slots.stream().filter(s -> s.name().equals(name)).findFirst();
    }
}
