package org.sitrep.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** GeoSPARQL 1.1. */
public final class Geo {
    public static final String NS = "http://www.opengis.net/ont/geosparql#";

    public static final Node Feature = NodeFactory.createURI(NS + "Feature");
    public static final Node Geometry = NodeFactory.createURI(NS + "Geometry");
    public static final Node hasGeometry = NodeFactory.createURI(NS + "hasGeometry");
    public static final Node hasDefaultGeometry = NodeFactory.createURI(NS + "hasDefaultGeometry");
    public static final Node asWKT = NodeFactory.createURI(NS + "asWKT");
    public static final Node wktLiteral = NodeFactory.createURI(NS + "wktLiteral");
    public static final Node sfWithin = NodeFactory.createURI(NS + "sfWithin");

    private Geo() {}
}
