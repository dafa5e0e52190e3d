package org.sitrep.knowledge;

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
        Map<String, Map<String, List<Node>>> subjects = new LinkedHashMap<>();
        StreamRDFBase sink = new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                if (!triple.getSubject().isURI() || triple.getObject().isBlank()) {
                    throw new KnowledgeException(file, "", "blank node in " + triple);
                }
                subjects.computeIfAbsent(triple.getSubject().getURI(), s -> new LinkedHashMap<>())
                        .computeIfAbsent(triple.getPredicate().getURI(), p -> new ArrayList<>(2))
                        .add(triple.getObject());
            }
        };
        try {
            RDFParser.source(file).lang(Lang.TURTLE).errorHandler(strict(file)).parse(sink);
        } catch (RiotException e) {
            throw new KnowledgeException(file, "", String.valueOf(e.getMessage()), e);
        }
        List<Subject> list = new ArrayList<>(subjects.size());
        subjects.forEach((iri, properties) -> list.add(new Subject(file, iri, properties)));
        return list;
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
