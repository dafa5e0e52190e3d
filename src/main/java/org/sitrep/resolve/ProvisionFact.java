package org.sitrep.resolve;

import java.util.List;
import org.sitrep.text.DateBounds;

/**
 * What an agreement binds somebody to.
 *
 * @param action what must be done or left, in the article's words
 * @param deadline by when; UNKNOWN where none is told
 */
public record ProvisionFact(List<Thing> obligors, String action, DateBounds deadline, PassageFact evidence) {
    public ProvisionFact {
        obligors = List.copyOf(obligors);
    }
}
