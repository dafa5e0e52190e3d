package org.sitrep.extract;

import java.util.List;
import java.util.Optional;

/** Takes out words of events that only describe who or what is spoken of. */
final class Descriptions {
    private final SentenceView v;

    Descriptions(SentenceView v) {
        this.v = v;
    }

    void remove(List<EventDraft> events) {
        for (EventDraft d : List.copyOf(events)) {
            Optional<String> why = isDoer(d, events)
                    ? Optional.of("only names who does something else")
                    : isResult(d)
                            ? Optional.of("tells what became possible, not that leave was given")
                            : isAttribute(d) ? Optional.of("only describes what follows") : Optional.empty();
            why.ifPresent(w -> {
                events.remove(d);
                v.trace.passed(d.trigger(), Telling.EVENT, () -> w);
            });
        }
    }

    /** "The air cover of X hit positions": the cover is who hit them. */
    private static boolean isDoer(EventDraft noun, List<EventDraft> events) {
        return !noun.frame.verb()
                && events.stream()
                        .filter(e -> e != noun)
                        .flatMap(e -> e.fillers.stream())
                        .anyMatch(f -> f.role().equals("Initiator")
                                && f.mention().kind().isActor()
                                && f.mention().head() == noun.trigger());
    }

    /** "hit the line, allowing troops to advance": nobody was given leave. */
    private boolean isResult(EventDraft verb) {
        int before = verb.trigger() - 1;
        return verb.frame.concept().equals("Permission")
                && v.token(verb.trigger()).tag().equals("VBG")
                && before > 0
                && v.token(before).form().equals(",");
    }

    /** "by advancing troops", "people of the attacked areas": told by the way, and nothing else of it. */
    private boolean isAttribute(EventDraft verb) {
        int i = verb.trigger();
        if (!verb.frame.verb()
                || !v.token(i).tag().matches("VBG|VBN")
                || verb.fillers.size() != 1
                || !verb.tolls.isEmpty()
                || i == 0) {
            return false;
        }
        Mention only = verb.fillers.get(0).mention();
        boolean inside = only.first() == i || only.first() == i + 1;
        return inside && only.head() > i && v.token(i - 1).tag().matches("DT|IN|PRP\\$|CC");
    }
}
