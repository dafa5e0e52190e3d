package org.sitrep.resolve;

import java.util.Optional;

/**
 * What an article says of a thing itself.
 *
 * @param what ROLE (value: "Turkish president", other: the actor it serves), WITHIN (other: the containing place), LOCATED (value: "15 kilometers east of Idlib city", other: the reference place)
 */
public record ThingNote(Thing about, What what, Optional<String> value, Optional<Thing> other) {
    /** The kinds of note. */
    public enum What {
        ROLE,
        WITHIN,
        LOCATED
    }
}
