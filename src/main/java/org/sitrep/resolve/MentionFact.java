package org.sitrep.resolve;

import java.util.Optional;
import org.sitrep.text.Kind;
import org.sitrep.text.Span;

/**
 * A mention with what it refers to.
 *
 * @param span in code points
 * @param thing absent for values and for what could not be identified
 */
public record MentionFact(Span span, String quote, Kind kind, Optional<Thing> thing, String rule) {}
