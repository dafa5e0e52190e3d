package org.sitrep.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.resolve.SampleFacts;
import org.sitrep.vocab.Iris;
import org.sitrep.vocab.Prov;
import org.sitrep.vocab.Sr;

/** Holds a sample of every graph against the shapes. */
class ShapesTest {
    static final Graph SHAPES =
            RDFDataMgr.loadGraph(SampleGraph.ONTOLOGY.resolve("shapes.ttl").toString());
    static final Graph SAMPLE = SampleGraph.union(SampleGraph.quads(new Iris()));

    private static List<String> jena(Graph data) {
        return ShaclValidator.get().validate(Shapes.parse(SHAPES), data).getEntries().stream()
                .map(e -> e.focusNode() + " " + e.resultPath() + " " + e.message() + " " + e.value())
                .sorted()
                .toList();
    }

    @Test
    void theSampleConforms() {
        assertThat(jena(SAMPLE)).isEmpty();
    }

    @Test
    void theSampleUnderAnotherBaseHasNothingOfTheDefaultBase() {
        List<Quad> quads = SampleGraph.quads(new Iris("http://localhost:3030/"));
        assertThat(quads)
                .noneMatch(q -> Stream.of(q.getGraph(), q.getSubject(), q.getPredicate(), q.getObject())
                        .anyMatch(n -> n.isURI() && n.getURI().startsWith(Iris.DEFAULT_BASE)));
        assertThat(quads)
                .noneMatch(q -> q.getSubject().isBlank() || q.getObject().isBlank());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsSeen(String what, Triple triple, boolean added) {
        Graph data = copy();
        spoil(data, triple, added);
        assertThat(jena(data)).as(what).isNotEmpty();
    }

    static Graph copy() {
        Graph data = GraphFactory.createDefaultGraph();
        SAMPLE.find().forEach(data::add);
        return data;
    }

    static void spoil(Graph data, Triple triple, boolean added) {
        if (added) {
            data.add(triple);
        } else {
            assertThat(data.contains(triple)).isTrue();
            data.delete(triple);
        }
    }

    static Stream<Arguments> faults() {
        Iris iris = new Iris();
        String id = SampleFacts.id(1);
        Node claim = iris.claim(id, "told");
        Node toll = iris.toll(id, "strike", 1);
        Node account = iris.account(id, "strike");
        List<Arguments> faults = new ArrayList<>();
        faults.add(
                Arguments.of("a second speaker", Triple.create(claim, Sr.speaker, iris.thing("actor/turkey")), true));
        faults.add(Arguments.of("no stance", Triple.create(claim, Sr.stance, iris.thing("stance/accuses")), false));
        faults.add(Arguments.of("bounds out of order", Triple.create(toll, Sr.high, integer("7")), true));
        faults.add(Arguments.of("a negative count", Triple.create(toll, Sr.low, integer("-1")), true));
        faults.add(Arguments.of(
                "no canonical decimal",
                Triple.create(
                        claim,
                        Sr.confidence,
                        NodeFactory.createLiteralDT("1.00", org.apache.jena.datatypes.xsd.XSDDatatype.XSDdecimal)),
                true));
        faults.add(Arguments.of(
                "no confidence",
                Triple.create(
                        account,
                        Sr.confidence,
                        NodeFactory.createLiteralDT("0.7", org.apache.jena.datatypes.xsd.XSDDatatype.XSDdecimal)),
                false));
        faults.add(Arguments.of("no place", Triple.create(account, Sr.place, iris.thing("actor/turkey")), true));
        faults.add(Arguments.of(
                "a label without a language",
                Triple.create(
                        account, org.apache.jena.vocabulary.RDFS.label.asNode(), NodeFactory.createLiteralString("x")),
                true));
        faults.add(Arguments.of(
                "one more origin is no fault but a literal is",
                Triple.create(claim, Prov.wasDerivedFrom, NodeFactory.createLiteralString("x")),
                true));
        return faults.stream();
    }

    private static Node integer(String lexical) {
        return NodeFactory.createLiteralDT(lexical, org.apache.jena.datatypes.xsd.XSDDatatype.XSDinteger);
    }
}
