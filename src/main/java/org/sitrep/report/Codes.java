package org.sitrep.report;

import java.util.List;
import java.util.Optional;
import org.sitrep.resolve.HeldOffice;
import org.sitrep.resolve.Thing;

/** What reports look up of things and concepts. */
public interface Codes {
    /** The thing's IRI. */
    String iri(Thing thing);

    /**
     * References to what is known elsewhere, each as {@code Wikipedia:Page}, {@code Wikidata:Q1} or {@code GeoNames:1}.
     *
     * @param words what the text calls it; where they read as a page's title, that is the page
     */
    List<String> links(Thing thing, String words);

    /** The page of an office, as {@code Wikipedia:Page}; where the words do not say whom it serves, the holder's offices tell. */
    Optional<String> link(HeldOffice office, Thing holder);

    /** PLOVER category of an event as it is told: of an act that is only asked for REQUEST, not that of the act. */
    Optional<String> ploverOfEvent(String type, String modality, boolean negated);

    /** PLOVER category of a stance. */
    Optional<String> ploverOfStance(String stance);
}
