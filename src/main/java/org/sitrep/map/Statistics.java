package org.sitrep.map;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * Counts what VoID asks for, in one pass over the quads of all graphs but the one that describes the dataset.
 *
 * <p>The default graph is the union, so a triple that stands in two graphs counts once. Equality is judged by 64-bit fingerprints: among ten
 * million triples two fall together by accident once in 400,000 datasets.
 */
public final class Statistics {
    private final FingerprintSet triples = new FingerprintSet();
    private final FingerprintSet subjects = new FingerprintSet();
    private final FingerprintSet objects = new FingerprintSet();
    private final FingerprintSet entities = new FingerprintSet();
    private final Map<Node, Long> byGraph = new HashMap<>();
    private final Map<Node, Long> byProperty = new HashMap<>();
    private final Map<Node, Long> byClass = new HashMap<>();
    private final String space;

    /**
     * Nothing counted yet.
     *
     * @param space what the IRIs of entities begin with
     */
    public Statistics(String space) {
        this.space = space;
    }

    /** Counts one quad; each quad is to come once. */
    public void add(Quad quad) {
        byGraph.merge(quad.getGraph(), 1L, Long::sum);
        Node subject = quad.getSubject();
        long s = fingerprint(subject);
        long o = fingerprint(quad.getObject());
        if (!triples.add((s * 31 + fingerprint(quad.getPredicate())) * 0x9E3779B97F4A7C15L + o)) {
            return;
        }
        subjects.add(s);
        objects.add(o);
        if (subject.isURI() && subject.getURI().startsWith(space)) {
            entities.add(s);
        }
        byProperty.merge(quad.getPredicate(), 1L, Long::sum);
        if (quad.getPredicate().equals(RDF.type.asNode())) {
            byClass.merge(quad.getObject(), 1L, Long::sum);
        }
    }

    private static long fingerprint(Node node) {
        String text = node.isLiteral()
                ? "\"" + node.getLiteralLexicalForm() + "\"" + node.getLiteralLanguage() + "^"
                        + node.getLiteralDatatypeURI()
                : node.toString();
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        return FingerprintSet.mix(hash);
    }

    /** Triples of the union of the graphs. */
    public long triples() {
        return triples.size();
    }

    public long distinctSubjects() {
        return subjects.size();
    }

    public long distinctObjects() {
        return objects.size();
    }

    public long entities() {
        return entities.size();
    }

    /** Quads by graph. */
    public SortedMap<Node, Long> byGraph() {
        return sorted(byGraph);
    }

    public SortedMap<Node, Long> byProperty() {
        return sorted(byProperty);
    }

    /** Instances by class. */
    public SortedMap<Node, Long> byClass() {
        return sorted(byClass);
    }

    private static SortedMap<Node, Long> sorted(Map<Node, Long> counts) {
        SortedMap<Node, Long> sorted = new TreeMap<>(java.util.Comparator.comparing(Node::toString));
        sorted.putAll(counts);
        return sorted;
    }
}
