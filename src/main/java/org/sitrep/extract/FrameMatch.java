package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.knowledge.Frame;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.knowledge.Slot;
import org.sitrep.text.Kind;

/** Tries a frame on a predication: which mention fills which role, or that the frame does not apply. */
final class FrameMatch {
    private static final Set<String> ACTOR_ROLES =
            Set.of("Initiator", "Party", "Speaker", "Accused", "Addressee", "DemandedOf", "Mediator", "Carrier");
    /** Who owns what it was done to has it done to him: "captured a rebel stronghold", "rejected Ankara's proposal". */
    private static final Set<String> OWNED = Set.of("Target", "Accused", "Addressee", "DemandedOf");

    /** "an ultimatum to Ecuador": a country is spoken to though it stands like a scene. */
    private static final Set<String> ADDRESSED = Set.of("Accused", "Addressee", "DemandedOf");

    private static final Set<String> SIDES = Set.of(
            "Organisation",
            "ArmedForce",
            "ArmedGroup",
            "State",
            "Government",
            "GovernmentBody",
            "Coalition",
            "PopulationGroup");

    private static final Set<String> PLACE_ROLES = Set.of("Place", "FromPlace", "ToPlace");
    private static final Map<String, String> SCENES = Map.ofEntries(
            Map.entry("in", "Place"),
            Map.entry("at", "Place"),
            Map.entry("near", "Place"),
            Map.entry("around", "Place"),
            Map.entry("across", "Place"),
            Map.entry("inside", "Place"),
            Map.entry("outside", "Place"),
            Map.entry("over", "Place"),
            Map.entry("within", "Place"),
            Map.entry("on", "Place"),
            Map.entry("throughout", "Place"),
            Map.entry("along", "Place"),
            Map.entry("between", "Place"),
            Map.entry("from", "FromPlace"),
            Map.entry("to", "ToPlace"),
            Map.entry("into", "ToPlace"),
            Map.entry("towards", "ToPlace"),
            Map.entry("toward", "ToPlace"));

    private final Knowledge knowledge;

