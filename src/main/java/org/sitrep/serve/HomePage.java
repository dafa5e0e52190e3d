package org.sitrep.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.sitrep.store.NamedQuery;
import org.sitrep.store.OpenGeneration;

/** The page at the root: what is in the dataset, queries to try, and where to fetch all of it. Any other path is not found. */
final class HomePage extends HttpServlet {
    private static final Map<String, String> COUNTED = new TreeMap<>(Map.of(
            "Article", "articles",
            "Claim", "claims",
            "Incident", "incidents",
            "Agreement", "agreements",
            "Disagreement", "disagreements"));

    private final List<NamedQuery> examples;

    HomePage(List<NamedQuery> examples) {
        this.examples = examples;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getRequestURI().equals("/")) {
            PlainError.send(response, HttpServletResponse.SC_NOT_FOUND, "there is nothing here");
            return;
        }
        byte[] page = page(LeaseFilter.generation(request)).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/html; charset=utf-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private String page(OpenGeneration generation) {
        StringBuilder counts = new StringBuilder();
        COUNTED.forEach((type, label) -> counts.append("<dt>")
                .append(label)
                .append("</dt><dd>")
                .append(count(generation, type))
                .append("</dd>\n"));
        StringBuilder queries = new StringBuilder();
        examples.forEach(example -> queries.append(link(example)));
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>sitrep</title>
                <link rel="stylesheet" href="/style.css">
                </head>
                <body>
                <main>
                <h1>sitrep</h1>
                <p>What news reports say about armed conflict: every fact with who claims it and where it is written.</p>
                <h2>In this dataset</h2>
                <dl>
                %s</dl>
                <h2>Ask</h2>
                <p>The SPARQL endpoint is <code>/kg/sparql</code>.%s</p>
                %s
                <h2>Fetch</h2>
                <ul>
                <li><a href="/dump.nq.gz">Everything, as N-Quads (gzip)</a></li>
                <li><a href="/kg/data">Everything, as TriG</a></li>
                </ul>
                </main>
                </body>
                </html>
                """.formatted(
                        counts,
                        examples.isEmpty() ? "" : " Queries to try:",
                        examples.isEmpty() ? "" : "<ul>\n" + queries + "</ul>");
    }

    private static String link(NamedQuery query) {
        String address = OpenToRead.QUERY_PATH + "?output=text&query="
                + Html.parameter(query.with(Map.of()).toString());
        return "<li><a href=\"" + Html.escape(address) + "\">" + Html.escape(query.title()) + "</a> "
                + Html.escape(query.answers()) + "</li>\n";
    }

    private static String count(OpenGeneration generation, String type) {
        DatasetGraph dataset = generation.dataset();
        String iri = generation.folder().names().base() + "ontology#" + type;
        try (QueryExec exec = QueryExec.dataset(dataset)
                .query("SELECT (count(DISTINCT ?s) AS ?n) WHERE { GRAPH ?g { ?s a <" + iri + "> } }")
                .timeout(2_000)
                .build()) {
            Node n = exec.select().next().get("n");
            return String.format(Locale.ROOT, "%,d", Long.parseLong(n.getLiteralLexicalForm()));
        } catch (QueryCancelledException e) {
            return "many";
        }
    }
}
