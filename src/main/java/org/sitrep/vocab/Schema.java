package org.sitrep.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** schema.org under its http namespace, which most published data uses; Jena's own constants have the https one. */
public final class Schema {
    public static final String NS = "http://schema.org/";

    public static final Node NewsArticle = NodeFactory.createURI(NS + "NewsArticle");
    public static final Node Claim = NodeFactory.createURI(NS + "Claim");
    public static final Node url = NodeFactory.createURI(NS + "url");
    public static final Node softwareVersion = NodeFactory.createURI(NS + "softwareVersion");

    private Schema() {}
}
