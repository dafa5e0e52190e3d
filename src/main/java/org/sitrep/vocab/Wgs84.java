package org.sitrep.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Latitude and longitude in degrees. */
public final class Wgs84 {
    public static final String NS = "http://www.w3.org/2003/01/geo/wgs84_pos#";

    public static final Node lat = NodeFactory.createURI(NS + "lat");
    /** Named long in the vocabulary, a word that Java keeps. */
    public static final Node lon = NodeFactory.createURI(NS + "long");

    private Wgs84() {}
}
