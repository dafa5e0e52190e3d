package org.sitrep.map;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.sitrep.resolve.ArticleFacts;
import org.sitrep.resolve.ClaimFact;
import org.sitrep.resolve.MentionFact;
import org.sitrep.resolve.PassageFact;
import org.sitrep.resolve.Thing;
import org.sitrep.resolve.ThingNote;
import org.sitrep.text.Kind;
import org.sitrep.text.Publication;
import org.sitrep.text.Span;
import org.sitrep.text.ZoneKind;
import org.sitrep.vocab.Iris;
import org.sitrep.vocab.Prov;
import org.sitrep.vocab.Schema;
import org.sitrep.vocab.Sr;

/**
 * The graph of an article back to its facts: what {@link ArticleMapper} wrote, in canonical order. Safe to share between threads.
 */
public final class ArticleGraphReader {
    private final Iris iris;
    private final Function<String, Optional<Thing>> known;

    /**
     * A reader of graphs under one base.
     *
     * @param known the thing of a path that the authority files, the gazetteer or a concept scheme describe
     */
    public ArticleGraphReader(Iris iris, Function<String, Optional<Thing>> known) {
        this.iris = iris;
        this.known = known;
    }

    /**
     * Reads one article's graph.
     *
     * @throws BadArticleGraphException when something is missing that the mapper always writes, or is not of the form it writes
     */
    public ArticleFacts read(Collection<Quad> quads) {
        GraphView view = new GraphView(iris, quads);
        ThingReader things = new ThingReader(iris, view, known);
        Node article = view.ofType(Sr.Article).stream()
                .findFirst()
                .orElseThrow(() -> new BadArticleGraphException("no article in " + quads.size() + " quads"));
        String id = iris.path(article).substring("article/".length());
        try {
            return CanonicalFacts.of(facts(id, article, view, things));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new BadArticleGraphException("graph of " + article + ": " + e.getMessage(), e);
        }
    }

    private ArticleFacts facts(String id, Node article, GraphView view, ThingReader things) {
        AccountReader accounts = new AccountReader(iris, id, view, things);
        Publication published = new Publication(
                view.bounds(article, Sr.publishedFrom, Sr.publishedTo), view.needText(article, Sr.publishedReason));
        return new ArticleFacts(
                id,
                view.needText(article, DCTerms.title.asNode()),
                things.of(view.need(article, DCTerms.publisher.asNode())),
                published,
                view.text(article, Schema.url),
                view.needText(article, Sr.textHash),
                view.needText(article, Sr.sketch),
                language(view, article),
                view.ofType(Sr.Mention).stream()
                        .map(m -> mention(m, view, things))
                        .toList(),
                view.ofType(Sr.Account).stream().map(accounts::account).toList(),
                view.ofType(Sr.Claim).stream()
                        .map(c -> claim(id, c, view, things))
                        .toList(),
                view.ofType(Sr.Note).stream().map(n -> note(n, view, things)).toList());
    }

    private static String language(GraphView view, Node article) {
        String iri = view.need(article, DCTerms.language.asNode()).getURI();
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    private static MentionFact mention(Node node, GraphView view, ThingReader things) {
        return new MentionFact(
                span(node, view),
                view.needText(node, Sr.quote),
                Kind.valueOf(view.needText(node, Sr.mentionKind)),
                view.one(node, Sr.refersTo).map(things::of),
                view.needText(node, Sr.rule));
    }

    private static Span span(Node node, GraphView view) {
        return new Span(view.needInteger(node, Sr.begin), view.needInteger(node, Sr.end));
    }

    static PassageFact passage(Node node, GraphView view) {
        return new PassageFact(
                span(node, view), view.needText(node, Sr.quote), ZoneKind.valueOf(view.needText(node, Sr.zone)));
    }

    private ClaimFact claim(String id, Node node, GraphView view, ThingReader things) {
        return new ClaimFact(
                key(iris, node, "claim/" + id + "/"),
                things.of(view.need(node, Sr.speaker)),
                Boolean.parseBoolean(view.needText(node, Sr.ownVoice)),
                view.text(node, Sr.speakerRole),
                things.all(node, Sr.addressee),
                things.all(node, Sr.accused),
                view.needConcept(node, Sr.stance),
                firstOf(view.one(node, Sr.carriedFrom).map(things::of), things.all(node, Sr.carrier)),
                view.bounds(node, Sr.statedFrom, Sr.statedTo),
                firstOf(
                        view.one(node, Prov.wasQuotedFrom).map(p -> passage(p, view)),
                        view.all(node, Sr.evidence).stream()
                                .map(p -> passage(p, view))
                                .toList()),
                view.all(node, Sr.asserts).stream()
                        .map(a -> key(iris, a, "account/" + id + "/"))
                        .toList(),
                view.needText(node, Sr.rule),
                Double.parseDouble(view.needText(node, Sr.confidence)));
    }

    static String key(Iris iris, Node node, String folder) {
        String path = iris.path(node);
        if (!path.startsWith(folder)) {
            throw new BadArticleGraphException(node + " does not lie under " + folder);
        }
        return path.substring(folder.length());
    }

    private static <T> List<T> firstOf(Optional<T> first, List<T> all) {
        return java.util.stream.Stream.concat(first.stream(), all.stream())
                .distinct()
                .toList();
    }

    private static ThingNote note(Node node, GraphView view, ThingReader things) {
        Optional<String> role = view.text(node, Sr.role);
        Optional<Node> roleFor = view.one(node, Sr.roleFor);
        Optional<Node> within = view.one(node, Sr.within);
        Thing about = things.of(view.need(node, Sr.about));
        if (role.isPresent() || roleFor.isPresent()) {
            return new ThingNote(about, ThingNote.What.ROLE, role, roleFor.map(things::of));
        }
        ThingNote.What what = within.isPresent() ? ThingNote.What.WITHIN : ThingNote.What.LOCATED;
        return new ThingNote(
                about,
                what,
                view.text(node, Sr.locatedAs),
                within.or(() -> view.one(node, Sr.near)).map(things::of));
    }
}
