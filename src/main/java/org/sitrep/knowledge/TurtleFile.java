package org.sitrep.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFBase;

/** The subjects of a Turtle file, in order. */
final class TurtleFile {
    private TurtleFile() {}

    /**
     * @throws KnowledgeException naming the line, where the file is not Turtle or has a blank node
     */
    static List<Subject> read(Path file) {
        Map<String, Map<String, List<Value>>> subjects = new LinkedHashMap<>();
        if (!PlainTurtle.read(text(file), (s, p, o) -> add(subjects, s, p, o))) {
            subjects.clear();
            readAny(file, subjects);
        }
        List<Subject> list = new ArrayList<>(subjects.size());
        subjects.forEach((iri, properties) -> list.add(new Subject(file, iri, properties)));
        return list;
    }

    private static void add(
            Map<String, Map<String, List<Value>>> subjects, String subject, String property, Value object) {
        subjects.computeIfAbsent(subject, s -> new LinkedHashMap<>())
                .computeIfAbsent(property, p -> new ArrayList<>(2))
                .add(object);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new KnowledgeException(file, "", "cannot be read: " + e.getMessage(), e);
        }
    }

    private static void readAny(Path file, Map<String, Map<String, List<Value>>> subjects) {
        StreamRDFBase sink = new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                if (!triple.getSubject().isURI() || triple.getObject().isBlank()) {
                    throw new KnowledgeException(file, "", "blank node in " + triple);
                }
                add(
                        subjects,
                        triple.getSubject().getURI(),
                        triple.getPredicate().getURI(),
                        value(triple.getObject()));
            }
        };
        try {
            RDFParser.source(file).lang(Lang.TURTLE).errorHandler(strict(file)).parse(sink);
        } catch (RiotException e) {
            throw new KnowledgeException(file, "", String.valueOf(e.getMessage()), e);
        }
    }

    private static Value value(Node node) {
        if (node.isURI()) {
            return Value.iri(node.getURI());
        }
        String language = node.getLiteralLanguage();
        boolean plain = language.isEmpty() && node.getLiteralDatatypeURI().endsWith("XMLSchema#string");
        String mark = plain ? "" : language.isEmpty() ? node.getLiteralDatatypeURI() : language;
        return Value.literal(node.getLiteralLexicalForm(), mark);
    }

    private static ErrorHandler strict(Path file) {
        return new ErrorHandler() {
            @Override
            public void warning(String message, long line, long col) {
                throw new KnowledgeException(file, "line " + line, message);
            }

            @Override
            public void error(String message, long line, long col) {
                throw new KnowledgeException(file, "line " + line, message);
            }

            @Override
            public void fatal(String message, long line, long col) {
                throw new KnowledgeException(file, "line " + line, message);
            }
        };
    }
}
