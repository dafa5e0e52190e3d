package org.sitrep.store;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a check found.
 *
 * @param faults one line each; none where the dataset conforms
 * @param notes what was counted, and what could not be checked
 */
public record CheckReport(List<String> faults, List<String> notes) {
    public CheckReport {
        faults = List.copyOf(faults);
        notes = List.copyOf(notes);
    }

    public boolean conforms() {
        return faults.isEmpty();
    }

    /** Everything, for printing. */
    public List<String> lines() {
        return Stream.of(faults, notes, List.of(conforms() ? "conforms" : faults.size() + " faults"))
                .flatMap(List::stream)
                .toList();
    }
}
