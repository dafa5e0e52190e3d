package org.sitrep.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One file of the gazetteer: how its rows name places and become entries. */
interface PlaceTable {
    TsvTable table();

    /** The names of a row's place. */
    List<String> names(int row);

    PlaceEntry entry(int row);

    /** ISO codes of the row's countries. */
    List<String> countries(int row);

    /** Adds the hashes of all rows' names, and of paths where they cannot be found otherwise. */
    void index(KeyIndex.Builder names, KeyIndex.Builder paths);

    /** Indexes a table of few rows by what its rows say of themselves. */
    default void indexSmall(KeyIndex.Builder names, KeyIndex.Builder paths) {
        KeyBuffer buffer = new KeyBuffer();
        for (int row = 0; row < table().rows(); row++) {
            for (String name : names(row)) {
                names.add(buffer.set(name).hash(), row);
            }
            paths.add(KeyIndex.hash(entry(row).path()), row);
        }
    }

    /** The parts of a field, without empty ones. */
    static List<String> listed(String field, String separator) {
        List<String> parts = new ArrayList<>();
        for (String part : field.split(separator, -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    static Optional<String> present(String field) {
        return field.isEmpty() ? Optional.empty() : Optional.of(field);
    }
}
