package org.sitrep.knowledge;

import java.util.Optional;
import java.util.Set;

/**
 * A concept of the event type or stance scheme, with its codes.
 *
 * @param name local name: {@code Airstrike}, {@code accuses}
 * @param plover category, where it has one
 * @param broader local name of the broader concept
 * @param contentModality for stances: local name of the modality its content gets
 * @param negatesContent for stances: whether the content is said not to be so (denies)
 */
public record EventType(
        String name,
        String label,
        Optional<String> plover,
        Optional<String> ploverMode,
        Optional<String> cameo,
        Optional<String> broader,
        Optional<String> contentModality,
        boolean negatesContent) {
    private static final Set<String> GOODWILL =
            Set.of("AGREE", "AID", "CONCEDE", "CONSULT", "COOPERATE", "RETREAT", "SUPPORT");

    /** Whether a PLOVER category is one of acts for somebody's good: held out, they are promised and not threatened. */
    public static boolean isGoodwill(String plover) {
        return GOODWILL.contains(plover);
    }
}
