package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import org.sitrep.text.Kind;
import org.sitrep.text.Span;

/**
 * Why a mention is what it is.
 *
 * @param mention what was chosen
 * @param evidence what speaks for it, the strongest first; one at least
 * @param rivals what overlaps it and was not chosen because of it, the strongest first
 * @param outer the longer mention it stays inside: "Turkish" of "Turkish soldiers"
 * @param reason why it was chosen, in words
 */
public record Verdict(
        Mention mention, List<Evidence> evidence, List<Rival> rivals, Optional<Span> outer, String reason) {
    public Verdict {
        evidence = List.copyOf(evidence);
        rivals = List.copyOf(rivals);
    }

    /**
     * One rule that saw the mention.
     *
     * @param rule what recognised it
     * @param score how strong that is, 0 to 100
     * @param sources what the rule relied on: entries of the authority and gazetteer, the title, the owner, a probability
     */
    public record Evidence(String rule, int score, List<String> sources) {
        public Evidence {
            sources = List.copyOf(sources);
        }
    }

    /**
     * What might have been chosen instead.
     *
     * @param rule what proposed it
     * @param score how strong that is
     * @param reason what was better about the mention
     */
    public record Rival(Span span, Kind kind, String rule, int score, String reason) {}
}
