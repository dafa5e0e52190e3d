package org.sitrep.read;

import java.util.List;
import java.util.Optional;
import org.sitrep.text.Publication;
import org.sitrep.text.Zone;

/**
 * A text divided into zones, and what its own lines say about it.
 *
 * @param headline the title as printed
 * @param sources agencies named in the opening of the first sentence or in a credit
 */
record Zoned(
        List<Zone> zones,
        Optional<String> headline,
        Optional<String> publisher,
        Publication published,
        List<String> sources) {
    Zoned {
        zones = List.copyOf(zones);
        sources = List.copyOf(sources);
    }
}
