package org.sitrep.knowledge;

import org.sitrep.text.DateBounds;

/**
 * An office and who held it when.
 *
 * @param path the holding's own path
 * @param person path of the holder
 * @param label name of the office: "President of Turkey"
 * @param state path of the state or body it belongs to
 * @param kind "head of state", "head of government", "foreign minister" or "defence minister"
 * @param held from the first to the last day in office; a day not known lies outside the bounds
 */
public record Office(String path, String person, String label, String state, String kind, DateBounds held) {}
