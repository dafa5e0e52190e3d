package org.sitrep.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The Grounded Annotation Framework: from a thing to where a text speaks of it. */
public final class Gaf {
    public static final String NS = "http://groundedannotationframework.org/gaf#";

    public static final Node denotedBy = NodeFactory.createURI(NS + "denotedBy");

    private Gaf() {}
}
