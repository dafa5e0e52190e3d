package org.sitrep.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.sitrep.vocab.Iris;
import org.sitrep.vocab.Sr;

/**
 * The files of the ontology folder as {@code graph/ontology}, and what is used of the authority files as {@code graph/authority}.
 *
 * <p>Every preferred label is repeated as a plain label, so that one property labels all nodes.
 */
public final class OntologyGraphs {
    private final Iris iris;
    private final Path folder;

    /** Reads from the ontology folder when asked. */
    public OntologyGraphs(Iris iris, Path folder) {
        this.iris = iris;
        this.folder = folder;
    }

    /** Terms, concept schemes and shapes; blank nodes of lists and axioms get IRIs by file and place in it. */
    public List<Quad> ontology() {
        Quads quads = new Quads(iris, iris.graph("ontology"));
        for (Path file : turtleFiles(folder)) {
            if (!file.endsWith("curation.ttl")) {
                SkolemTurtle.read(file).forEach(t -> add(t, quads));
            }
        }
        return quads.list();
    }

    /**
     * What the authority files say of things in use, of all states, and of what these descriptions name in turn.
     *
     * @param inUse whether some article names the thing of this path
     */
    public List<Quad> authority(Predicate<String> inUse) {
        Map<Node, List<Triple>> bySubject = new LinkedHashMap<>();
        for (Path file : turtleFiles(folder.resolve("authority"))) {
            for (Triple triple : SkolemTurtle.read(file)) {
                bySubject
                        .computeIfAbsent(triple.getSubject(), s -> new ArrayList<>())
                        .add(triple);
            }
        }
        Set<Node> kept = closure(bySubject, inUse);
        Quads quads = new Quads(iris, iris.graph("authority"));
        bySubject.forEach((subject, triples) -> {
            if (kept.contains(subject)) {
                triples.forEach(t -> add(t, quads));
            }
        });
        return quads.list();
    }

    private static Set<Node> closure(Map<Node, List<Triple>> bySubject, Predicate<String> inUse) {
        Iris home = new Iris();
        Deque<Node> open = new ArrayDeque<>();
        bySubject.forEach((subject, triples) -> {
            boolean office = triples.stream()
                    .anyMatch(t -> t.getPredicate().equals(Sr.heldBy) && inUse.test(home.path(t.getObject())));
            if (office || isState(triples) || inUse.test(home.path(subject))) {
                open.add(subject);
            }
        });
        Set<Node> kept = new HashSet<>();
        while (!open.isEmpty()) {
            Node subject = open.remove();
            if (kept.add(subject)) {
                bySubject.getOrDefault(subject, List.of()).stream()
                        .map(Triple::getObject)
                        .filter(bySubject::containsKey)
                        .forEach(open::add);
            }
        }
        return kept;
    }

    private static boolean isState(Collection<Triple> triples) {
        return triples.stream()
                .anyMatch(t -> t.getPredicate().equals(RDF.type.asNode())
                        && t.getObject().equals(Sr.State));
    }

    private static void add(Triple triple, Quads quads) {
        quads.add(triple.getSubject(), triple.getPredicate(), triple.getObject());
        if (triple.getPredicate().equals(SKOS.prefLabel.asNode())) {
            quads.add(triple.getSubject(), RDFS.label.asNode(), triple.getObject());
        }
        if (triple.getPredicate().equals(RDF.type.asNode()) && isActorClass(triple.getObject())) {
            quads.string(triple.getSubject(), Sr.actorKind, triple.getObject().getLocalName());
        }
    }

    private static boolean isActorClass(Node type) {
        return type.isURI()
                && type.getURI().startsWith(Sr.NS)
                && Stream.of(org.sitrep.text.Kind.values())
                        .anyMatch(k -> k.isActor() && type.getURI().equals(Sr.NS + k.name()));
    }

    private static List<Path> turtleFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".ttl")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
