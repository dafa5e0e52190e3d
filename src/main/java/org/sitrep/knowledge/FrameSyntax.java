package org.sitrep.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sitrep.text.Kind;

/**
 * Reads trigger frames: {@code shoot down : subject=Initiator, object!=Target(equipment/aircraft), over=Place}.
 *
 * <p>Errors are IllegalArgumentExceptions that name the part of the frame; the caller adds file and subject.
 */
final class FrameSyntax {
    private static final Set<String> ROLES = words("Initiator Target Place FromPlace ToPlace Instrument Party Addressee"
            + " Mediator Post Agreement Count Content Speaker Accused DemandedOf Carrier");
    private static final Set<String> SLOTS = words("subject object iobject premod possessive to-inf that"
            + " about above across after against ahead along alongside amid among around as at away before behind below"
            + " beside between beyond by despite during following for from in inside into like near of off on onto out"
            + " outside over past regarding since through throughout to toward towards under until upon via with within"
            + " without");
    private static final String DEFAULT_VERB = "subject=Initiator, object=Target";
    private static final String DEFAULT_NOUN =
            "premod=Initiator, possessive=Initiator, by=Initiator, from=Initiator, of=Target, on=Target, against=Target, in=Place";
    private static final String EQUIPMENT = "equipment/";

    private FrameSyntax() {}

    private static Set<String> words(String text) {
        return Set.of(text.split(" ", -1));
    }

    /** A frame with its slots written out. */
    static Frame frame(String concept, boolean verb, String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("no ':' after the lemmas in \"" + text + "\"");
        }
        return new Frame(concept, verb, lemmas(text.substring(0, colon)), slots(text.substring(colon + 1)));
    }

    /** The frame of a trigger that has only lemmas. */
    static Frame withDefaultSlots(String concept, boolean verb, String lemmas) {
        if (lemmas.indexOf(':') >= 0) {
            throw new IllegalArgumentException("slots in a plain trigger, use a frame: \"" + lemmas + "\"");
        }
        return new Frame(concept, verb, lemmas(lemmas), slots(verb ? DEFAULT_VERB : DEFAULT_NOUN));
    }

    private static List<String> lemmas(String text) {
        List<String> lemmas = List.of(text.strip().split("\\s+"));
        for (String lemma : lemmas) {
            if (lemma.isEmpty() || !lemma.equals(lemma.toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("not a lower-case lemma: \"" + lemma + "\"");
            }
        }
        return lemmas;
    }

    private static List<Slot> slots(String text) {
        List<Slot> slots = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String part : text.split(",", -1)) {
            Slot slot = slot(part.strip());
            if (!seen.add(slot.name())) {
                throw new IllegalArgumentException("slot given twice: " + slot.name());
            }
            slots.add(slot);
        }
        return slots;
    }

    private static Slot slot(String text) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new IllegalArgumentException("not slot=Role: \"" + text + "\"");
        }
        boolean required = text.charAt(equals - 1) == '!';
        String name = text.substring(0, required ? equals - 1 : equals).strip();
        if (!SLOTS.contains(name)) {
            throw new IllegalArgumentException("unknown slot \"" + name + "\" in \"" + text + "\"");
        }
        String filler = text.substring(equals + 1).strip();
        List<String> constraints = List.of();
        int open = filler.indexOf('(');
        if (open >= 0) {
            if (!filler.endsWith(")")) {
                throw new IllegalArgumentException("constraint not closed: \"" + text + "\"");
            }
            constraints = constraints(filler.substring(open + 1, filler.length() - 1));
            filler = filler.substring(0, open).strip();
        }
        return new Slot(name, required, roles(filler), constraints);
    }

    private static List<String> roles(String text) {
        List<String> roles = List.of(text.split("/", -1));
        for (String role : roles) {
            if (!ROLES.contains(role)) {
                throw new IllegalArgumentException("unknown role \"" + role + "\"");
            }
        }
        return roles;
    }

    private static List<String> constraints(String text) {
        List<String> constraints = new ArrayList<>();
        for (String part : text.split("\\|", -1)) {
            String constraint = part.strip();
            if (!constraint.equals("Actor") && !constraint.startsWith(EQUIPMENT) && !isKind(constraint)) {
                throw new IllegalArgumentException("unknown constraint \"" + constraint + "\"");
            }
            constraints.add(constraint);
        }
        return constraints;
    }

    private static boolean isKind(String name) {
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
