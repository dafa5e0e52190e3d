package org.sitrep.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Writes quads to a file, in place of an old one only when it is whole; gzipped where the name ends in {@code .gz}.
 *
 * <p>N-Quads and N-Triples come out in the order of their bytes, TriG and Turtle by graph and subject: equal data give equal files. RDF/XML
 * and JSON-LD need all the data in memory.
 */
public final class Export {
    private final QuadFeed feed;
    private final Optional<Node> only;
    private final Map<String, String> prefixes;

    public Export(QuadFeed feed) {
        this(feed, Optional.empty(), Map.of());
    }

    /**
     * @param only the one graph to write; empty for all, which a syntax without graphs writes as their union
     * @param prefixes namespaces by prefix, for the syntaxes that have such
     */
    public Export(QuadFeed feed, Optional<Node> only, Map<String, String> prefixes) {
        this.feed = feed;
        this.only = only;
        this.prefixes = Map.copyOf(prefixes);
    }

    /**
     * Writes to a file.
     *
     * @throws StoreException when it cannot be written; an old file then stays
     */
    public void write(DumpFormat format, Path file) {
        if (Files.isDirectory(file)) {
            throw new StoreException("cannot write " + file + ": it is a folder");
        }
        SafeFile.write(file, out -> {
            if (file.toString().endsWith(".gz")) {
                GZIPOutputStream zip = QuadFiles.zip(out);
                write(format, zip);
                zip.finish();
            } else {
                write(format, out);
            }
        });
    }

    /** Writes to a stream, which stays open. */
    public void write(DumpFormat format, OutputStream out) throws IOException {
        try {
            switch (format) {
                case NQUADS -> lines(QuadFiles::line, out);
                case NTRIPLES -> lines(QuadFiles::tripleLine, out);
                case TRIG, TURTLE -> blocks(format, out);
                case RDFXML -> graph(format, out);
                case JSONLD -> dataset(format, out);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.flush();
    }

    private void lines(Function<Quad, String> line, OutputStream out) {
        try (LineSorter sorter = new LineSorter()) {
            quads(quad -> sorter.add(line.apply(quad)));
            sorter.forEach(text -> print(text + "\n", out));
        }
    }

    /** Sorted by graph (or not, where the syntax has none), then by triple; streamed. */
    private void blocks(DumpFormat format, OutputStream out) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, format.syntax());
        writer.start();
        prefixes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(p -> writer.prefix(p.getKey(), p.getValue()));
        try (LineSorter sorter = new LineSorter()) {
            quads(quad -> sorter.add(sortLine(quad, format)));
            var batch = new ArrayList<String>();
            sorter.forEach(text -> {
                batch.add(text);
                if (batch.size() == 10_000) {
                    send(batch, writer, format);
                }
            });
            send(batch, writer, format);
        }
        writer.finish();
    }

    private static String sortLine(Quad quad, DumpFormat format) {
        String triple = QuadFiles.tripleLine(quad);
        return format.hasGraphs() && !quad.isDefaultGraph() ? quad.getGraph() + "\t" + triple : "\t" + triple;
    }

    private static void send(List<String> batch, StreamRDF writer, DumpFormat format) {
        StringBuilder lines = new StringBuilder();
        for (String text : batch) {
            int tab = text.indexOf('\t');
            lines.append(text, tab + 1, text.length() - 1);
            if (tab > 0) {
                lines.append('<').append(text, 0, tab).append("> ");
            }
            lines.append(".\n");
        }
        var in = new ByteArrayInputStream(lines.toString().getBytes(StandardCharsets.UTF_8));
        QuadFiles.read(in, format.hasGraphs() ? writer::quad : quad -> writer.triple(quad.asTriple()));
        batch.clear();
    }

    private void graph(DumpFormat format, OutputStream out) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(new HashMap<>(prefixes));
        quads(quad -> graph.add(quad.asTriple()));
        RDFDataMgr.write(out, graph, format.syntax());
    }

    private void dataset(DumpFormat format, OutputStream out) {
        DatasetGraph dataset = DatasetGraphFactory.createGeneral();
        prefixes.forEach(dataset.prefixes()::add);
        quads(dataset::add);
        RDFDataMgr.write(out, dataset, format.syntax());
    }

    private void quads(Consumer<Quad> sink) {
        feed.feed(quad -> {
            if (only.isEmpty() || only.get().equals(quad.getGraph())) {
                sink.accept(quad);
            }
        });
    }

    private static void print(String text, OutputStream out) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
