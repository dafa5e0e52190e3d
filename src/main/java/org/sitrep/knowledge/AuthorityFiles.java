package org.sitrep.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.text.DateBounds;
import org.sitrep.text.Kind;

/** Turns the subjects of the authority files into entities, offices and agreements. */
final class AuthorityFiles {
    private static final String WIKIPEDIA = "https://en.wikipedia.org/wiki/";
    private static final String WIKIDATA = "http://www.wikidata.org/entity/";
    private static final String PAGE = "http://xmlns.com/foaf/0.1/isPrimaryTopicOf";
    private static final String SAME = "http://www.w3.org/2002/07/owl#sameAs";
    private static final String OFFICE = "Office";

    private final Map<String, Subject> subjects = new LinkedHashMap<>();

    /** Adds a file's subjects. One subject may stand in several files, with one kind. */
    void add(List<Subject> file) {
        for (Subject subject : file) {
            Subject before = subjects.get(subject.iri());
            subjects.put(subject.iri(), before == null ? subject : union(before, subject));
        }
    }

    Authority build() {
        List<Entity> entities = new ArrayList<>(subjects.size());
        List<Office> offices = new ArrayList<>();
        List<AgreementNote> agreements = new ArrayList<>();
        for (Subject subject : subjects.values()) {
            String type = type(subject);
            if (type.equals(OFFICE)) {
                offices.add(office(subject));
            } else if (!type.isEmpty()) {
                Kind kind = kind(subject, type);
                entities.add(entity(subject, kind));
                if (kind == Kind.Agreement) {
                    agreements.add(agreement(subject));
                }
            }
        }
        Map<String, List<String>> memberOf = links("memberOf");
        Map<String, List<String>> subordinateTo = links("subordinateTo");
        return new Authority(entities, offices, agreements, memberOf, subordinateTo);
    }

    private static Subject union(Subject a, Subject b) {
        String typeA = type(a);
        String typeB = type(b);
        if (!typeA.isEmpty() && !typeB.isEmpty() && !typeA.equals(typeB)) {
            throw b.wrong("is sr:" + typeB + " here and sr:" + typeA + " in " + a.file());
        }
        Map<String, List<Value>> properties = new LinkedHashMap<>(a.properties());
        b.properties().forEach((property, objects) -> {
            Set<Value> all = new LinkedHashSet<>(properties.getOrDefault(property, List.of()));
            all.addAll(objects);
            properties.put(property, List.copyOf(all));
        });
        return new Subject(a.file(), a.iri(), properties);
    }

    private static String type(Subject subject) {
        List<String> classes = subject.classes();
        if (classes.size() > 1) {
            throw subject.wrong("has more than one kind: " + String.join(", ", classes));
        }
        return classes.isEmpty() ? "" : classes.get(0);
    }

    private static Kind kind(Subject subject, String type) {
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(type)) {
                return kind;
            }
        }
        throw subject.wrong("unknown kind sr:" + type);
    }

    private static Entity entity(Subject s, Kind kind) {
        Set<String> names = new LinkedHashSet<>();
        s.literal(Subject.SKOS + "prefLabel").ifPresent(names::add);
        names.addAll(s.literals(Subject.SKOS + "altLabel"));
        names.addAll(s.literals(Subject.SKOS + "hiddenLabel"));
        if (names.isEmpty()) {
            throw s.wrong("has no skos:prefLabel");
        }
        Set<String> places = new LinkedHashSet<>(s.paths(Subject.SR + "activeIn"));
        places.addAll(s.paths(Subject.SR + "country"));
        places.addAll(s.paths(Subject.SR + "concerns"));
        return new Entity(
                s.path().orElseThrow(() -> s.wrong("is not under " + Subject.ID)),
                kind,
                s.label(),
                List.copyOf(names),
                s.literals(Subject.SR + "demonym"),
                s.literals(Subject.SR + "capital"),
                s.literal(Subject.SR + "isoCode"),
                s.path(Subject.SR + "stateOf"),
                List.copyOf(places),
                under(s.iris(PAGE), WIKIPEDIA),
                under(s.iris(SAME), WIKIDATA),
                first(s, "from"),
                last(s, "to"));
    }

    private static Optional<String> under(List<String> iris, String base) {
        return iris.stream()
                .filter(iri -> iri.startsWith(base))
                .map(iri -> iri.substring(base.length()))
                .findFirst();
    }

    private static Optional<LocalDate> first(Subject s, String property) {
        return s.literal(Subject.SR + property)
                .flatMap(date -> PartialDate.bounds(s, date).earliest());
    }

    private static Optional<LocalDate> last(Subject s, String property) {
        return s.literal(Subject.SR + property)
                .flatMap(date -> PartialDate.bounds(s, date).latest());
    }

    private static Office office(Subject s) {
        Optional<LocalDate> from = first(s, "from");
        Optional<LocalDate> to = last(s, "to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw s.wrong("ends before it begins");
        }
        return new Office(
                s.path().orElseThrow(() -> s.wrong("is not under " + Subject.ID)),
                s.path(Subject.SR + "heldBy").orElseThrow(() -> s.wrong("has no sr:heldBy")),
                s.label(),
                s.path(Subject.SR + "officeOf").orElseThrow(() -> s.wrong("has no sr:officeOf")),
                s.literal(Subject.SR + "officeKind").orElse(""),
                new DateBounds(from, to));
    }

    private static AgreementNote agreement(Subject s) {
        return new AgreementNote(
                s.path().orElseThrow(() -> s.wrong("is not under " + Subject.ID)),
                s.paths(Subject.SR + "authorityParty"),
                s.literal(Subject.SR + "authorityDate")
                        .map(date -> PartialDate.bounds(s, date))
                        .orElse(DateBounds.UNKNOWN),
                s.literal(Subject.SR + "authorityPlace"),
                s.paths(Subject.SR + "concerns"),
                s.literal(Subject.SR + "agreementKind"));
    }

    private Map<String, List<String>> links(String property) {
        Map<String, List<String>> links = new LinkedHashMap<>();
        for (Subject s : subjects.values()) {
            List<String> targets = s.paths(Subject.SR + property);
            s.path().filter(p -> !targets.isEmpty()).ifPresent(p -> links.put(p, targets));
        }
        return links;
    }
}
