package org.sitrep.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.sitrep.resolve.Thing;
import org.sitrep.text.Kind;
import org.sitrep.vocab.Iris;
import org.sitrep.vocab.Sr;

/** Finds the thing of an IRI: as the graph describes it, else as the files do, else as its path and its mentions let guess. */
final class ThingReader {
    private final Iris iris;
    private final GraphView view;
    private final Function<String, Optional<Thing>> known;
    private final Map<Node, Thing> seen = new HashMap<>();

    ThingReader(Iris iris, GraphView view, Function<String, Optional<Thing>> known) {
        this.iris = iris;
        this.view = view;
        this.known = known;
    }

    Thing of(Node node) {
        return seen.computeIfAbsent(node, this::read);
    }

    List<Thing> all(Node subject, Node property) {
        return view.all(subject, property).stream().map(this::of).sorted().toList();
    }

    private Thing read(Node node) {
        String path = iris.path(node);
        Optional<String> label = view.text(node, RDFS.label.asNode());
        Optional<Kind> kind = view.one(node, RDF.type.asNode()).map(t -> kind(iris.underDefault(t)));
        if (label.isPresent() && kind.isPresent()) {
            return new Thing(path, label.get(), kind.get());
        }
        return known.apply(path).orElseGet(() -> guess(node, path));
    }

    private static Kind kind(Node type) {
        return Kind.valueOf(type.getURI().substring(Sr.NS.length()));
    }

    /** For a thing that was taken out of the files after the article was read. */
    private Thing guess(Node node, String path) {
        Optional<Kind> mentioned = view.ofType(Sr.Mention).stream()
                .filter(m -> view.all(m, Sr.refersTo).contains(node))
                .map(m -> Kind.valueOf(view.needText(m, Sr.mentionKind)))
                .sorted()
                .findFirst();
        Kind byPath = path.startsWith("place/")
                ? Kind.Place
                : path.startsWith("agreement/")
                        ? Kind.Agreement
                        : path.startsWith("equipment/") ? Kind.Equipment : Kind.Organisation;
        String label = path.substring(path.lastIndexOf('/') + 1).replace('-', ' ');
        return new Thing(path, label.isBlank() ? path : label, mentioned.orElse(byPath));
    }
}
