package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import org.sitrep.text.Span;

/**
 * An event that the text speaks of, happened or not.
 *
 * @param id number in the article, from 0
 * @param sentence index of its sentence
 * @param trigger index of the trigger's head token
 * @param triggerFirst first token of the trigger
 * @param triggerEnd after its last token
 * @param type local name in the event type scheme
 * @param modality local name in the modality scheme
 * @param time when, where the text tells it of the event and not of a statement
 * @param past whether the verb is a finite past form: a content so told is not a demand or a threat
 * @param purpose the words that tell what for: "to protect ..."
 * @param response whether it is told as what another event of the sentence answers: "in response to an airstrike"
 * @param rule names the frame or pattern that made it
 * @param grounds what it rests on
 */
public record EventFinding(
        int id,
        int sentence,
        int trigger,
        int triggerFirst,
        int triggerEnd,
        String type,
        String modality,
        boolean negated,
        List<Filler> fillers,
        Optional<Mention> time,
        List<Toll> tolls,
        List<Mention> instruments,
        boolean past,
        Optional<Span> purpose,
        boolean response,
        String rule,
        Grounds grounds) {
    public EventFinding {
        fillers = List.copyOf(fillers);
        tolls = List.copyOf(tolls);
        instruments = List.copyOf(instruments);
    }

    /** The mentions in a role, in order. */
    public List<Mention> in(String role) {
        return fillers.stream()
                .filter(f -> f.role().equals(role))
                .map(Filler::mention)
                .toList();
    }
}
