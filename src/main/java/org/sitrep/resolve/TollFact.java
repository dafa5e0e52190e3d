package org.sitrep.resolve;

import java.util.Optional;

/**
 * How many were killed, wounded, destroyed ..., as one account has it.
 *
 * @param effect local name in the effect scheme: {@code killed}
 * @param of whose people, or absent
 * @param equipment local name of an equipment concept where machines are counted
 * @param side the side that suffered it, where the text names one
 * @param counted the words: "over 50 Syrian soldiers"
 */
public record TollFact(
        String effect,
        Optional<Integer> best,
        Optional<Integer> low,
        Optional<Integer> high,
        Optional<Thing> of,
        Optional<String> equipment,
        Optional<Thing> side,
        String counted) {}
