package org.sitrep.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** SPARQL 1.1 Service Description. */
public final class Sd {
    public static final String NS = "http://www.w3.org/ns/sparql-service-description#";

    public static final Node Service = NodeFactory.createURI(NS + "Service");
    public static final Node Dataset = NodeFactory.createURI(NS + "Dataset");
    public static final Node Graph = NodeFactory.createURI(NS + "Graph");
    public static final Node NamedGraph = NodeFactory.createURI(NS + "NamedGraph");
    public static final Node defaultDataset = NodeFactory.createURI(NS + "defaultDataset");
    public static final Node defaultGraph = NodeFactory.createURI(NS + "defaultGraph");
    public static final Node namedGraph = NodeFactory.createURI(NS + "namedGraph");
    public static final Node name = NodeFactory.createURI(NS + "name");
    public static final Node graph = NodeFactory.createURI(NS + "graph");
    public static final Node supportedLanguage = NodeFactory.createURI(NS + "supportedLanguage");
    public static final Node SPARQL11Query = NodeFactory.createURI(NS + "SPARQL11Query");
    public static final Node feature = NodeFactory.createURI(NS + "feature");
    public static final Node UnionDefaultGraph = NodeFactory.createURI(NS + "UnionDefaultGraph");
    public static final Node endpoint = NodeFactory.createURI(NS + "endpoint");

    private Sd() {}
}
