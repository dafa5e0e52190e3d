package org.sitrep.extract;

import java.util.List;
import java.util.Optional;

/**
 * What the rules made of one word that may tell something, and why, as they went.
 *
 * @param sentence index of the sentence
 * @param token index of the word in it
 * @param reading how its clause or noun phrase was read: voice, negation, verbs above, what stands in which slot; absent
 *     where the word was passed over before
 * @param frames the frames tried, in their order
 * @param notes what else the rules did with it
 */
public record Attempt(
        int sentence,
        int token,
        Telling telling,
        Optional<String> reading,
        List<TriedFrame> frames,
        List<String> notes,
        Outcome outcome) {
    public Attempt {
        frames = List.copyOf(frames);
        notes = List.copyOf(notes);
    }

    /** Whether nothing at all came of the word. */
    public boolean isMissed() {
        return outcome instanceof Nothing;
    }

    /**
     * A frame that was tried.
     *
     * @param concept the event type or stance it tells; {@code support verb} for the verb above a noun
     * @param words its lemmas
     * @param fits whether it applies
     * @param otherWords whether it does not even have the words that stand there
     * @param told what it filled, or what stands in the way
     */
    public record TriedFrame(String concept, String words, boolean fits, boolean otherWords, String told) {}

    /** What came of it in the end. */
    public sealed interface Outcome permits Made, Joined, Nothing {}

    /** A finding of its own. */
    public record Made(int id) implements Outcome {}

    /** Part of what another word tells: "killed" of "the strike killed two". */
    public record Joined(int token, String why) implements Outcome {}

    /** Nothing, for these reasons; one at least. */
    public record Nothing(List<String> why) implements Outcome {
        public Nothing {
            why = List.copyOf(why);
        }
    }
}
