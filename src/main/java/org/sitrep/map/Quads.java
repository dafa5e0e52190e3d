package org.sitrep.map;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.sitrep.text.DateBounds;
import org.sitrep.vocab.Iris;

/** Collects the quads of one graph, each once, with every literal in its canonical form and every term under the base. */
final class Quads {
    private static final int LABEL_LENGTH = 80;

    private final Iris iris;
    private final Node graph;
    private final Set<Quad> quads = new LinkedHashSet<>();

    Quads(Iris iris, Node graph) {
        this.iris = iris;
        this.graph = graph;
    }

    List<Quad> list() {
        return new ArrayList<>(quads);
    }

    void add(Node subject, Node property, Node object) {
        quads.add(Quad.create(graph, iris.under(subject), iris.under(property), iris.under(object)));
    }

    void type(Node subject, Node type) {
        add(subject, RDF.type.asNode(), type);
    }

    /** The label that is also the thing's name, in full. */
    void name(Node subject, String text) {
        add(subject, RDFS.label.asNode(), words(text, "en"));
    }

    /** The label for a reader: one line, not long. */
    void label(Node subject, String text) {
        add(subject, RDFS.label.asNode(), words(shortened(text), "en"));
    }

    /** Words in a language; nothing where there are none. */
    void words(Node subject, Node property, String text, String language) {
        if (!text.isBlank()) {
            add(subject, property, words(text, language));
        }
    }

    void words(Node subject, Node property, Optional<String> text, String language) {
        text.ifPresent(t -> words(subject, property, t, language));
    }

    void string(Node subject, Node property, String text) {
        add(subject, property, NodeFactory.createLiteralString(text));
    }

    void integer(Node subject, Node property, long value) {
        add(subject, property, typed(Long.toString(value), XSDDatatype.XSDinteger));
    }

    void integer(Node subject, Node property, Optional<Integer> value) {
        value.ifPresent(v -> integer(subject, property, v));
    }

    void bool(Node subject, Node property, boolean value) {
        add(subject, property, typed(Boolean.toString(value), XSDDatatype.XSDboolean));
    }

    void decimal(Node subject, Node property, double value) {
        String plain = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        add(subject, property, typed(plain.contains(".") ? plain : plain + ".0", XSDDatatype.XSDdecimal));
    }

    void date(Node subject, Node property, Optional<LocalDate> day) {
        day.ifPresent(d -> add(subject, property, typed(d.toString(), XSDDatatype.XSDdate)));
    }

    void bounds(Node subject, Node from, Node to, DateBounds bounds) {
        date(subject, from, bounds.earliest());
        date(subject, to, bounds.latest());
    }

    private static Node typed(String lexical, XSDDatatype type) {
        return NodeFactory.createLiteralDT(lexical, type);
    }

    private static Node words(String text, String language) {
        return NodeFactory.createLiteralLang(text, language);
    }

    static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= LABEL_LENGTH) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LABEL_LENGTH - 1)).strip() + "…";
    }
}
