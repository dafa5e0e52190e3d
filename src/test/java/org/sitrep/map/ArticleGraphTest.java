package org.sitrep.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.sitrep.resolve.ArticleFacts;
import org.sitrep.resolve.SampleFacts;
import org.sitrep.resolve.Thing;
import org.sitrep.vocab.Iris;
import org.sitrep.vocab.Sr;

class ArticleGraphTest {
    private static final List<Thing> KNOWN =
            List.of(SampleFacts.TURKEY, SampleFacts.RUSSIA, SampleFacts.IDLIB, SampleFacts.SOCHI);

    static Optional<Thing> files(String path) {
        return KNOWN.stream().filter(t -> t.path().equals(path)).findFirst();
    }

    static List<Quad> map(Iris iris, ArticleFacts facts) {
        return new ArticleMapper(iris, path -> files(path).isPresent()).quads(facts);
    }

    @Test
    void aGraphIsReadBackToTheFactsItWasMadeFrom() {
        for (String base : List.of(Iris.DEFAULT_BASE, "http://localhost:3030/kg/")) {
            Iris iris = new Iris(base);
            ArticleFacts facts = SampleFacts.everything();
            List<Quad> quads = new ArrayList<>(map(iris, facts));
            Collections.shuffle(quads, new Random(7));
            assertThat(new ArticleGraphReader(iris, ArticleGraphTest::files).read(quads))
                    .isEqualTo(CanonicalFacts.of(facts));
        }
    }

    @Test
    void theSameFactsInAnotherOrderGiveTheSameQuadsInTheSameOrder() {
        ArticleFacts f = SampleFacts.everything();
        ArticleFacts turned = new ArticleFacts(
                f.id(),
                f.title(),
                f.publisher(),
                f.published(),
                f.url(),
                f.textHash(),
                f.sketch(),
                f.language(),
                reversed(f.mentions()),
                reversed(f.accounts()),
                reversed(f.claims()),
                reversed(f.notes()));
        assertThat(map(new Iris(), turned)).isEqualTo(map(new Iris(), f)).doesNotHaveDuplicates();
    }

    @Test
    void everythingLiesUnderTheBaseInTheArticlesOwnGraphWithoutBlankNodes() {
        Iris iris = new Iris("http://localhost:3030/kg/");
        List<Quad> quads = map(iris, SampleFacts.everything());
        assertThat(quads).allSatisfy(quad -> {
            assertThat(quad.getGraph()).isEqualTo(iris.articleGraph(SampleFacts.id(1)));
            assertThat(nodes(quad))
                    .noneMatch(Node::isBlank)
                    .noneMatch(n -> n.toString().contains("w3id.org"));
        });
    }

    @Test
    void everyNodeOfTheArticleHasOneLabelAndNothingKnownIsDescribedAgain() {
        Iris iris = new Iris();
        List<Quad> quads = map(iris, SampleFacts.everything());
        Set<Node> described = new HashSet<>();
        for (Quad quad : quads) {
            if (quad.getPredicate().equals(RDFS.label.asNode())) {
                assertThat(described.add(quad.getSubject()))
                        .as("one label: %s", quad)
                        .isTrue();
                assertThat(quad.getObject().getLiteralLanguage()).isEqualTo("en");
            }
        }
        Set<Node> ours = quads.stream()
                .flatMap(ArticleGraphTest::nodes)
                .filter(n -> n.isURI() && n.getURI().startsWith(Iris.DEFAULT_BASE + "id/"))
                .filter(n -> !iris.path(n).matches("(type|stance|modality|effect|equipment)/.*"))
                .collect(Collectors.toSet());
        KNOWN.forEach(t -> ours.remove(iris.thing(t.path())));
        assertThat(described).isEqualTo(ours);
    }

    @Test
    void aGraphThatLacksSomethingIsRefusedSayingWhat() {
        Iris iris = new Iris();
        List<Quad> quads = map(iris, SampleFacts.everything()).stream()
                .filter(q -> !q.getPredicate().equals(Sr.speaker))
                .toList();
        assertThatThrownBy(() -> new ArticleGraphReader(iris, ArticleGraphTest::files).read(quads))
                .isInstanceOf(BadArticleGraphException.class)
                .hasMessageContaining("speaker");
    }

    private static Stream<Node> nodes(Quad quad) {
        return Stream.of(quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.reverse(copy);
        return copy;
    }
}
