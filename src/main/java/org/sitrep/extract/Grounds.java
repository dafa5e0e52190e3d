package org.sitrep.extract;

/**
 * What an event finding rests on.
 *
 * @param reading where its roles come from
 * @param hedged whether its own clause says that it is not sure: "reportedly", "suspected"
 */
public record Grounds(Trigger trigger, Reading reading, boolean hedged) {
    /** The word that tells it. */
    public enum Trigger {
        VERB,
        NOUN,
        /** A noun with the verb that lends it a doer: "launched an attack". */
        SUPPORTED_NOUN
    }

    /** In words, for a reader. */
    public String told() {
        return reading.told() + (hedged ? ", hedged" : "");
    }
}
