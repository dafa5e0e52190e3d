package org.sitrep.pipeline;

import java.util.Optional;
import org.sitrep.knowledge.EventType;

/**
 * PLOVER categories of acts that were not done (PLOVER 2.0): what a side says it will do is AGREE or THREATEN, by whether
 * the act is one of goodwill; what it is asked to do is REQUEST.
 */
final class Plover {
    private Plover() {}

    /**
     * The category of an act as it is told; none where it is only thought of or is denied.
     *
     * @param done the category of the act where it was done
     * @param modality local name of the modality
     */
    static Optional<String> asTold(String done, String modality, boolean negated) {
        if (negated) {
            return Optional.empty();
        }
        return switch (modality) {
            case "demanded" -> Optional.of("REQUEST");
            case "threatened" -> Optional.of("THREATEN");
            case "planned", "promised" -> Optional.of(EventType.isGoodwill(done) ? "AGREE" : "THREATEN");
            case "hypothetical" -> Optional.empty();
            default -> Optional.of(done);
        };
    }
}
