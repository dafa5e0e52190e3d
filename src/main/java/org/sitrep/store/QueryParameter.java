package org.sitrep.store;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.shared.PrefixMapping;

/**
 * A parameter of a named query: a variable that a value may be put in place of.
 *
 * @param name the variable's name
 * @param defaultText the value where none is given; empty leaves the variable free
 * @param description one line
 */
public record QueryParameter(String name, Kind kind, Optional<String> defaultText, String description) {
    private static final Pattern LINE =
            Pattern.compile("\\??(\\w+)\\s*=\\s*(.*?)\\s+(?:—|--)\\s*(.*?)\\s*\\(kind:\\s*(\\w+)\\s*\\)\\s*");

    /** What a value may be. */
    public enum Kind {
        IRI,
        TEXT,
        DATE,
        NUMBER
    }

    public QueryParameter {
        if (!name.matches("\\w+")) {
            throw new IllegalArgumentException("not a variable's name: " + name);
        }
    }

    /** Reads {@code name = default — description (kind: iri)}. */
    static QueryParameter parse(String line, String file) {
        Matcher m = LINE.matcher(line.replaceFirst("=\\s*(—|--)", "=  $1"));
        if (!m.matches()) {
            throw new StoreException(file
                    + ": a parameter is written \"name = default — description (kind: iri)\", not \"" + line + "\"");
        }
        Kind kind =
                switch (m.group(4)) {
                    case "iri" -> Kind.IRI;
                    case "text" -> Kind.TEXT;
                    case "date" -> Kind.DATE;
                    case "number" -> Kind.NUMBER;
                    default -> throw new StoreException(file + ": no kind of parameter: " + m.group(4));
                };
        String value = m.group(2);
        return new QueryParameter(
                m.group(1), kind, value.isEmpty() ? Optional.empty() : Optional.of(value), m.group(3));
    }

    /**
     * The RDF term a value stands for.
     *
     * @param prefixes for IRIs written short
     * @throws StoreException when the value is not of this kind
     */
    Node node(String value, PrefixMapping prefixes) {
        return switch (kind) {
            case IRI -> iri(value, prefixes);
            case TEXT -> NodeFactory.createLiteralString(value);
            case DATE -> typed(value, XSDDatatype.XSDdate);
            case NUMBER -> typed(value, value.matches("[+-]?\\d+") ? XSDDatatype.XSDinteger : XSDDatatype.XSDdecimal);
        };
    }

    private Node iri(String value, PrefixMapping prefixes) {
        String bare = value.startsWith("<") && value.endsWith(">") ? value.substring(1, value.length() - 1) : value;
        String full = prefixes.expandPrefix(bare);
        try {
            if (!full.matches(".*[\\s<>\"{}|\\\\^`].*") && IRIx.create(full).isReference()) {
                return NodeFactory.createURI(full);
            }
        } catch (IRIException e) {
            // Falls to the refusal below.
        }
        throw new StoreException("the parameter " + name + " must be an absolute IRI, not \"" + value + "\"");
    }

    private Node typed(String value, XSDDatatype type) {
        if (!type.isValid(value)) {
            String wanted = kind == Kind.DATE ? "a date such as 2020-02-27" : "a number";
            throw new StoreException("the parameter " + name + " must be " + wanted + ", not \"" + value + "\"");
        }
        return NodeFactory.createLiteralDT(value, type);
    }
}
