package org.sitrep.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sitrep.text.Kind;

/**
 * Chooses among possible mentions that overlap: first by the strength of the evidence, then the longer one. A demonym
 * or a state inside an actor stays ("Turkish" in "Turkish soldiers"), and so does everything inside a quantity.
 */
final class Arbiter {
    private static final Comparator<Draft> BEST_FIRST = Comparator.<Draft>comparingInt(d -> -d.score)
            .thenComparingInt(d -> -d.length())
            .thenComparingInt(d -> d.first)
            .thenComparing(d -> d.kind);

    private Arbiter() {}

    /** The chosen ones in order of the text; of two that begin together the longer one first. */
    static List<Draft> choose(List<Draft> drafts) {
        List<Draft> chosen = new ArrayList<>();
        for (Draft d : drafts.stream().sorted(BEST_FIRST).toList()) {
            if (chosen.stream().noneMatch(c -> excludes(c, d))) {
                chosen.add(d);
            }
        }
        chosen.sort(Comparator.<Draft>comparingInt(d -> d.first)
                .thenComparingInt(d -> -d.end)
                .thenComparing(d -> d.kind));
        return chosen;
    }

    private static boolean excludes(Draft chosen, Draft other) {
        if (!chosen.overlaps(other)) {
            return false;
        }
        boolean values = chosen.kind == Kind.Quantity || other.kind == Kind.Quantity;
        boolean dates = chosen.kind == Kind.Date || other.kind == Kind.Date;
        if (values && !dates && chosen.kind != other.kind) {
            return false;
        }
        return !(nests(other, chosen) || nests(chosen, other));
    }

    /** Whether {@code inner} may stay inside {@code outer}. */
    private static boolean nests(Draft inner, Draft outer) {
        boolean served = outer.kind == Kind.Person
                && inner.level == Level.NAME
                && inner.kind.isActor()
                && inner.kind != Kind.Person;
        if (served && inner.inside(outer)) {
            return true;
        }
        boolean small = inner.kind == Kind.Nationality || inner.kind == Kind.State || inner.kind == Kind.Place;
        boolean name = inner.level == Level.NAME || inner.level == Level.DEMONYM;
        if (outer.kind == Kind.Person && outer.level == Level.NAME && inner.end > outer.core) {
            // "Marco" of "Marco Rubio" is no island.
            return false;
        }
        if (inner.kind == Kind.Place && outer.level == Level.NAME && outer.kind.isActor() && inner.first > outer.first) {
            // "Petroleum" of "Kuwait Petroleum Corporation" is no town.
            return outer.kind == Kind.Person && inner.inside(outer);
        }
        return inner.inside(outer)
                && small
                && name
                && outer.kind != Kind.Date
                && (outer.level == Level.NOMINAL
                        || outer.rule.startsWith("noun phrase") && outer.head >= inner.end
                        || outer.kind == Kind.Agreement
                        || outer.kind == Kind.Person
                        || inner.kind == Kind.Nationality);
    }
}
