package org.sitrep.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The GeoNames ontology. */
public final class GeoNames {
    public static final String NS = "http://www.geonames.org/ontology#";

    public static final Node geonamesID = NodeFactory.createURI(NS + "geonamesID");
    public static final Node countryCode = NodeFactory.createURI(NS + "countryCode");

    private GeoNames() {}
}
