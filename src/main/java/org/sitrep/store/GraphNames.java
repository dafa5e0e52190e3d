package org.sitrep.store;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The names of the graphs and the few terms of the vocabulary that the store itself must know.
 *
 * @param base what all of them begin with, ending in a slash
 */
public record GraphNames(String base) {
    public static final GraphNames PUBLIC = new GraphNames("https://w3id.org/sitrep/");

    private static final String ARTICLE = "graph/article/";

    public GraphNames {
        if (!base.endsWith("/")) {
            throw new IllegalArgumentException("a base must end in a slash: " + base);
        }
    }

    /** The graph of one article. */
    public Node article(String id) {
        return NodeFactory.createURI(base + ARTICLE + id);
    }

    /** The id of the article whose graph this is; empty for all other graphs. */
    public Optional<String> articleId(Node graph) {
        String prefix = base + ARTICLE;
        return graph.isURI() && graph.getURI().startsWith(prefix)
                ? Optional.of(graph.getURI().substring(prefix.length()))
                : Optional.empty();
    }

    /** A term of the project's own vocabulary. */
    Node term(String localName) {
        return NodeFactory.createURI(base + "ontology#" + localName);
    }
}