    FrameMatch(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Who fills the roles, or which of the words, the doer and the required slots does not fit. */
    Fit fit(SentenceView v, Frame frame, Predication p) {
        if (!wordsFit(v, frame, p)) {
            return new Fit.OtherWords();
        }
        List<Filler> out = new ArrayList<>();
        Optional<Mention> place = frame.verb() ? placeThatDoesIt(v, frame, p) : Optional.empty();
        if (place.isPresent()) {
            return new Fit.PlaceAsDoer(place.get());
        }
        for (Slot slot : frame.slots()) {
            List<Filler> filled = fill(v, slot, p);
            if (filled.isEmpty() && slot.required() && !clauseFills(slot, p)) {
                return new Fit.Unfilled(slot, p);
            }
            filled.stream().filter(f -> !out.contains(f)).forEach(out::add);
        }
        return new Fit.Filled(gunsAsMeans(out));
    }

    /** "a Russian rocket strike": where a side is named, the rocket is what it was done with. */
    private static List<Filler> gunsAsMeans(List<Filler> fillers) {
        boolean side = fillers.stream()
                .anyMatch(f -> f.role().equals("Initiator") && f.mention().kind() != Kind.Equipment);
        if (!side) {
            return fillers;
        }
        List<Filler> out = new ArrayList<>();
        for (Filler f : fillers) {
            boolean gun = f.role().equals("Initiator") && f.mention().kind() == Kind.Equipment;
            Filler kept = gun ? new Filler("Instrument", f.mention()) : f;
            if (!out.contains(kept)) {
                out.add(kept);
            }
        }
        return out;
    }

    /** "the zone that surrounds Idlib": a place does nothing. */
    private static Optional<Mention> placeThatDoesIt(SentenceView v, Frame frame, Predication p) {
        boolean doer = frame.slot("subject")
                .filter(s -> s.roles().contains("Initiator"))
                .isPresent();
        List<Mention> subjects =
                p.args("subject").stream().flatMap(a -> v.in(a).stream()).toList();
        boolean places = doer
                && subjects.stream()
                        .allMatch(m -> m.kind() == Kind.Place && m.entities().isEmpty());
        return places ? subjects.stream().findFirst() : Optional.empty();
    }

    private static boolean clauseFills(Slot slot, Predication p) {
        return slot.constraints().isEmpty() && slot.roles().contains("Content") && p.has(slot.name());
    }

    private static boolean wordsFit(SentenceView v, Frame frame, Predication p) {
        List<String> words = frame.words();
        if (!frame.verb()) {
            int from = p.trigger - words.size() + 1;
            for (int i = 0; i < words.size(); i++) {
                if (from < 0 || !matches(v, from + i, words.get(i))) {
                    return false;
                }
            }
            return true;
        }
        if (words.size() == 1) {
            return true;
        }
        boolean particle =
                words.size() == 2 && p.particle.filter(words.get(1)::equals).isPresent();
        // "lifted on Friday a long blockade": the object, however far, is the word.
        boolean object = words.size() == 2
                && p.args("object").stream()
                        .anyMatch(a -> a.heads().stream().anyMatch(h -> matches(v, h, words.get(1))));
        return particle || object || follows(v, words, p.trigger);
    }

    private static boolean matches(SentenceView v, int i, String word) {
        return v.lemma(i).equalsIgnoreCase(word) || v.token(i).form().equalsIgnoreCase(word);
    }

    /** "claim responsibility", "go off": the words follow the verb, an object between them at most. */
    private static boolean follows(SentenceView v, List<String> words, int trigger) {
        int i = trigger + 1;
        for (int w = 1; w < words.size(); w++) {
            int limit = Math.min(v.size(), i + 3);
            while (i < limit && !matches(v, i, words.get(w))) {
                i++;
            }
            if (i >= limit) {
                return false;
            }
            i++;
        }
        return true;
    }

    private List<Filler> fill(SentenceView v, Slot slot, Predication p) {
        List<Filler> out = new ArrayList<>();
        for (Arg arg : args(p, slot.name())) {
            for (Mention m : candidates(v, arg, slot)) {
                role(slot, m)
                        .map(r -> new Filler(r, m))
                        .filter(f -> !out.contains(f))
                        .ifPresent(out::add);
            }
            if (!out.isEmpty() && !slot.name().equals("premod")) {
                break;
            }
        }
        return out;
    }

    /** Who or what the argument names, and the number, where the slot has a place for one: "killed 34 soldiers". */
    private List<Mention> candidates(SentenceView v, Arg arg, Slot slot) {
        List<Mention> out = new ArrayList<>(v.in(arg));
        boolean guns = slot.roles().contains("Initiator")
                && !out.isEmpty()
                && out.stream()
                        .allMatch(m -> m.kind() == Kind.Equipment && m.owners().isEmpty());
        if (out.isEmpty() && slot.roles().stream().anyMatch(OWNED::contains)) {
            v.owner(arg, slot.roles().contains("Target")).ifPresent(out::add);
        } else if (guns || out.isEmpty() && isOfSide(v, arg, slot)) {
            v.side(arg).ifPresent(m -> out.add(0, m));
        }
        if (slot.constraints().contains("Quantity") || slot.roles().contains("Count")) {
            arg.heads().stream()
                    .filter(h -> slot.constraints().isEmpty()
                            || slot.constraints().contains("Equipment")
                            || v.at(h).filter(m -> m.kind() == Kind.Equipment).isEmpty() && !isPlaceNoun(v, h))
                    .flatMap(h -> v.quantityAt(h).stream())
                    .forEach(out::add);
        }
        return out;
    }

    /** "an attack on a post by rebels": of a noun what hangs deeper counts too, where nothing hangs nearer. */
    private static List<Arg> args(Predication p, String slot) {
        boolean deeper = !p.verb && !p.has(slot) && (slot.equals("by") || slot.equals("between"));
        return p.args(deeper ? "~" + slot : slot);
    }

    /** "several positions" are nobody. */
    private boolean isPlaceNoun(SentenceView v, int head) {
        return knowledge.nominals().of(v.lemma(head)).stream().anyMatch(n -> n.kind() == Kind.Post)
                || v.lemma(head).equals("position");
    }

    /** "European Community ministers", "UNITA negotiators": people who act for the side they are of. */
    private boolean isOfSide(SentenceView v, Arg arg, Slot slot) {
        boolean doer = slot.roles().contains("Initiator") || slot.roles().contains("Speaker");
        return doer
                && arg.heads().size() == 1
                && v.token(arg.heads().get(0)).tag().equals("NNS")
                && knowledge.nominals().of(v.lemma(arg.heads().get(0))).stream()
                        .anyMatch(n -> n.kind().isActor() || n.kind() == Kind.Person);
    }

    private Optional<String> role(Slot slot, Mention m) {
        if (!slot.constraints().isEmpty() && slot.constraints().stream().noneMatch(c -> satisfies(c, m))) {
            return Optional.empty();
        }
        return slot.roles().stream().filter(r -> suits(r, m)).findFirst();
    }

    private boolean satisfies(String constraint, Mention m) {
        if (constraint.startsWith("equipment/")) {
            return m.concept()
                    .filter(c -> knowledge.equipment().isA("equipment/" + c, constraint))
                    .isPresent();
        }
        if (constraint.equals("Actor")) {
            return m.kind().isActor() || m.kind() == Kind.Nationality;
        }
        if (m.level() == Level.PRONOUN && m.kind() == Kind.Organisation) {
            // "they" may be any side, "it" no people but a thing.
            boolean one = m.text().equalsIgnoreCase("it");
            return one && constraint.equals("Equipment")
                    || SIDES.contains(constraint) && !(one && constraint.equals("PopulationGroup"));
        }
        return m.kind().name().equals(constraint) && !m.isLine();
    }

    /** Whether a mention of this kind can have the role: a place does nothing, an actor is no scene. */
    private static boolean suits(String role, Mention m) {
        Kind k = m.kind();
        if (ACTOR_ROLES.contains(role)) {
            return k.isActor()
                    || k == Kind.Nationality
                    || k == Kind.Place
                            && ADDRESSED.contains(role)
                            && !m.entities().isEmpty()
                    || k == Kind.Post && role.equals("Initiator")
                    || k == Kind.Equipment
                            && role.equals("Initiator")
                            && !m.owners().isEmpty();
        }
        if (PLACE_ROLES.contains(role)) {
            return k == Kind.Place || k == Kind.Post;
        }
        return switch (role) {
            case "Instrument" -> k == Kind.Equipment;
            case "Agreement" -> k == Kind.Agreement;
            case "Post" -> k == Kind.Post && !m.isLine();
            case "Count" -> k == Kind.Quantity;
            // What is said is a stretch of text and no mention: the rules for claims find it.
            case "Content" -> false;
            case "Target" ->
                k.isActor() || k == Kind.Nationality || k == Kind.Place || k == Kind.Post || k == Kind.Equipment;
            default -> true;
        };
    }

    /** Scenes that no slot of the frame took: "in Idlib", "from Lebanon". */
    List<Filler> scenes(SentenceView v, Predication p, List<Filler> taken) {
        List<Filler> out = new ArrayList<>();
        for (Map.Entry<String, List<Arg>> e : p.all()) {
            String slot = e.getKey().startsWith("~") ? e.getKey().substring(1) : e.getKey();
            String role = SCENES.get(slot);
            if (role == null) {
                continue;
            }
            String fine = e.getKey().startsWith("~") ? "Place" : role;
            for (Arg arg : e.getValue()) {
                for (Mention m : v.in(arg)) {
                    boolean used = taken.stream().anyMatch(f -> f.mention() == m)
                            || out.stream().anyMatch(f -> f.mention() == m);
                    if (m.kind() == Kind.Place && !used) {
                        out.add(new Filler(fine, m));
                    }
                }
            }
        }
        return out;
    }
}
