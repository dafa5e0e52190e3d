package org.sitrep.extract;

import java.util.function.Supplier;
import org.sitrep.knowledge.Frame;

/** Told by the rules what they try on a sentence's words. Words are put together only where somebody listens. */
interface Trace {
    /** Listens to nothing: an ordinary run. */
    Trace NONE = new Trace() {};

    /** The word may tell something. */
    default void trigger(int token, Telling telling) {}

    /** How the word was read. */
    default void read(SentenceView v, Telling telling, Predication p) {}

    /** A frame was tried on the word. */
    default void tried(SentenceView v, int token, Telling telling, Frame frame, Fit fit) {}

    /** A support verb above the word was tried: "launched" of "launched an attack". */
    default void tried(SentenceView v, int token, Frame support, Fit fit) {}

    /** Something was done with the word that its outcome does not show. */
    default void note(int token, Telling telling, Supplier<String> what) {}

    /** The word, or a frame that fits it, was given up. */
    default void passed(int token, Telling telling, Supplier<String> why) {}

    /** The word became part of what another one tells. */
    default void joined(int token, Telling telling, int into, Supplier<String> why) {}

    /** The word gave a finding. */
    default void made(int token, Telling telling, int id) {}
}
