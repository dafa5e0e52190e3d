package org.sitrep.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A verb or event noun with what hangs on it, in the active voice: of "X was hit by Y" X is the object.
 */
final class Predication {
    /** The verb, or the head noun. */
    final int trigger;

    final boolean verb;
    /** Slot name ("subject", "object", "on" ...) to its fillers, nearest first. */
    private final Map<String, List<Arg>> args = new LinkedHashMap<>();
    /** Particle after a verb ("out" of "carried out"). */
    Optional<String> particle = Optional.empty();
    /** Lemmas of the verbs above, nearest first: of "tried to seize" try. */
    final List<Integer> governors = new ArrayList<>();

    boolean passive;
    boolean negated;
    /** The modal verb that stands with it, lower case. */
    Optional<String> modal = Optional.empty();
    /** Whether it stands in an infinitive. */
    boolean infinitive;
    /** Whether it stands below "if", "unless" or the like. */
    boolean conditional;
    /** The clause or noun phrase it heads. */
    int first;

    int end;
    /** Whether it comes from a parse, not from chunks. */
    boolean parsed;

    Predication(int trigger, boolean verb) {
        this.trigger = trigger;
        this.verb = verb;
        first = trigger;
        end = trigger + 1;
    }

    void add(String slot, Arg arg) {
        if (!arg.heads().isEmpty() || slot.equals("that") || slot.equals("to-inf")) {
            args.computeIfAbsent(slot, s -> new ArrayList<>()).add(arg);
        }
    }

    /** Puts other fillers into two slots; an empty list empties the slot. */
    void swap(String one, List<Arg> inOne, String two, List<Arg> inTwo) {
        args.remove(one);
        List<Arg> objects = args.remove(two);
        inOne.forEach(a -> add(one, a));
        inTwo.forEach(a -> add(two, a));
        if (objects != null) {
            objects.forEach(a -> add(two + "2", a));
        }
    }

    List<Arg> args(String slot) {
        return args.getOrDefault(slot, List.of());
    }

    boolean has(String slot) {
        return args.containsKey(slot);
    }

    Iterable<Map.Entry<String, List<Arg>>> all() {
        return args.entrySet();
    }

    /** As it was read, in words: {@code parse: passive, below "said"; object="two soldiers", in="Idlib"}. */
    String told(SentenceView v) {
        List<String> form = new ArrayList<>();
        if (passive) {
            form.add("passive");
        }
        if (negated) {
            form.add("negated");
        }
        if (conditional) {
            form.add("conditional");
        }
        if (infinitive) {
            form.add("infinitive");
        }
        modal.ifPresent(m -> form.add("with \"" + m + "\""));
        governors.forEach(g -> form.add("below \"" + v.token(g).form() + "\""));
        List<String> filled = new ArrayList<>();
        args.forEach((slot, phrases) ->
                phrases.forEach(a -> filled.add(slot + "=\"" + v.words(a.first(), a.end()) + "\"")));
        return (parsed ? "parse" : "chunks")
                + (form.isEmpty() ? "" : ": " + String.join(", ", form))
                + (filled.isEmpty() ? "; nothing hangs on it" : "; " + String.join(", ", filled));
    }
}
