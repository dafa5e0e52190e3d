package org.sitrep.extract;

/** How a mention speaks of its thing. */
public enum Level {
    /** "Hayat Tahrir al-Sham". */
    NAME,
    /** "the Syrian army's general command", "militants". */
    NOMINAL,
    /** "Turkish" in "Turkish soldiers". */
    DEMONYM,
    /** "it" in "it said". */
    PRONOUN,
    /** A date or a quantity. */
    VALUE
}
