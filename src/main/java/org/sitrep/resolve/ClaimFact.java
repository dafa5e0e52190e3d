package org.sitrep.resolve;

import java.util.List;
import java.util.Optional;
import org.sitrep.text.DateBounds;

/**
 * An act of speech.
 *
 * @param key names it inside its article
 * @param speaker who says it; the outlet itself where it speaks in its own voice
 * @param ownVoice whether the outlet itself speaks
 * @param speakerRole the office or title the text gives the speaker
 * @param stance local name in the stance scheme
 * @param carriers who passes it on, from the one nearest to the publisher to the one nearest to the speaker; without the publisher
 * @param accused whom it accuses, also where the accused act has no account
 * @param stated when it was said
 * @param evidence the passage, first the best one
 * @param asserts keys of the accounts that are its content
 * @param confidence 0 to 1
 */
public record ClaimFact(
        String key,
        Thing speaker,
        boolean ownVoice,
        Optional<String> speakerRole,
        List<Thing> addressees,
        List<Thing> accused,
        String stance,
        List<Thing> carriers,
        DateBounds stated,
        List<PassageFact> evidence,
        List<String> asserts,
        String rule,
        double confidence) {
    public ClaimFact {
        addressees = List.copyOf(addressees);
        accused = List.copyOf(accused);
        carriers = List.copyOf(carriers);
        evidence = List.copyOf(evidence);
        asserts = List.copyOf(asserts);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a claim without a passage: " + key);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence out of 0..1: " + confidence);
        }
    }
}
