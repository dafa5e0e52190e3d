package org.sitrep.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The Simple Event Model: events, actors, places and four time bounds. */
public final class Sem {
    public static final String NS = "http://semanticweb.cs.vu.nl/2009/11/sem/";

    public static final Node Event = NodeFactory.createURI(NS + "Event");
    public static final Node Actor = NodeFactory.createURI(NS + "Actor");
    public static final Node Place = NodeFactory.createURI(NS + "Place");
    public static final Node hasActor = NodeFactory.createURI(NS + "hasActor");
    public static final Node hasPlace = NodeFactory.createURI(NS + "hasPlace");
    public static final Node hasEarliestBeginTimeStamp = NodeFactory.createURI(NS + "hasEarliestBeginTimeStamp");
    public static final Node hasLatestEndTimeStamp = NodeFactory.createURI(NS + "hasLatestEndTimeStamp");
    public static final Node eventType = NodeFactory.createURI(NS + "eventType");

    private Sem() {}
}
