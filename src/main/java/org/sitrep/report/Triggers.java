package org.sitrep.report;

import org.sitrep.text.Token;

/** Which words may tell something. */
public interface Triggers {
    /** Whether the word triggers an event type, in some reading. */
    boolean ofEvent(Token token);

    /** Whether the word tells an act of speech. */
    boolean ofSpeech(Token token);
}
