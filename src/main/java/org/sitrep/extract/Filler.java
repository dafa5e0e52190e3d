package org.sitrep.extract;

/**
 * A mention in a role.
 *
 * @param role as frames name it: Initiator, Target, Place, FromPlace, ToPlace, Instrument, Party, Agreement, Post ...
 */
public record Filler(String role, Mention mention) {}
