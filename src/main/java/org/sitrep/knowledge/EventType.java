package org.sitrep.knowledge;

import java.util.Optional;

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
        boolean negatesContent) {}
