package org.sitrep.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.knowledge.EventType;
import org.sitrep.knowledge.Frame;
import org.sitrep.knowledge.TriggerScheme;
import org.sitrep.text.Kind;

/** Who and whom an act told by a noun gets from the verb it hangs on. */
final class RelatedActs {
    private static final Set<String> USES = Set.of("use", "deployment", "employment", "firing");

    private static final int FAR = 12;

    private final SentenceView v;
    private final TriggerScheme types;
    private final FrameMatch frames;

    RelatedActs(SentenceView v, TriggerScheme types, FrameMatch frames) {
        this.v = v;
        this.types = types;
        this.frames = frames;
    }

    void complete(List<EventDraft> events) {
        for (EventDraft d : events) {
            if (d.frame.verb()) {
                repelled(d, events);
            } else if (isAssault(d.frame.concept())) {
                struck(d);
                means(d);
            }
        }
    }

    private boolean isAssault(String concept) {
        return types.concept(concept)
                .flatMap(EventType::plover)
                .filter("ASSAULT"::equals)
                .isPresent();
    }

    /** "troops repelled an attack": the attack was on those who repelled it. */
    private static void repelled(EventDraft verb, List<EventDraft> events) {
        if (!verb.frame.concept().equals("RepelledAttack")) {
            return;
        }
        List<Integer> heads = verb.predication.args("object").stream()
                .flatMap(a -> a.heads().stream())
                .toList();
        events.stream()
                .filter(e -> !e.frame.verb() && heads.contains(e.trigger()) && !e.has("Target"))
                .forEach(e -> verb.fillers.stream()
                        .filter(f -> f.role().equals("Initiator"))
                        .map(f -> new Filler("Target", f.mention()))
                        .toList()
                        .forEach(e::add));
    }

    /** "troops were hit by artillery barrages", "air raids struck the camp": whom the verb strikes, the raids were on. */
    private void struck(EventDraft noun) {
        Optional<Predication> verb = governor(noun)
                .filter(p -> p.args("subject").stream().anyMatch(a -> a.heads().contains(noun.trigger())));
        if (verb.isEmpty() || noun.has("Target") || !strikes(verb.get())) {
            return;
        }
        List<Mention> struck = verb.get().args("object").stream()
                .flatMap(a -> v.in(a).stream())
                .toList();
        struck.forEach(m -> noun.add(new Filler("Target", m)));
        if (!struck.isEmpty()) {
            noun.verbs.add(verb.get());
        }
    }

    private boolean strikes(Predication verb) {
        return types.verbFrames(v.lemma(verb.trigger)).stream()
                .filter(f -> f.words().size() == 1)
                .anyMatch(f -> isAssault(f.concept()) && takesTarget(f));
    }

    private static boolean takesTarget(Frame f) {
        return f.slot("object").filter(s -> s.roles().contains("Target")).isPresent();
    }

    /** "backed the rebels by artillery fire", "by the use of drones in attacks": who did the one did the other. */
    private void means(EventDraft noun) {
        Optional<Predication> verb = governor(noun).filter(p -> !p.passive);
        if (verb.isEmpty() || noun.has("Initiator") || noun.has("Party")) {
            return;
        }
        if (isMeans(noun)) {
            verb.get().args("subject").stream()
                    .flatMap(a -> v.in(a).stream())
                    .filter(m -> m.kind().isActor() || m.kind() == Kind.Nationality)
                    .map(m -> new Filler("Initiator", m))
                    .forEach(noun::add);
            frames.scenes(v, verb.get(), noun.fillers).stream()
                    .filter(f -> !noun.has("Place"))
                    .toList()
                    .forEach(noun::add);
        }
    }

    /** Right behind "by", or told of what is used behind it. */
    private boolean isMeans(EventDraft noun) {
        int first = noun.predication.first - 1;
        if (first > 0 && v.lemma(first).equals("by")) {
            return true;
        }
        boolean used = noun.predication.governors.stream()
                .findFirst()
                .filter(g -> v.token(g).isNoun() && USES.contains(v.lemma(g)))
                .isPresent();
        for (int i = first; used && i > Math.max(0, first - FAR); i--) {
            if (v.lemma(i).equals("by")) {
                return true;
            }
            if (!v.token(i).tag().matches("DT|JJ|NNP?S?|CC|IN")) {
                return false;
            }
        }
        return false;
    }

    /** The nearest verb above the noun. */
    private Optional<Predication> governor(EventDraft noun) {
        return noun.predication.governors.stream()
                .filter(g -> v.token(g).isVerb())
                .findFirst()
                .flatMap(v::verb);
    }
}
