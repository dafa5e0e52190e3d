package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.extract.number.QuantityType;
import org.sitrep.text.Kind;

/** Numbers of killed, wounded, destroyed: "killed 34 soldiers", "five were wounded", "26 dead". */
final class Tolls {
    private Tolls() {}

    /** The numbers among what a verb of harm did it to. */
    static List<Toll> of(SentenceView v, Predication p, String effect) {
        List<Toll> out = new ArrayList<>();
        for (String slot : List.of("object", "subject")) {
            for (Arg a : p.args(slot)) {
                for (int head : a.heads()) {
                    v.quantityAt(head).ifPresent(q -> add(v, q, effect, out));
                }
                if (out.isEmpty()) {
                    quantityIn(v, a).ifPresent(q -> add(v, q, effect, out));
                }
            }
            if (!out.isEmpty() || slot.equals("object") && p.has("object")) {
                break;
            }
        }
        return out;
    }

    /** "at least 26 Palestinians, including four children": the first number of the phrase. */
    private static Optional<Mention> quantityIn(SentenceView v, Arg a) {
        return v.mentions.stream()
                .filter(m -> m.kind() == Kind.Quantity
                        && m.first() >= a.first()
                        && m.end() <= a.end()
                        && m.first() - a.first() < 4)
                .findFirst();
    }

    private static void add(SentenceView v, Mention q, String effect, List<Toll> out) {
        boolean measure =
                q.quantity().filter(x -> x.type() != QuantityType.COUNT).isPresent();
        if (measure || out.stream().anyMatch(t -> t.quantity() == q)) {
            return;
        }
        Optional<Mention> of = counted(v, q);
        // "50 soldiers and five tanks were destroyed": people are killed.
        boolean people = effect.equals("destroyed")
                && of.filter(m -> m.kind() == Kind.ArmedForce
                                || m.kind() == Kind.ArmedGroup
                                || m.kind() == Kind.PopulationGroup)
                        .isPresent();
        out.add(new Toll(people ? "killed" : effect, q, of));
    }

    /** Whom or what the number counts: the mention inside it. */
    static Optional<Mention> counted(SentenceView v, Mention q) {
        return v.mentions.stream()
                .filter(m -> m != q
                        && m.first() >= q.first()
                        && m.end() <= q.end()
                        && m.kind() != Kind.Nationality
                        && m.kind() != Kind.Quantity
                        && m.kind() != Kind.Date)
                .findFirst()
                .or(() -> v.mentions.stream()
                        .filter(m -> m.first() >= q.first() && m.end() <= q.end() && m.kind() == Kind.Nationality)
                        .findFirst());
    }
}
