package org.sitrep.map;

import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.sitrep.resolve.ArticleFacts;
import org.sitrep.resolve.ClaimFact;
import org.sitrep.resolve.MentionFact;
import org.sitrep.resolve.PassageFact;
import org.sitrep.resolve.Thing;
import org.sitrep.vocab.Gaf;
import org.sitrep.vocab.Iris;
import org.sitrep.vocab.Prov;
import org.sitrep.vocab.Schema;
import org.sitrep.vocab.Sr;

/**
 * Facts of one article to the quads of its graph.
 *
 * <p>The graph depends on nothing but the article's facts: another article, or the order in which they were read, changes nothing. The same
 * facts give the same quads. {@link ArticleGraphReader} is the way back. Safe to share between threads.
 */
public final class ArticleMapper {
    private final Iris iris;
    private final Predicate<String> known;

    /**
     * A mapper to graphs under one base.
     *
     * @param known whether a thing's path is described by the authority files, the gazetteer or a concept scheme, so that the article's graph
     *     need not type and label it again
     */
    public ArticleMapper(Iris iris, Predicate<String> known) {
        this.iris = iris;
        this.known = known;
    }

    /** The quads, each once, in an order that depends on the facts alone. */
    public List<Quad> quads(ArticleFacts facts) {
        ArticleFacts canonical = CanonicalFacts.of(facts);
        Quads quads = new Quads(iris, iris.articleGraph(canonical.id()));
        article(canonical, quads);
        canonical.mentions().forEach(m -> mention(canonical, m, quads));
        canonical.claims().forEach(c -> claim(canonical, c, quads));
        AccountQuads accounts = new AccountQuads(iris, canonical, quads);
        canonical.accounts().forEach(accounts::add);
        CanonicalFacts.passages(canonical).forEach(p -> passage(canonical, p, quads));
        new ThingQuads(iris, known, quads).add(canonical);
        return quads.list();
    }

    private void article(ArticleFacts facts, Quads quads) {
        Node article = iris.article(facts.id());
        quads.type(article, Sr.Article);
        quads.label(article, facts.title());
        quads.words(article, DCTerms.title.asNode(), facts.title(), facts.language());
        quads.add(article, DCTerms.publisher.asNode(), thing(facts.publisher()));
        quads.add(article, DCTerms.language.asNode(), language(facts.language()));
        quads.bounds(
                article, Sr.publishedFrom, Sr.publishedTo, facts.published().bounds());
        quads.words(article, Sr.publishedReason, facts.published().reason(), "en");
        facts.url().ifPresent(url -> quads.string(article, Schema.url, url));
        quads.string(article, Sr.textHash, facts.textHash());
        quads.string(article, Sr.sketch, facts.sketch());
    }

    /** The Library of Congress has an IRI for every two-letter code, the one DCAT asks for. */
    static Node language(String code) {
        return NodeFactory.createURI("http://id.loc.gov/vocabulary/iso639-1/" + code);
    }

    private void mention(ArticleFacts facts, MentionFact mention, Quads quads) {
        Node node = iris.mention(
                facts.id(),
                mention.span().begin(),
                mention.span().end(),
                mention.kind().name());
        quads.type(node, Sr.Mention);
        quads.label(node, mention.quote());
        quads.string(node, Sr.mentionKind, mention.kind().name());
        quads.add(node, Sr.inArticle, iris.article(facts.id()));
        quads.integer(node, Sr.begin, mention.span().begin());
        quads.integer(node, Sr.end, mention.span().end());
        quads.words(node, Sr.quote, mention.quote(), facts.language());
        quads.string(node, Sr.rule, mention.rule());
        mention.thing().ifPresent(thing -> {
            quads.add(node, Sr.refersTo, thing(thing));
            quads.add(thing(thing), Gaf.denotedBy, node);
        });
    }

    private void passage(ArticleFacts facts, PassageFact passage, Quads quads) {
        Node node = passage(iris, facts.id(), passage);
        quads.type(node, Sr.Passage);
        quads.label(node, passage.quote());
        quads.add(node, Sr.inArticle, iris.article(facts.id()));
        quads.integer(node, Sr.begin, passage.span().begin());
        quads.integer(node, Sr.end, passage.span().end());
        quads.words(node, Sr.quote, passage.quote(), facts.language());
        quads.string(node, Sr.zone, passage.zone().name());
    }

    static Node passage(Iris iris, String articleId, PassageFact passage) {
        return iris.passage(articleId, passage.span().begin(), passage.span().end());
    }

    private void claim(ArticleFacts facts, ClaimFact claim, Quads quads) {
        Node node = iris.claim(facts.id(), claim.key());
        quads.type(node, Sr.Claim);
        quads.label(
                node,
                claim.speaker().label() + " " + claim.stance() + ": "
                        + claim.evidence().get(0).quote());
        quads.add(node, Sr.speaker, thing(claim.speaker()));
        quads.bool(node, Sr.ownVoice, claim.ownVoice());
        quads.words(node, Sr.speakerRole, claim.speakerRole(), facts.language());
        claim.addressees().forEach(a -> quads.add(node, Sr.addressee, thing(a)));
        claim.accused().forEach(a -> quads.add(node, Sr.accused, thing(a)));
        quads.add(node, Sr.stance, Concepts.stance(claim.stance()));
        claim.carriers().forEach(c -> quads.add(node, Sr.carrier, thing(c)));
        claim.carriers().stream().limit(1).forEach(c -> quads.add(node, Sr.carriedFrom, thing(c)));
        quads.bounds(node, Sr.statedFrom, Sr.statedTo, claim.stated());
        claim.asserts().forEach(a -> quads.add(node, Sr.asserts, iris.account(facts.id(), a)));
        quads.string(node, Sr.rule, claim.rule());
        quads.decimal(node, Sr.confidence, claim.confidence());
        evidence(facts, claim, node, quads);
    }

    private void evidence(ArticleFacts facts, ClaimFact claim, Node node, Quads quads) {
        Node article = iris.article(facts.id());
        quads.add(node, Sr.inArticle, article);
        quads.add(node, Prov.wasDerivedFrom, article);
        for (PassageFact passage : claim.evidence()) {
            quads.add(node, Sr.evidence, passage(iris, facts.id(), passage));
            quads.add(node, Prov.wasDerivedFrom, passage(iris, facts.id(), passage));
        }
        quads.add(
                node,
                Prov.wasQuotedFrom,
                passage(iris, facts.id(), claim.evidence().get(0)));
    }

    private Node thing(Thing thing) {
        return iris.thing(thing.path());
    }
}
