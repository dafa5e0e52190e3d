package org.sitrep.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.knowledge.Entity;
import org.sitrep.knowledge.EventType;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.knowledge.Office;
import org.sitrep.knowledge.PlaceEntry;
import org.sitrep.report.Codes;
import org.sitrep.resolve.HeldOffice;
import org.sitrep.resolve.Thing;
import org.sitrep.text.Kind;
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
    public List<String> links(Thing thing, String words) {
        List<String> links = new ArrayList<>();
        page(thing, words).ifPresent(page -> links.add("Wikipedia:" + page));
        knowledge
                .authority()
                .byPath(thing.path())
                .flatMap(Entity::wikidata)
                .ifPresent(number -> links.add("Wikidata:" + number));
        knowledge
                .gazetteer()
                .byPath(thing.path())
                .flatMap(PlaceEntry::geonames)
                .ifPresent(number -> links.add("GeoNames:" + number));
        return links;
    }

    private Optional<String> page(Thing thing, String words) {
        // "Jordan" as a last name is no country.
        boolean lone = thing.kind() == Kind.Person && words.indexOf(' ') < 0;
        boolean named = Character.isUpperCase(words.codePointAt(0)) || words.startsWith("al-");
        return Optional.of(words.replaceAll("\\s+", " "))
                .filter(w -> named && !lone)
                .flatMap(knowledge.pages()::titled)
                .or(() -> knowledge.authority().byPath(thing.path()).flatMap(Entity::page))
                .or(() -> knowledge.gazetteer().byPath(thing.path()).flatMap(PlaceEntry::page))
                .or(() -> thing.path().startsWith("place/country-")
                        ? stateOf(thing).flatMap(Entity::page)
                        : Optional.empty());
    }

    @Override
    public Optional<String> link(HeldOffice office, Thing holder) {
        Stream<String> served = office.whom()
                .map(whom -> Stream.of(whom.path()))
                .orElseGet(() -> knowledge.authority().officesOf(holder.path()).stream()
                        .map(Office::state)
                        .distinct());
        return served.flatMap(path -> knowledge.pages().ofOffice(path, office.title()).stream())
                .findFirst()
                .map(page -> "Wikipedia:" + page);
    }

    /** A country's page is often known of its state alone. */
    private Optional<Entity> stateOf(Thing country) {
        return knowledge.gazetteer().byPath(country.path()).map(PlaceEntry::countries).stream()
                .flatMap(List::stream)
                .flatMap(code -> knowledge.authority().stateOfIso(code).stream())
                .findFirst();
    }

    @Override
    public Optional<String> ploverOfEvent(String type, String modality, boolean negated) {
        return knowledge
                .eventTypes()
                .concept(type)
                .flatMap(EventType::plover)
                .flatMap(done -> Plover.asTold(done, modality, negated));
    }

    @Override
    public Optional<String> ploverOfStance(String stance) {
        return knowledge.stances().concept(stance).flatMap(EventType::plover);
    }
}
