package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import org.sitrep.text.Span;

/**
 * What somebody must do or leave under an agreement.
 *
 * @param action the words, from the verb on
 * @param deadline by when
 */
public record Provision(List<Mention> obligors, Span action, Optional<Mention> deadline) {
    public Provision {
        obligors = List.copyOf(obligors);
    }
}
