package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import org.sitrep.text.Span;

/**
 * An act of speech that the text reports.
 *
 * @param id number in the article, from 0
 * @param cue the word that tells it ("said"); absent for a headline's colon
 * @param stance local name in the stance scheme
 * @param carriers who passes it on, the nearest to the publisher first
 * @param content what is said
 * @param events ids of the events told in it
 * @param time when it was said, where the text tells
 * @param reading what its speaker rests on
 */
public record ClaimFinding(
        int id,
        int sentence,
        Optional<Span> cue,
        String stance,
        Mention speaker,
        List<Mention> addressees,
        List<Mention> accused,
        List<Mention> carriers,
        Span content,
        List<Integer> events,
        Optional<Mention> time,
        Reading reading,
        String rule) {
    public ClaimFinding {
        addressees = List.copyOf(addressees);
        accused = List.copyOf(accused);
        carriers = List.copyOf(carriers);
        events = List.copyOf(events);
    }
}
