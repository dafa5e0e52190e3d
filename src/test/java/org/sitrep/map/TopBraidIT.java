package org.sitrep.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the sample against the shapes with TopBraid's engine, which must find what Jena's finds. */
class TopBraidIT {
    @TempDir
    private Path folder;

    @Test
    void theSampleConforms() throws IOException, InterruptedException {
        assertThat(topBraid(ShapesTest.SAMPLE)).isEmpty();
    }

    @Test
    void bothEnginesFindTheSameFaults() throws IOException, InterruptedException {
        Graph data = ShapesTest.copy();
        ShapesTest.faults().forEach(fault -> ShapesTest.spoil(data, (Triple) fault.get()[1], (Boolean) fault.get()[2]));
        assertThat(topBraid(data)).isNotEmpty().isEqualTo(jena(data));
    }

    private static Set<String> jena(Graph data) {
        return faults(ShaclValidator.get()
                .validate(Shapes.parse(ShapesTest.SHAPES), data)
                .getGraph());
    }

    private Set<String> topBraid(Graph data) throws IOException, InterruptedException {
        Path file = folder.resolve("data.ttl");
        try (OutputStream out = Files.newOutputStream(file)) {
            RDFDataMgr.write(out, data, Lang.TURTLE);
        }
        Peer.Outcome outcome = new Peer("topbraid", "org.topbraid.shacl.tools.Validate", folder)
                .run(
                        "-datafile",
                        file.toString(),
                        "-shapesfile",
                        SampleGraph.ONTOLOGY.resolve("shapes.ttl").toString());
        assertThat(outcome.out()).as(outcome.log()).contains("ValidationReport");
        Graph report = RDFParser.fromString(outcome.out(), Lang.TURTLE).toGraph();
        return faults(report);
    }

    /** Where and against which kind of constraint, for every fault of a report. */
    private static Set<String> faults(Graph report) {
        Set<String> faults = new TreeSet<>();
        report.find(Node.ANY, SHACL.focusNode, Node.ANY)
                .forEach(t -> faults.add(t.getObject() + " " + one(report, t.getSubject(), SHACL.resultPath) + " "
                        + one(report, t.getSubject(), SHACL.sourceConstraintComponent)));
        return faults;
    }

    private static String one(Graph report, Node subject, Node property) {
        return report.find(subject, property, Node.ANY)
                .nextOptional()
                .map(t -> t.getObject().toString())
                .orElse("");
    }
}
