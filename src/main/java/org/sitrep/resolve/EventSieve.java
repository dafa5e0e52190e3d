package org.sitrep.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.extract.EventFinding;
import org.sitrep.extract.Grounds;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;

/** Holds back findings that tell nothing of their own. */
final class EventSieve {
    private final List<Sentence> sentences;
    private final Set<Integer> repeats = new HashSet<>();

    EventSieve(List<Sentence> sentences) {
        this.sentences = sentences;
        Set<List<String>> seen = new HashSet<>();
        for (int i = 0; i < sentences.size(); i++) {
            List<String> forms = sentences.get(i).tokens().stream()
                    .map(t -> t.form().toLowerCase(Locale.ROOT))
                    .filter(f -> Character.isLetterOrDigit(f.charAt(0)))
                    .toList();
            if (!seen.add(forms)) {
                repeats.add(i);
            }
        }
    }

    /** Whether the sentence repeats an earlier one word for word: it is the same account. */
    boolean repeats(int sentence) {
        return repeats.contains(sentence);
    }

    /** Why the event makes no account, if it makes none. */
    Optional<String> heldBack(EventFinding e) {
        if (repeats(e.sentence())) {
            return Optional.of("the sentence repeats an earlier one");
        }
        return isEmpty(e)
                ? Optional.of(
                        "it tells neither who nor where nor when nor how many, and points at what is told elsewhere")
                : Optional.empty();
    }

    /** A noun that tells neither who nor where nor when nor how many ("the attacks") only points at what is told elsewhere. */
    private boolean isEmpty(EventFinding e) {
        boolean bare = e.grounds().trigger() != Grounds.Trigger.VERB
                && e.fillers().isEmpty()
                && e.time().isEmpty()
                && e.tolls().isEmpty();
        List<Token> tokens = sentences.get(e.sentence()).tokens();
        String before = e.triggerFirst() > 0 ? tokens.get(e.triggerFirst() - 1).lemma() : "";
        boolean indefinite = before.equals("a")
                || before.equals("an")
                || tokens.get(Math.max(0, e.triggerFirst() - 2)).lemma().equals("a");
        return bare && !(indefinite && tokens.get(e.trigger()).tag().equals("NN"));
    }
}
