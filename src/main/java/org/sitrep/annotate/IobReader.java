package org.sitrep.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads a corpus of names: UTF-8, a line for each word with its tag and its label ({@code O}, {@code B-org},
 * {@code I-org}) between tabs, and an empty line between sentences. Names of types not wanted are passed over.
 */
final class IobReader {
    private static final String OUTSIDE = "O";

    private final Path file;
    private final Set<String> types;
    private final List<LabelledSentence> sentences = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();

    private IobReader(Path file, Set<String> types) {
        this.file = file;
        this.types = types;
    }

    /**
     * @param types those to keep, as the labels spell them
     * @throws ModelException for a line that is not as described
     */
    static List<LabelledSentence> read(Path file, Set<String> types) throws IOException {
        IobReader reader = new IobReader(file, types);
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.line(line, ++number);
            }
        }
        reader.endSentence();
        return List.copyOf(reader.sentences);
    }

    private void line(String line, int number) {
        if (line.isBlank()) {
            endSentence();
            return;
        }
        String[] fields = line.split("\t", -1);
        if (fields.length != 3 || fields[0].isBlank() || !isLabel(fields[2])) {
            throw new ModelException(file + ", line " + number
                    + ": expected word, tag and label with tabs between them, but read: " + line);
        }
        words.add(fields[0]);
        labels.add(fields[2]);
    }

    private static boolean isLabel(String label) {
        return label.equals(OUTSIDE) || label.matches("[BI]-\\S+");
    }

    private void endSentence() {
        if (!words.isEmpty()) {
            sentences.add(new LabelledSentence(words, names()));
            words.clear();
            labels.clear();
        }
    }

    /** A name goes on while its type does; an I- that continues nothing begins one, as older corpora write it. */
    private List<LabelledName> names() {
        List<LabelledName> names = new ArrayList<>();
        int first = 0;
        while (first < labels.size()) {
            int end = first + 1;
            if (!labels.get(first).equals(OUTSIDE)) {
                String type = labels.get(first).substring(2);
                while (end < labels.size() && labels.get(end).equals("I-" + type)) {
                    end++;
                }
                if (types.contains(type)) {
                    names.add(new LabelledName(first, end, type));
                }
            }
            first = end;
        }
        return names;
    }
}
