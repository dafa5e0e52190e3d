package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.knowledge.Frame;
import org.sitrep.text.Span;

/** An event under construction. */
final class EventDraft {
    final Frame frame;
    final Predication predication;
    /** Verbs that tell the same event: "killed" of "the strike killed two", "launched" of "launched an attack". */
    final List<Predication> verbs = new ArrayList<>();

    final List<Filler> fillers = new ArrayList<>();
    final List<Toll> tolls = new ArrayList<>();
    String modality;
    boolean negated;
    boolean past;
    Optional<Mention> time = Optional.empty();
    Optional<Span> purpose = Optional.empty();
    boolean response;
    Reading reading = Reading.WORDS;
    /** Whether its own clause is not sure of it. */
    private final boolean hedged;

    String rule;

    EventDraft(Frame frame, Predication predication, List<Filler> fillers, String modality, String rule) {
        this.frame = frame;
        this.predication = predication;
        this.fillers.addAll(fillers);
        this.modality = modality;
        this.rule = rule;
        hedged = modality.equals("alleged") || modality.equals("reported");
        negated = predication.negated;
    }

    private Grounds.Trigger word() {
        if (frame.verb()) {
            return Grounds.Trigger.VERB;
        }
        boolean supported = verbs.stream().anyMatch(p -> predication.governors.contains(p.trigger));
        return supported ? Grounds.Trigger.SUPPORTED_NOUN : Grounds.Trigger.NOUN;
    }

    /** When it happened: as told at the trigger, else at one of its verbs. */
    Optional<Mention> timeIn(SentenceView v) {
        return Stream.concat(Stream.of(predication), verbs.stream())
                .flatMap(p -> Times.of(v, p).stream())
                .findFirst();
    }

    int trigger() {
        return predication.trigger;
    }

    int triggerFirst() {
        return frame.verb()
                ? predication.trigger
                : predication.trigger - frame.words().size() + 1;
    }

    boolean has(String role) {
        return fillers.stream().anyMatch(f -> f.role().equals(role));
    }

    void add(Filler f) {
        boolean known = fillers.stream().anyMatch(o -> o.role().equals(f.role()) && o.mention() == f.mention());
        if (!known) {
            fillers.add(f);
        }
    }

    /** @param own its modality before what claims say of it */
    void trace(Trace trace, String own, int id) {
        if (!own.equals(modality)) {
            trace.note(
                    trigger(), Telling.EVENT, () -> "told as " + own + ", " + modality + " by the claim it stands in");
        }
        verbs.forEach(p -> trace.joined(p.trigger, Telling.EVENT, trigger(), () -> "tells the same"));
        trace.made(trigger(), Telling.EVENT, id);
    }

    EventFinding finding(int id, int sentence) {
        List<Mention> instruments = fillers.stream()
                .filter(f -> f.role().equals("Instrument"))
                .map(Filler::mention)
                .toList();
        return new EventFinding(
                id,
                sentence,
                trigger(),
                triggerFirst(),
                trigger() + 1,
                frame.concept(),
                modality,
                negated,
                fillers,
                time,
                tolls,
                instruments,
                past,
                purpose,
                response,
                rule,
                new Grounds(word(), reading, hedged));
    }
}
