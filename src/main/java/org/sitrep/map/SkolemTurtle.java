package org.sitrep.map;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.sitrep.vocab.Iris;

/** Reads a Turtle file in its order, and names its blank nodes by that order: the same file gives the same triples. */
final class SkolemTurtle {
    private SkolemTurtle() {}

    static List<Triple> read(Path file) {
        List<Triple> triples = new ArrayList<>();
        String name = String.valueOf(file.getFileName()).replace(".ttl", "");
        Map<Node, Node> named = new HashMap<>();
        RDFParser.source(file).parse(new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                triples.add(
                        Triple.create(named(triple.getSubject()), triple.getPredicate(), named(triple.getObject())));
            }

            private Node named(Node node) {
                return node.isBlank() ? named.computeIfAbsent(node, n -> skolem(name, named.size() + 1)) : node;
            }
        });
        return triples;
    }

    private static Node skolem(String file, int number) {
        return NodeFactory.createURI(Iris.DEFAULT_BASE + ".well-known/genid/" + file + "-" + number);
    }
}
