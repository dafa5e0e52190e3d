package org.sitrep.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.Test;
import org.sitrep.vocab.Iris;
import org.sitrep.vocab.Sr;

class DatasetDescriptionTest {
    private final Iris iris = new Iris();
    private final List<Quad> quads = SampleGraph.quads(iris).stream()
            .filter(q -> !q.getGraph().equals(iris.graph("dataset")))
            .toList();

    private Graph describe(List<Quad> in) {
        Statistics statistics = new Statistics(iris.base() + "id/");
        in.forEach(statistics::add);
        return SampleGraph.union(DatasetDescription.of(iris, SampleGraph.run(), statistics));
    }

    @Test
    void theCountsAreThoseOfTheUnion() {
        Graph description = describe(quads);
        Set<Triple> triples = new HashSet<>();
        quads.forEach(q -> triples.add(q.asTriple()));
        Node dataset = iris.thing("dataset/sitrep");
        assertThat(count(description, dataset, VOID.triples.asNode())).isEqualTo(triples.size());
        assertThat(count(description, dataset, VOID.distinctSubjects.asNode()))
                .isEqualTo(triples.stream().map(Triple::getSubject).distinct().count());
        assertThat(count(description, dataset, VOID.distinctObjects.asNode()))
                .isEqualTo(triples.stream().map(Triple::getObject).distinct().count());
        Node claims = description
                .find(Node.ANY, VOID._class.asNode(), Sr.Claim)
                .next()
                .getSubject();
        assertThat(count(description, claims, VOID.entities.asNode()))
                .isEqualTo(triples.stream()
                        .filter(t -> t.getPredicate().equals(RDF.type.asNode())
                                && t.getObject().equals(Sr.Claim))
                        .count());
    }

    @Test
    void theOrderOfQuadsChangesNothing() {
        List<Quad> shuffled = new ArrayList<>(quads);
        Collections.shuffle(shuffled, new Random(11));
        assertThat(describe(shuffled).isIsomorphicWith(describe(quads))).isTrue();
    }

    private static long count(Graph graph, Node subject, Node property) {
        return Long.parseLong(
                graph.find(subject, property, Node.ANY).next().getObject().getLiteralLexicalForm());
    }
}
