package org.sitrep.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.extract.Level;
import org.sitrep.extract.Mention;
import org.sitrep.knowledge.Entity;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.text.DateBounds;
import org.sitrep.text.Kind;
import org.sitrep.text.Sentence;

/**
 * Decides for each mention of an article what it refers to: a thing of the authority, of the gazetteer, one minted from
 * its name, or one that only this article knows.
 */
public final class Identities {
    private final Knowledge knowledge;

    public Identities(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Mention id to thing; values and pronouns without antecedent have none. */
    public Map<Integer, Thing> of(
            String articleId, List<Sentence> sentences, List<Mention> mentions, DateBounds published) {
        Context c = new Context(knowledge, articleId, sentences, mentions);
        PlaceIdentities places = new PlaceIdentities(c, mentions);
        Actors actors = new Actors(c, published);
        Map<Integer, Thing> out = new HashMap<>();
        for (Mention m : mentions) {
            Optional<Thing> t = one(c, places, actors, m);
            if (t.isPresent()) {
                out.put(m.id(), t.get());
                if (m.level() != Level.PRONOUN) {
                    c.add(m, t.get());
                }
            }
        }
        return out;
    }

    private Optional<Thing> one(Context c, PlaceIdentities places, Actors actors, Mention m) {
        Optional<Thing> full = m.fullName()
                .flatMap(name -> c.last(e ->
                                e.mention().name().equals(name) && e.mention().kind() == m.kind())
                        .map(Context.Entry::thing));
        if (full.isPresent()) {
            return full;
        }
        return switch (m.kind()) {
            case Date, Quantity, Money -> Optional.empty();
            case Equipment ->
                m.concept()
                        .map(x -> new Thing(
                                "equipment/" + x,
                                knowledge.equipment().label("equipment/" + x).orElse(x),
                                Kind.Equipment));
            case Place -> Optional.of(places.of(m));
            case Agreement -> Optional.of(Agreements.of(c, m));
            case Post -> m.isLine() ? Optional.empty() : Optional.of(post(c, m));
            default -> actors.of(m);
        };
    }

    /** Posts are one set an operator; without one they are those spoken of last. */
    private static Thing post(Context c, Mention m) {
        Optional<Entity> operator = m.owners().stream()
                .filter(e -> e.kind() == Kind.State || e.kind().isActor())
                .findFirst();
        if (operator.isEmpty()) {
            Optional<Context.Entry> last = c.last(e -> e.thing().kind() == Kind.Post);
            if (last.isPresent()) {
                return last.get().thing();
            }
        }
        String head = c.headLemma(m);
        String words = operator.map(o -> o.label() + " ").orElse("")
                + (head.equals("position") || head.equals("base") ? head + "s" : "posts");
        return new Thing(
                "post/" + c.local + "/" + Slug.of(words),
                words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1),
                Kind.Post);
    }
}
