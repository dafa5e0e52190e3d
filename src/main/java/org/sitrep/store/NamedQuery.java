package org.sitrep.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A SPARQL query from a file whose leading comments say what it answers and which of its variables can be set.
 *
 * <pre>
 * # title: Who accuses whom of breaking an agreement
 * # answers: Each accusation with its speaker and quote.
 * # param: agreement = agreement:sochi-2018 — the agreement (kind: iri)
 * </pre>
 *
 * Values are put into the parsed query in place of variables, never into its text.
 *
 * @param name the file's name without its ending
 * @param text the query as written
 */
public record NamedQuery(String name, String title, String answers, List<QueryParameter> parameters, String text) {
    private static final String ENDING = ".rq";

    public NamedQuery {
        parameters = List.copyOf(parameters);
    }

    /**
     * Reads a query.
     *
     * @throws StoreException when the file is missing, is no query, or declares a parameter wrongly
     */
    public static NamedQuery read(Path file) {
        try {
            return parse(file.getFileName() + "", Files.readString(file));
        } catch (IOException e) {
            throw SafeFile.failed("cannot read " + file, file, e);
        }
    }

    /** All queries of a folder, by file name. */
    public static List<NamedQuery> readAll(Path folder) {
        return SafeFile.list(folder).stream()
                .filter(file -> file.toString().endsWith(ENDING))
                .map(NamedQuery::read)
                .toList();
    }

    /** A query given as text, which may have the leading comments too. */
    public static NamedQuery of(String text) {
        return parse("query", text);
    }

    private static NamedQuery parse(String file, String text) {
        String name = file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
        String title = "";
        String answers = "";
        List<QueryParameter> parameters = new ArrayList<>();
        for (String line :
                text.lines().takeWhile(l -> l.isBlank() || l.startsWith("#")).toList()) {
            String comment = line.replaceFirst("^#\\s*", "");
            if (comment.startsWith("title:")) {
                title = comment.substring("title:".length()).strip();
            } else if (comment.startsWith("answers:")) {
                answers = comment.substring("answers:".length()).strip();
            } else if (comment.startsWith("param:")) {
                parameters.add(QueryParameter.parse(
                        comment.substring("param:".length()).strip(), file));
            }
        }
        NamedQuery query = new NamedQuery(name, title.isEmpty() ? name : title, answers, parameters, text);
        query.with(Map.of());
        return query;
    }

    /**
     * The query with its parameters set.
     *
     * @param settings values by parameter name; the defaults stand for the rest
     * @throws StoreException for a name that is no parameter, or a value that is not of the parameter's kind
     */
    public Query with(Map<String, String> settings) {
        Query query = parsed();
        new TreeMap<>(settings).keySet().forEach(this::requireParameter);
        Map<Var, Node> values = new HashMap<>();
        for (QueryParameter parameter : parameters) {
            Optional<String> value =
                    Optional.ofNullable(settings.get(parameter.name())).or(parameter::defaultText);
            value.ifPresent(v -> values.put(Var.alloc(parameter.name()), parameter.node(v, query.getPrefixMapping())));
        }
        if (values.isEmpty()) {
            return query;
        }
        try {
            return QueryTransformOps.replaceVars(query, values);
        } catch (QueryException e) {
            throw new StoreException(name + ": a parameter stands where no value can: " + e.getMessage(), e);
        }
    }

    private Query parsed() {
        try {
            return QueryFactory.create(text, Syntax.syntaxARQ);
        } catch (QueryException e) {
            throw new StoreException(name + " is not a query: " + e.getMessage(), e);
        }
    }

    private void requireParameter(String wanted) {
        if (parameters.stream().noneMatch(p -> p.name().equals(wanted))) {
            String known = parameters.stream().map(QueryParameter::name).collect(Collectors.joining(", "));
            throw new StoreException(
                    name + " has no parameter " + wanted + (known.isEmpty() ? "; it has none" : "; it has " + known));
        }
    }
}
