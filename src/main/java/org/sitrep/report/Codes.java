package org.sitrep.report;

import java.util.List;
import java.util.Optional;
import org.sitrep.resolve.Thing;

/** What reports look up of things and concepts. */
public interface Codes {
    /** The thing's IRI. */
    String iri(Thing thing);

    /** References to known pages, each as {@code Wikipedia:Page}, {@code Wikidata:Q1} or {@code GeoNames:1}. */
    List<String> links(Thing thing);

    /** PLOVER category of an event type. */
    Optional<String> ploverOfEvent(String type);

    /** PLOVER category of a stance. */
    Optional<String> ploverOfStance(String stance);
}
