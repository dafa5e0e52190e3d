package org.sitrep.resolve;

import java.util.List;

/**
 * A thing that articles name.
 *
 * @param thing with the label and kind that most articles give it
 * @param otherLabels what else it is called
 * @param notes what articles say of it, each once
 */
public record FoundThing(Thing thing, List<String> otherLabels, List<ThingNote> notes) {
    public FoundThing {
        otherLabels = List.copyOf(otherLabels);
        notes = List.copyOf(notes);
    }
}
