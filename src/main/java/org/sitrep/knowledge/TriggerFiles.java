package org.sitrep.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Turns the subjects of a trigger file into a scheme. */
final class TriggerFiles {
    private static final Comparator<Frame> STRICTEST_FIRST = Comparator.comparingInt(
                    (Frame f) -> -f.words().size())
            .thenComparingLong(f -> -f.slots().stream().filter(Slot::required).count());

    private final Map<String, EventType> concepts = new LinkedHashMap<>();
    private final Map<String, List<Frame>> verbFrames = new HashMap<>();
    private final Map<String, List<Frame>> nounFrames = new HashMap<>();
    private final Map<String, List<Frame>> supportVerbs = new HashMap<>();
    private final List<String> notTriggers = new ArrayList<>();
    private final Equipment equipment;
    private final String conceptClass;

    private TriggerFiles(String conceptClass, Equipment equipment) {
        this.conceptClass = conceptClass;
        this.equipment = equipment;
    }

    /**
     * @param conceptClass EventType or Stance
     * @param equipment the concepts that constraints may name
     */
    static TriggerScheme scheme(String conceptClass, List<Subject> subjects, Equipment equipment) {
        TriggerFiles files = new TriggerFiles(conceptClass, equipment);
        subjects.forEach(files::add);
        for (Map<String, List<Frame>> frames : List.of(files.verbFrames, files.nounFrames, files.supportVerbs)) {
            frames.replaceAll(
                    (lemma, list) -> list.stream().sorted(STRICTEST_FIRST).toList());
        }
        return new TriggerScheme(
                files.concepts, files.verbFrames, files.nounFrames, files.supportVerbs, new Phrases(files.notTriggers));
    }

    private void add(Subject s) {
        String name = Subject.localName(s.iri());
        if (s.classes().contains(conceptClass)) {
            if (concepts.put(name, concept(s, name)) != null) {
                throw s.wrong("concept given twice");
            }
        }
        notTriggers.addAll(s.literals(Subject.SR + "notTrigger"));
        frames(s, "supportVerb", (c, text) -> FrameSyntax.frame(c, true, text), supportVerbs);
        if (!s.classes().contains(conceptClass)) {
            // Effects stand in the same file, and have verbs of their own.
            return;
        }
        frames(s, "verb", (c, text) -> FrameSyntax.withDefaultSlots(c, true, text), verbFrames);
        frames(s, "verbFrame", (c, text) -> FrameSyntax.frame(c, true, text), verbFrames);
        frames(s, "noun", (c, text) -> FrameSyntax.withDefaultSlots(c, false, text), nounFrames);
        frames(s, "nounFrame", (c, text) -> FrameSyntax.frame(c, false, text), nounFrames);
    }

    private void frames(
            Subject s, String property, BiFunction<String, String, Frame> syntax, Map<String, List<Frame>> index) {
        for (String text : s.literals(Subject.SR + property)) {
            Frame frame;
            try {
                frame = syntax.apply(Subject.localName(s.iri()), text);
            } catch (IllegalArgumentException e) {
                throw s.wrong("sr:" + property + ": " + e.getMessage());
            }
            checkEquipment(s, frame, text);
            List<String> words = frame.words();
            String lemma = frame.verb() ? words.get(0) : words.get(words.size() - 1);
            index.computeIfAbsent(lemma, l -> new ArrayList<>(2)).add(frame);
        }
    }

    private void checkEquipment(Subject s, Frame frame, String text) {
        for (Slot slot : frame.slots()) {
            for (String constraint : slot.constraints()) {
                boolean checkable = constraint.startsWith("equipment/")
                        && !equipment.paths().isEmpty();
                if (checkable && !equipment.has(constraint)) {
                    throw s.wrong("no such concept as " + constraint + " in \"" + text + "\"");
                }
            }
        }
    }

    private static EventType concept(Subject s, String name) {
        Optional<String> broader = s.iris(Subject.SKOS + "broader").stream()
                .map(Subject::localName)
                .findFirst();
        return new EventType(
                name,
                s.label(),
                s.literal(Subject.SR + "plover"),
                s.literal(Subject.SR + "ploverMode"),
                s.literal(Subject.SR + "cameo"),
                broader,
                s.iris(Subject.SR + "contentModality").stream()
                        .map(Subject::localName)
                        .findFirst(),
                s.literal(Subject.SR + "negatesContent").filter("true"::equals).isPresent());
    }
}
