package org.sitrep.map;

import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.sitrep.resolve.ArticleFacts;
import org.sitrep.resolve.Thing;
import org.sitrep.resolve.ThingNote;
import org.sitrep.vocab.Iris;
import org.sitrep.vocab.Sr;

/** Describes the things an article names that no file of ours describes, and what the article says of things themselves. */
final class ThingQuads {
    private final Iris iris;
    private final Predicate<String> known;
    private final Quads quads;

    ThingQuads(Iris iris, Predicate<String> known, Quads quads) {
        this.iris = iris;
        this.known = known;
        this.quads = quads;
    }

    void add(ArticleFacts facts) {
        for (Thing thing : CanonicalFacts.things(facts)) {
            if (!known.test(thing.path())) {
                describe(thing);
            }
        }
        List<ThingNote> notes = facts.notes();
        for (int i = 0; i < notes.size(); i++) {
            note(facts, iris.note(facts.id(), i + 1), notes.get(i));
        }
    }

    private void describe(Thing thing) {
        Node node = iris.thing(thing.path());
        quads.type(node, Concepts.classOf(thing.kind()));
        quads.name(node, thing.label());
        if (thing.kind().isActor()) {
            quads.string(node, Sr.actorKind, thing.kind().name());
        }
    }

    /** A note has a node of its own, so that two offices of one person keep their words and their bodies together. */
    private void note(ArticleFacts facts, Node node, ThingNote note) {
        quads.type(node, Sr.Note);
        quads.label(node, noteLabel(note));
        quads.add(node, Sr.about, iris.thing(note.about().path()));
        quads.add(node, Sr.inArticle, iris.article(facts.id()));
        for (Node subject : List.of(node, iris.thing(note.about().path()))) {
            switch (note.what()) {
                case ROLE -> say(subject, Sr.role, Sr.roleFor, note, facts.language());
                case WITHIN -> say(subject, Sr.locatedAs, Sr.within, note, facts.language());
                case LOCATED -> say(subject, Sr.locatedAs, Sr.near, note, facts.language());
            }
        }
    }

    private void say(Node subject, Node words, Node link, ThingNote note, String language) {
        quads.words(subject, words, note.value(), language);
        note.other().ifPresent(other -> quads.add(subject, link, iris.thing(other.path())));
    }

    private static String noteLabel(ThingNote note) {
        String words = note.value().or(() -> note.other().map(Thing::label)).orElse("");
        return note.about().label() + ": " + words;
    }
}
