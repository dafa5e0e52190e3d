package org.sitrep.extract;

/** As what a word may tell something: "threatened" may tell an act of speech and an event. */
public enum Telling {
    EVENT,
    SPEECH
}
