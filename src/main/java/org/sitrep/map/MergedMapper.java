package org.sitrep.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import org.sitrep.resolve.AccountRef;
import org.sitrep.resolve.Agreed;
import org.sitrep.resolve.DisagreementFact;
import org.sitrep.resolve.FoundThing;
import org.sitrep.resolve.MergedFacts;
import org.sitrep.resolve.MergedThing;
import org.sitrep.resolve.Thing;
import org.sitrep.resolve.ThingNote;
import org.sitrep.text.DateBounds;
import org.sitrep.vocab.Iris;
import org.sitrep.vocab.Sr;

/** What holds across articles to the quads of {@code graph/merged}. The same facts give the same quads. */
public final class MergedMapper {
    private final Iris iris;
    private final Predicate<String> known;

    /**
     * A mapper to a graph under one base.
     *
     * @param known whether a thing's path is described by the authority files, the gazetteer or a concept scheme
     */
    public MergedMapper(Iris iris, Predicate<String> known) {
        this.iris = iris;
        this.known = known;
    }

    /** The quads, each once, in an order that depends on the facts alone. */
    public List<Quad> quads(MergedFacts facts) {
        Quads quads = new Quads(iris, iris.graph("merged"));
        facts.things().forEach(t -> thing(t, quads));
        facts.disagreements().forEach(d -> disagreement(d, quads));
        facts.copies().forEach((copy, original) -> quads.add(iris.article(copy), Sr.copyOf, iris.article(original)));
        facts.found().stream().filter(f -> !known.test(f.thing().path())).forEach(f -> found(f, quads));
        return quads.list();
    }

    private void thing(MergedThing thing, Quads quads) {
        Node node = iris.thing(thing.path());
        quads.type(
                node,
                switch (thing.sort()) {
                    case INCIDENT -> Sr.Incident;
                    case AGREEMENT -> Sr.Agreement;
                    case POST -> Sr.Post;
                });
        // The label of a thing that an article minted comes with the found things.
        if (thing.sort() == MergedThing.Sort.INCIDENT || known.test(thing.path())) {
            quads.name(node, thing.label());
        }
        for (AccountRef account : thing.accounts()) {
            quads.add(node, Sr.account, account(account));
            quads.add(account(account), Sr.of, node);
        }
        thing.absorbed().forEach(path -> quads.add(iris.thing(path), Sr.mergedInto, node));
        quads.integer(node, Sr.witnesses, thing.witnesses());
        quads.bool(node, Sr.disputed, thing.disputed());
        quads.words(node, Sr.mergedBecause, thing.because(), "en");
        agreed(node, thing, quads);
    }

    private void agreed(Node node, MergedThing thing, Quads quads) {
        Agreed agreed = thing.agreed();
        agreed.eventType().ifPresent(type -> quads.add(node, Sr.eventType, Concepts.eventType(type)));
        agreed.roles().forEach((role, things) -> things.forEach(t -> quads.add(node, Concepts.role(role), thing(t))));
        DateBounds when = agreed.when();
        if (thing.sort() == MergedThing.Sort.AGREEMENT) {
            quads.bounds(node, Sr.signedFrom, Sr.signedTo, when);
        } else {
            quads.bounds(node, Sr.earliest, Sr.latest, when);
        }
        agreed.instruments().forEach(i -> quads.add(node, Sr.instrument, Concepts.equipment(i)));
        agreed.parts().forEach(p -> part(node, p, quads));
    }

    /** A toll, provision or state stays the account's own, so that it leads to its passage. */
    private void part(Node node, Agreed.Part part, Quads quads) {
        AccountRef account = part.account();
        switch (part.sort()) {
            case TOLL -> quads.add(node, Sr.toll, iris.toll(account.articleId(), account.key(), part.number()));
            case PROVISION ->
                quads.add(node, Sr.provision, iris.provision(account.articleId(), account.key(), part.number()));
            case STATUS ->
                quads.add(node, Sr.status, iris.postStatus(account.articleId(), account.key(), part.number()));
        }
    }

    private void disagreement(DisagreementFact fact, Quads quads) {
        Node node = iris.thing(fact.path());
        quads.type(node, Sr.Disagreement);
        quads.name(node, fact.label());
        quads.add(
                node,
                Sr.over,
                switch (fact.over()) {
                    case EXISTENCE -> Sr.existence;
                    case INITIATOR -> Sr.initiator;
                    case TOLL -> Sr.toll;
                    case SIGNED -> Sr.signedFrom;
                    case GROUND -> Sr.ground;
                    case PURPOSE -> Sr.purpose;
                    case PLACE -> Sr.place;
                    case DAY -> Sr.earliest;
                });
        fact.about().ifPresent(path -> quads.add(node, Sr.about, iris.thing(path)));
        fact.side().ifPresent(side -> quads.add(node, Sr.side, thing(side)));
        fact.place().ifPresent(place -> quads.add(node, Sr.place, thing(place)));
        quads.date(node, Sr.earliest, fact.earliest());
        for (DisagreementFact.Position position : fact.positions()) {
            quads.add(node, Sr.position, account(position.account()));
            quads.words(node, Sr.value, position.value(), "en");
        }
    }

    private void found(FoundThing found, Quads quads) {
        Node node = thing(found.thing());
        quads.type(node, Concepts.classOf(found.thing().kind()));
        quads.name(node, found.thing().label());
        quads.words(node, SKOS.prefLabel.asNode(), found.thing().label(), "en");
        found.otherLabels().forEach(l -> quads.words(node, SKOS.altLabel.asNode(), l, "en"));
        if (found.thing().kind().isActor()) {
            quads.string(node, Sr.actorKind, found.thing().kind().name());
        }
        found.notes().forEach(n -> note(node, n, quads));
    }

    private void note(Node node, ThingNote note, Quads quads) {
        Node words = note.what() == ThingNote.What.ROLE ? Sr.role : Sr.locatedAs;
        Node link =
                switch (note.what()) {
                    case ROLE -> Sr.roleFor;
                    case WITHIN -> Sr.within;
                    case LOCATED -> Sr.near;
                };
        quads.words(node, words, note.value(), "en");
        Optional<Thing> other = note.other();
        other.ifPresent(o -> quads.add(node, link, thing(o)));
    }

    private Node account(AccountRef account) {
        return iris.account(account.articleId(), account.key());
    }

    private Node thing(Thing thing) {
        return iris.thing(thing.path());
    }
}
