package org.sitrep.resolve;

import org.sitrep.text.Span;
import org.sitrep.text.ZoneKind;

/**
 * A stretch of an article that carries a fact.
 *
 * @param span in code points
 * @param quote the text of the span, nothing changed
 */
public record PassageFact(Span span, String quote, ZoneKind zone) {}
