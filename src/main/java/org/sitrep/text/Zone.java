package org.sitrep.text;

/**
 * A paragraph and what it is for.
 *
 * @param span without leading and trailing white space
 */
public record Zone(ZoneKind kind, Span span) {}
