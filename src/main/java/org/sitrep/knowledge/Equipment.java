package org.sitrep.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Weapons and platforms as concepts, with the words for them. Immutable and thread-safe. */
public final class Equipment {
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, List<String>> broader = new HashMap<>();
    private final NameTrie<String> names;

    /** A scheme with nothing in it. */
    static final Equipment NONE = new Equipment(List.of());

    Equipment(List<Subject> subjects) {
        NameTrie.Builder<String> builder = NameTrie.builder();
        for (Subject s : subjects) {
            String path = s.path().filter(p -> p.startsWith("equipment/")).orElse("");
            if (!path.isEmpty()) {
                labels.put(path, s.label());
                broader.put(path, s.paths(Subject.SKOS + "broader"));
                for (String property : List.of("prefLabel", "altLabel", "hiddenLabel")) {
                    for (String name : s.literals(Subject.SKOS + property)) {
                        builder.add(name, path);
                        plural(name).ifPresent(plural -> builder.add(plural, path));
                    }
                }
            }
        }
        for (Subject s : subjects) {
            for (String target :
                    s.path().map(p -> broader.getOrDefault(p, List.of())).orElse(List.of())) {
                if (!broader.containsKey(target)) {
                    throw s.wrong("broader concept is not in the file: " + target);
                }
            }
        }
        names = builder.build();
    }

    /** Names of equipment, plurals too, with the paths of their concepts, for finding them in text. */
    public NameTrie<String> names() {
        return names;
    }

    /** The concept a name in the singular or plural stands for. */
    public Optional<String> concept(String name) {
        List<String> forms = List.of(name.strip().split("\\s+"));
        return names.longest(forms, 0)
                .filter(m -> m.end() == forms.size())
                .map(m -> m.values().get(0));
    }

    /** Whether a path is a concept. */
    public boolean has(String path) {
        return labels.containsKey(path);
    }

    public Optional<String> label(String path) {
        return Optional.ofNullable(labels.get(path));
    }

    public List<String> paths() {
        return List.copyOf(labels.keySet());
    }

    /** Paths of the concepts next above. */
    public List<String> broader(String path) {
        return broader.getOrDefault(path, List.of());
    }

    /** Whether a concept is the other one or narrower. */
    public boolean isA(String path, String ancestor) {
        List<String> open = new ArrayList<>(List.of(path));
        for (int i = 0; i < open.size() && i < 100; i++) {
            if (open.get(i).equals(ancestor)) {
                return true;
            }
            open.addAll(broader(open.get(i)));
        }
        return false;
    }

    /** The plural of a noun phrase whose last word is a word, not a type number. */
    static Optional<String> plural(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        char last = lower.charAt(lower.length() - 1);
        if (Character.isDigit(last)) {
            return Optional.of(name + "s");
        }
        if (!Character.isLetter(last) || lower.endsWith("craft") || lower.endsWith("artillery")) {
            return Optional.empty();
        }
        if (lower.endsWith("man")) {
            return Optional.of(name.substring(0, name.length() - 2) + "en");
        }
        if (last == 'y' && lower.length() > 1 && "aeiou".indexOf(lower.charAt(lower.length() - 2)) < 0) {
            return Optional.of(name.substring(0, name.length() - 1) + "ies");
        }
        boolean sibilant = last == 's' || last == 'x' || last == 'z' || lower.endsWith("ch") || lower.endsWith("sh");
        return Optional.of(name + (sibilant ? "es" : "s"));
    }
}
