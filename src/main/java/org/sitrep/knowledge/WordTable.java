package org.sitrep.knowledge;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words, each with what it stands for. Immutable. */
public final class WordTable {
    private final Map<String, String> meanings = new HashMap<>();

    private WordTable() {}

    /** Reads a table with the columns {@code word} and {@code meaning}; empty where there is none. */
    static WordTable load(Path file) {
        WordTable out = new WordTable();
        if (Files.exists(file)) {
            TsvTable t = TsvTable.read(file, List.of("word", "meaning"));
            for (int row = 0; row < t.rows(); row++) {
                out.meanings.put(t.field(row, t.column("word")), t.field(row, t.column("meaning")));
            }
        }
        return out;
    }

    /** What a word stands for, in exactly this spelling. */
    public Optional<String> of(String word) {
        return Optional.ofNullable(meanings.get(word));
    }
}
