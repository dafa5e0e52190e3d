package org.sitrep.pipeline;

import java.util.Optional;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.resolve.Thing;
import org.sitrep.text.Kind;

/** The things that the files of the ontology describe, so that an article's graph need not. Thread-safe. */
final class KnownThings {
    private final Knowledge knowledge;

    KnownThings(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    boolean has(String path) {
        return of(path).isPresent();
    }

    Optional<Thing> of(String path) {
        int slash = path.indexOf('/');
        return switch (slash < 0 ? "" : path.substring(0, slash)) {
            case "actor", "agreement" ->
                knowledge.authority().byPath(path).map(e -> new Thing(path, e.label(), e.kind()));
            case "place" -> knowledge.gazetteer().byPath(path).map(p -> new Thing(path, p.name(), Kind.Place));
            case "equipment" -> knowledge.equipment().label(path).map(l -> new Thing(path, l, Kind.Equipment));
            default -> Optional.empty();
        };
    }
}
