package org.sitrep.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a Turtle file says of one subject.
 *
 * @param iri the subject
 * @param properties objects by property IRI, in order
 */
record Subject(Path file, String iri, Map<String, List<Value>> properties) {
    static final String SR = "https://w3id.org/sitrep/ontology#";
    static final String ID = "https://w3id.org/sitrep/id/";
    static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    /** The part after {@code id/}. */
    Optional<String> path() {
        return iri.startsWith(ID) ? Optional.of(iri.substring(ID.length())) : Optional.empty();
    }

    /** The part after the last slash or hash. */
    static String localName(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }

    List<Value> objects(String property) {
        return properties.getOrDefault(property, List.of());
    }

    /** The words of all literals of a property. */
    List<String> literals(String property) {
        List<String> literals = new ArrayList<>();
        for (Value node : objects(property)) {
            if (node.isIri()) {
                throw wrong(localName(property) + " must be a literal, not " + node);
            }
            literals.add(node.text());
        }
        return literals;
    }

    Optional<String> literal(String property) {
        return literals(property).stream().findFirst();
    }

    /** The IRIs a property points at. */
    List<String> iris(String property) {
        List<String> iris = new ArrayList<>();
        for (Value node : objects(property)) {
            if (!node.isIri()) {
                throw wrong(localName(property) + " must be an IRI, not " + node);
            }
            iris.add(node.text());
        }
        return iris;
    }

    /** The paths a property points at: what follows {@code id/}. */
    List<String> paths(String property) {
        List<String> paths = new ArrayList<>();
        for (String target : iris(property)) {
            if (!target.startsWith(ID)) {
                throw wrong(localName(property) + " must point into " + ID + ", not at " + target);
            }
            paths.add(target.substring(ID.length()));
        }
        return paths;
    }

    Optional<String> path(String property) {
        return paths(property).stream().findFirst();
    }

    /** The local names of its classes in our ontology. */
    List<String> classes() {
        List<String> classes = new ArrayList<>();
        for (String type : iris(TYPE)) {
            if (type.startsWith(SR)) {
                classes.add(type.substring(SR.length()));
            }
        }
        return classes;
    }

    /** Preferred label; the local name where there is none. */
    String label() {
        return literal(SKOS + "prefLabel").orElse(localName(iri));
    }

    KnowledgeException wrong(String reason) {
        return new KnowledgeException(file, "<" + iri + ">", reason);
    }
}
