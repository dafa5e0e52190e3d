package org.sitrep.extract;

import java.util.Optional;

/**
 * A number of people or machines that something befell.
 *
 * @param effect local name in the effect scheme
 * @param quantity the number with its noun
 * @param of who they are, where a mention tells
 */
public record Toll(String effect, Mention quantity, Optional<Mention> of) {}
