package org.sitrep.extract;

import java.util.List;

/**
 * Why an article's findings are what they are.
 *
 * @param verdicts one a mention, in their order
 * @param attempts what was tried on each word that may tell an event or an act of speech, in the order of the text
 */
public record Reasons(List<Verdict> verdicts, List<Attempt> attempts) {
    public Reasons {
        verdicts = List.copyOf(verdicts);
        attempts = List.copyOf(attempts);
    }
}
