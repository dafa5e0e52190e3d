package org.sitrep.extract;

/** What the roles of a finding rest on, the surest first. */
public enum Reading {
    /** The parse, and the chunks read for themselves give the same doer and the same target, or the same speaker. */
    AGREED("parse and chunks agree"),
    /** The parse alone. */
    PARSED("by the parse"),
    /** The chunks alone, where there is no parse. */
    CHUNKS("by the chunks"),
    /** The order of the words: "according to X", "...: Army". */
    WORDS("by the words");

    private final String told;

    Reading(String told) {
        this.told = told;
    }

    /** In words, for a reader. */
    public String told() {
        return told;
    }
}
