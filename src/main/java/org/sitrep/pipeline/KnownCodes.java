package org.sitrep.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.knowledge.Entity;
import org.sitrep.knowledge.EventType;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.knowledge.PlaceEntry;
import org.sitrep.report.Codes;
import org.sitrep.resolve.Thing;
import org.sitrep.vocab.Iris;

/** Codes and links as the files of the ontology give them. Thread-safe. */
final class KnownCodes implements Codes {
    private final Knowledge knowledge;
    private final Iris iris = new Iris();

    KnownCodes(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public String iri(Thing thing) {
        return iris.thing(thing.path()).getURI();
    }

    @Override
    public List<String> links(Thing thing) {
        List<String> links = new ArrayList<>();
        knowledge.authority().byPath(thing.path()).ifPresent(entity -> {
            entity.page().ifPresent(page -> links.add("Wikipedia:" + page));
            entity.wikidata().ifPresent(number -> links.add("Wikidata:" + number));
        });
        knowledge.gazetteer().byPath(thing.path()).ifPresent(place -> {
            place.page().ifPresent(page -> links.add("Wikipedia:" + page));
            place.geonames().ifPresent(number -> links.add("GeoNames:" + number));
        });
        if (thing.path().startsWith("place/country-")) {
            stateOf(thing)
                    .flatMap(Entity::page)
                    .map(page -> "Wikipedia:" + page)
                    .filter(l -> !links.contains(l))
                    .ifPresent(links::add);
        }
        return links;
    }

    /** A country's page is often known of its state alone. */
    private Optional<Entity> stateOf(Thing country) {
        return knowledge.gazetteer().byPath(country.path()).map(PlaceEntry::countries).stream()
                .flatMap(List::stream)
                .flatMap(code -> knowledge.authority().stateOfIso(code).stream())
                .findFirst();
    }

    @Override
    public Optional<String> ploverOfEvent(String type) {
        return knowledge.eventTypes().concept(type).flatMap(EventType::plover);
    }

    @Override
    public Optional<String> ploverOfStance(String stance) {
        return knowledge.stances().concept(stance).flatMap(EventType::plover);
    }
}
