package org.sitrep.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.sitrep.text.DateBounds;
import org.sitrep.vocab.Iris;

/** One graph's quads, looked up by subject and property; terms are those of the default base whatever the base of the graph. */
final class GraphView {
    private final Map<Node, Map<Node, List<Node>>> bySubject = new HashMap<>();
    private final Map<Node, List<Node>> byType = new HashMap<>();
    private final Iris iris;

    GraphView(Iris iris, Collection<Quad> quads) {
        this.iris = iris;
        for (Quad quad : quads) {
            Node property = iris.underDefault(quad.getPredicate());
            bySubject
                    .computeIfAbsent(quad.getSubject(), s -> new HashMap<>())
                    .computeIfAbsent(property, p -> new ArrayList<>())
                    .add(quad.getObject());
            if (property.equals(RDF.type.asNode())) {
                byType.computeIfAbsent(iris.underDefault(quad.getObject()), t -> new ArrayList<>())
                        .add(quad.getSubject());
            }
        }
    }

    List<Node> ofType(Node type) {
        return byType.getOrDefault(type, List.of());
    }

    List<Node> all(Node subject, Node property) {
        return bySubject.getOrDefault(subject, Map.of()).getOrDefault(property, List.of());
    }

    Optional<Node> one(Node subject, Node property) {
        return all(subject, property).stream().findFirst();
    }

    Node need(Node subject, Node property) {
        return one(subject, property).orElseThrow(() -> new BadArticleGraphException(subject + " has no " + property));
    }

    Optional<String> text(Node subject, Node property) {
        return one(subject, property).map(Node::getLiteralLexicalForm);
    }

    String needText(Node subject, Node property) {
        return need(subject, property).getLiteralLexicalForm();
    }

    int needInteger(Node subject, Node property) {
        return Integer.parseInt(needText(subject, property));
    }

    Optional<Integer> integer(Node subject, Node property) {
        return text(subject, property).map(Integer::valueOf);
    }

    DateBounds bounds(Node subject, Node from, Node to) {
        return new DateBounds(
                text(subject, from).map(LocalDate::parse), text(subject, to).map(LocalDate::parse));
    }

    /** The last part of a concept's IRI. */
    Optional<String> concept(Node subject, Node property) {
        return one(subject, property).map(this::concept);
    }

    String needConcept(Node subject, Node property) {
        return concept(need(subject, property));
    }

    String concept(Node node) {
        String path = iris.path(node);
        return path.substring(path.indexOf('/') + 1);
    }

    /** The nodes that a subject numbers from 1 in the last part of their IRIs, in that order. */
    List<Node> numbered(Node subject, Node property) {
        Map<Integer, Node> ordered = new TreeMap<>();
        for (Node node : all(subject, property)) {
            String path = iris.path(node);
            ordered.put(Integer.parseInt(path.substring(path.lastIndexOf('/') + 1)), node);
        }
        return List.copyOf(ordered.values());
    }
}
