package org.sitrep.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.text.Kind;

/**
 * Chooses among possible mentions that overlap: first by the strength of the evidence, then the longer one. A demonym
 * or a state inside an actor stays ("Turkish" in "Turkish soldiers"), and so does everything inside a quantity.
 */
final class Arbiter {
    private static final Comparator<Draft> BEST_FIRST = Arbiter::better;

    private static final Comparator<Draft> TEXT_ORDER = (a, b) -> {
        int begin = Integer.compare(a.first, b.first);
        int length = begin == 0 ? Integer.compare(b.end, a.end) : begin;
        return length == 0 ? a.kind.compareTo(b.kind) : length;
    };

    private Arbiter() {}

    /**
     * The chosen ones in order of the text; of two that begin together the longer one first. Each of the others
     * remembers which it lost to.
     */
    static List<Draft> choose(List<Draft> drafts) {
        List<Draft> order = new ArrayList<>(drafts);
        order.sort(BEST_FIRST);
        List<Draft> chosen = new ArrayList<>();
        for (Draft d : order) {
            d.beatenBy = winner(chosen, d);
            if (d.beatenBy.isEmpty()) {
                chosen.add(d);
            }
        }
        chosen.sort(TEXT_ORDER);
        return chosen;
    }

    private static Optional<Draft> winner(List<Draft> chosen, Draft d) {
        for (Draft c : chosen) {
            if (excludes(c, d)) {
                return Optional.of(c);
            }
        }
        return Optional.empty();
    }

    private static int better(Draft a, Draft b) {
        if (a.score != b.score) {
            return b.score - a.score;
        }
        if (a.length() != b.length()) {
            return b.length() - a.length();
        }
        return a.first != b.first ? a.first - b.first : a.kind.compareTo(b.kind);
    }

    /** Why the first is chosen and not the second, which it excludes. */
    static String reason(Draft winner, Draft loser) {
        if (winner.score != loser.score) {
            return "stronger evidence";
        }
        if (winner.length() != loser.length()) {
            return "equal evidence, longer";
        }
        return winner.first != loser.first ? "equal evidence and length, begins earlier" : "equal evidence and length";
    }

    private static boolean excludes(Draft chosen, Draft other) {
        if (!chosen.overlaps(other)) {
            return false;
        }
        if (chosen.isPart() || other.isPart()) {
            return excludesPart(chosen, other);
        }
        boolean values = chosen.kind == Kind.Quantity || other.kind == Kind.Quantity;
        boolean dates = chosen.kind == Kind.Date || other.kind == Kind.Date;
        if (values && !dates && chosen.kind != other.kind) {
            return false;
        }
        return !(nests(other, chosen) || nests(chosen, other));
    }

    /** "Turkey" of "Turkey-led" and what holds the compound both stay; a guess at the compound itself does not. */
    private static boolean excludesPart(Draft chosen, Draft other) {
        if (chosen.isPart() && other.isPart()) {
            return chosen.first == other.first && chosen.skipped == other.skipped;
        }
        Draft part = chosen.isPart() ? chosen : other;
        Draft whole = chosen.isPart() ? other : chosen;
        return part.first <= whole.first && whole.end <= part.end && whole.kind != Kind.Quantity;
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
        boolean theirs = (outer.kind == Kind.Place || outer.kind == Kind.Post || outer.kind == Kind.Government)
                && outer.level == Level.NOMINAL
                && inner.level == Level.NAME
                && inner.kind.isActor();
        if (theirs && inner.inside(outer)) {
            // "Rapid Support Forces stronghold"
            return true;
        }
        boolean small = inner.kind == Kind.Nationality || inner.kind == Kind.State || inner.kind == Kind.Place;
        boolean name = inner.level == Level.NAME || inner.level == Level.DEMONYM;
        if (outer.kind == Kind.Person && outer.level == Level.NAME && inner.end > outer.core) {
            // "Marco" of "Marco Rubio" is no island.
            return false;
        }
        if (inner.kind == Kind.Place
                && outer.level == Level.NAME
                && outer.kind.isActor()
                && inner.first > outer.first) {
            // "Petroleum" of "Kuwait Petroleum Corporation" is no town.
            return outer.kind == Kind.Person && inner.inside(outer);
        }
        boolean twin = inner.kind == Kind.Place
                && outer.kind == Kind.Place
                && inner.entities.isEmpty()
                && (inner.places.isEmpty() || inner.places.equals(outer.places));
        if (twin && inner.inside(outer)) {
            // "Idlib" of "Idlib province" says the same once more.
            return false;
        }
        boolean ofName = inner.kind == Kind.Nationality
                && outer.level == Level.NAME
                && (outer.kind == Kind.State || outer.kind == Kind.Place)
                && !outer.rule.startsWith("noun phrase");
        if (ofName) {
            // "Saudi" of "Saudi Arabia", "Persian" of "Persian Gulf"
            return false;
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
