package org.sitrep.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.text.Kind;

/**
 * Nouns that make a noun phrase a mention though it names nobody: "troops", "ministry", "outpost". Immutable.
 */
public final class Nominals {
    private final Map<String, List<Nominal>> byLemma = new HashMap<>();

    /**
     * One line of the table.
     *
     * @param needsModifier counts only with a word that tells whose or which
     * @param title also stands before a person's name
     * @param role somebody who serves an actor
     * @param descriptor also stands behind a name: "the X group"
     * @param inNames counts only as the last word of a name: "Kuwait Petroleum Corporation", not "a corporation"
     * @param plural counts only in the plural: "families"
     * @param armed counts only with a word or a name of the armed before it: "rebel column"
     */
    public record Nominal(
            String lemma,
            Kind kind,
            boolean needsModifier,
            boolean title,
            boolean role,
            boolean descriptor,
            boolean inNames,
            boolean plural,
            boolean armed) {}

    private Nominals() {}

    /** Reads {@code nominals.tsv}: lemma, kind, flags; empty where there is none. */
    static Nominals load(Path file) {
        Nominals out = new Nominals();
        if (!Files.exists(file)) {
            return out;
        }
        try {
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    out.add(line, file, "line " + number);
                }
            }
        } catch (IOException e) {
            throw new KnowledgeException(file, "", "cannot be read: " + e.getMessage(), e);
        }
        return out;
    }

    private void add(String line, Path file, String where) {
        String[] cells = line.split("\t", -1);
        if (cells.length < 3) {
            throw new KnowledgeException(file, where, "a line needs lemma, kind and flags");
        }
        try {
            String f = cells[2].strip();
            byLemma.computeIfAbsent(Spelling.common(cells[0]), l -> new ArrayList<>(1))
                    .add(new Nominal(
                            cells[0],
                            Kind.valueOf(cells[1]),
                            f.contains("m"),
                            f.contains("t"),
                            f.contains("r"),
                            f.contains("c"),
                            f.contains("n"),
                            f.contains("p"),
                            f.contains("a")));
        } catch (IllegalArgumentException e) {
            throw new KnowledgeException(file, where, "no such kind: " + cells[1], e);
        }
    }

    /** The readings of a lemma in British or American spelling, in the order of the table. */
    public List<Nominal> of(String lemma) {
        return byLemma.getOrDefault(Spelling.common(lemma), List.of());
    }

    public Set<String> lemmas() {
        return byLemma.values().stream()
                .flatMap(List::stream)
                .map(Nominal::lemma)
                .collect(Collectors.toUnmodifiableSet());
    }
}
