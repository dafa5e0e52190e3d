package org.sitrep.resolve;

import org.sitrep.text.Kind;

/**
 * Something with an identity of its own: an actor, place, agreement or post.
 *
 * @param path the IRI's part after {@code id/}: {@code actor/turkey}, {@code place/gn-169389}; plain characters, not yet escaped
 * @param label its name for a reader, in English
 */
public record Thing(String path, String label, Kind kind) implements Comparable<Thing> {
    public Thing {
        if (path.isBlank() || label.isBlank()) {
            throw new IllegalArgumentException("a thing needs a path and a label: " + path + " / " + label);
        }
    }

    @Override
    public int compareTo(Thing other) {
        return path.compareTo(other.path);
    }
}
