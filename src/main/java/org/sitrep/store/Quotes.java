package org.sitrep.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Holds the passages of one article against its text. Positions count Unicode code points. */
final class Quotes {
    private final GraphNames names;
    private final String article;
    private final int[] text;

    Quotes(GraphNames names, String article, String text) {
        this.names = names;
        this.article = article;
        this.text = text.codePoints().toArray();
    }

    List<String> faultsIn(List<Quad> quads) {
        Map<Node, String> quotes = literals(quads, "quote");
        Map<Node, String> begins = literals(quads, "begin");
        Map<Node, String> ends = literals(quads, "end");
        List<String> faults = new ArrayList<>();
        quotes.forEach((passage, quote) -> {
            Optional<String> written = between(begins.getOrDefault(passage, ""), ends.getOrDefault(passage, ""));
            if (written.isEmpty()) {
                faults.add("passage " + passage + " has no place in the text of article " + article);
            } else if (!written.get().equals(quote)) {
                faults.add("passage " + passage + " quotes \"" + quote + "\", but article " + article + " has \""
                        + written.get() + "\" there");
            }
        });
        faults.sort(null);
        return faults;
    }

    private Optional<String> between(String begin, String end) {
        if (!begin.matches("\\d{1,9}") || !end.matches("\\d{1,9}")) {
            return Optional.empty();
        }
        int from = Integer.parseInt(begin);
        int to = Integer.parseInt(end);
        return from <= to && to <= text.length ? Optional.of(new String(text, from, to - from)) : Optional.empty();
    }

    private Map<Node, String> literals(List<Quad> quads, String property) {
        Node wanted = names.term(property);
        Map<Node, String> found = new HashMap<>();
        for (Quad quad : quads) {
            if (quad.getPredicate().equals(wanted) && quad.getObject().isLiteral()) {
                found.put(quad.getSubject(), quad.getObject().getLiteralLexicalForm());
            }
        }
        return found;
    }
}
