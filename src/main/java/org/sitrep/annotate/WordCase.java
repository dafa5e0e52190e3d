package org.sitrep.annotate;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * How words are usually written inside a sentence, as counted in a corpus: "police" small, "NATO" in capitals. A
 * word that is in neither list, nor an inflection of one, is most likely a name. Immutable.
 */
final class WordCase {
    private static final String TABLE = "word-case.txt";
    private static final List<String> ENDINGS = List.of("s", "es", "d", "ed", "ing", "ly", "er", "ers", "ment");

    private final Map<String, String> usual = new HashMap<>();

    /** @param alsoSmall words that are written small, in lower case: those that rules look for */
    WordCase(Set<String> alsoSmall) {
        for (String word : Resources.lines(TABLE)) {
            usual.put(word.toLowerCase(Locale.ROOT), word);
        }
        alsoSmall.forEach(word -> usual.putIfAbsent(word, word));
    }

    /** The usual form of a word given in lower case, where it is known. */
    Optional<String> usual(String lower) {
        String form = usual.get(lower);
        return form != null ? Optional.of(form) : isInflected(lower) ? Optional.of(lower) : Optional.empty();
    }

    /** Whether a word given in lower case is usually written so. */
    boolean isSmall(String lower) {
        return usual(lower).filter(lower::equals).isPresent();
    }

    private boolean isInflected(String word) {
        for (String ending : ENDINGS) {
            int n = word.length() - ending.length();
            if (n < 3 || !word.endsWith(ending)) {
                continue;
            }
            String stem = word.substring(0, n);
            boolean doubled = n > 3 && stem.charAt(n - 1) == stem.charAt(n - 2);
            boolean y = stem.endsWith("i") && small(stem.substring(0, n - 1) + "y");
            if (small(stem) || small(stem + "e") || y || doubled && small(stem.substring(0, n - 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean small(String word) {
        return word.equals(usual.get(word));
    }

    /**
     * Counts words of a corpus and writes the table: those mostly written small, and those mostly with more than one
     * capital. What is mostly capitalised need not be listed.
     */
    static void train(List<LabelledSentence> corpus, Path table) throws IOException {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        corpus.forEach(s -> count(s.words(), counts));
        try (BufferedWriter out = Files.newBufferedWriter(table)) {
            out.write("# Usual case of words inside a sentence, where it is not a single capital; see names-en.md.\n");
            for (Map.Entry<String, Map<String, Integer>> word : counts.entrySet()) {
                String form = mostly(word.getValue());
                int seen = word.getValue().getOrDefault(form, 0);
                boolean small = form.equals(word.getKey());
                boolean capitals = form.substring(1).chars().anyMatch(Character::isUpperCase) && seen > 1;
                if (small || capitals) {
                    out.write(form + "\n");
                }
            }
        }
    }

    private static void count(List<String> sentence, Map<String, Map<String, Integer>> counts) {
        Set<String> openers = new HashSet<>(List.of("\"", "``", "''", ".", ":", "-"));
        for (int i = 1; i < sentence.size(); i++) {
            if (openers.contains(sentence.get(i - 1))) {
                continue;
            }
            for (String word : new ArrayList<>(List.of(sentence.get(i).split("-", -1)))) {
                if (word.matches("[A-Za-z]+")) {
                    counts.computeIfAbsent(word.toLowerCase(Locale.ROOT), k -> new TreeMap<>())
                            .merge(word, 1, Integer::sum);
                }
            }
        }
    }

    private static String mostly(Map<String, Integer> forms) {
        return forms.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }
}
