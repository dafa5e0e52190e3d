package org.sitrep.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.extract.Level;
import org.sitrep.extract.Mention;
import org.sitrep.knowledge.Entity;
import org.sitrep.text.Kind;
import org.sitrep.text.Sentence;
import org.sitrep.text.Span;
import org.sitrep.text.Token;

/**
 * The office that a mention of a person names: of "Turkish Foreign Minister Hakan Fidan" the words "Turkish Foreign Minister".
 *
 * @param span the words of the office
 * @param title what is left of them without whom it serves: "Foreign Minister"
 * @param whom whom it serves, where the words tell
 */
public record HeldOffice(Span span, String title, Optional<Entity> whom) {

    /**
     * The office of a mention of a person, where its words tell one.
     *
     * @param all the mentions of the article in their order
     */
    public static Optional<HeldOffice> of(Mention m, List<Mention> all, Sentence s) {
        if (m.kind() != Kind.Person || m.role().isEmpty()) {
            return Optional.empty();
        }
        int words = m.role().get().split(" ").length;
        int end = m.level() == Level.NAME ? Math.min(m.end(), m.first() + words) : m.end();
        Optional<Mention> owner = owner(m, all, end);
        List<String> title = new ArrayList<>();
        for (int i = m.first(); i < end; i++) {
            Token t = s.tokens().get(i);
            int at = i;
            if (owner.filter(o -> o.first() <= at && at < o.end()).isEmpty()
                    && !t.tag().equals("POS")) {
                title.add(t.form());
            }
        }
        return Optional.of(new HeldOffice(
                s.spanOf(m.first(), end),
                String.join(" ", title),
                owner.flatMap(o -> o.entities().stream().findFirst())
                        .or(() -> m.owners().stream().findFirst())));
    }

    /** A state, demonym or body among the words: they follow the mention that holds them. */
    private static Optional<Mention> owner(Mention m, List<Mention> all, int end) {
        for (int i = m.id() + 1; i < all.size(); i++) {
            Mention inner = all.get(i);
            if (inner.sentence() != m.sentence() || inner.first() >= end) {
                return Optional.empty();
            }
            boolean fits = inner.kind() == Kind.Nationality
                    || inner.kind() == Kind.Place
                    || inner.kind().isActor() && inner.kind() != Kind.Person;
            if (inner.end() <= end && fits && !inner.entities().isEmpty()) {
                return Optional.of(inner);
            }
        }
        return Optional.empty();
    }
}
