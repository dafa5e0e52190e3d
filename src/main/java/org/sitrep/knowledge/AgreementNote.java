package org.sitrep.knowledge;

import java.util.List;
import java.util.Optional;
import org.sitrep.text.DateBounds;

/**
 * What the authority knows of an agreement, for telling which one an article speaks of; never facts of an article.
 *
 * @param path the agreement's path
 * @param parties paths of the actors that made it
 * @param signed when
 * @param place name of the place it was made at
 * @param concerns paths of the states it is about
 * @param kind "memorandum", "treaty" ...
 */
public record AgreementNote(
        String path,
        List<String> parties,
        DateBounds signed,
        Optional<String> place,
        List<String> concerns,
        Optional<String> kind) {
    public AgreementNote {
        parties = List.copyOf(parties);
        concerns = List.copyOf(concerns);
    }
}
