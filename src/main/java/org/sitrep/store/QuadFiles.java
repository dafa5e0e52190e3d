package org.sitrep.store;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Quads as lines of N-Quads, and gzipped files of them. */
final class QuadFiles {
    private static final NodeFormatter FORMAT = new NodeFormatterNT();

    private QuadFiles() {}

    /** One line of canonical N-Quads, without the line's end; the graph is left out of the default graph's quads. */
    static String line(Quad quad) {
        return line(quad, !quad.isDefaultGraph());
    }

    /** The line of a quad's triple alone. */
    static String tripleLine(Quad quad) {
        return line(quad, false);
    }

    private static String line(Quad quad, boolean withGraph) {
        StringWriter text = new StringWriter(200);
        AWriter out = IO.wrap(text);
        term(quad.getSubject(), quad, out);
        term(quad.getPredicate(), quad, out);
        term(quad.getObject(), quad, out);
        if (withGraph) {
            term(quad.getGraph(), quad, out);
        }
        out.print(".");
        out.flush();
        return text.toString();
    }

    private static void term(Node node, Quad quad, AWriter out) {
        if (node.isBlank()) {
            throw new StoreException("a blank node has no place in a graph: " + quad);
        }
        FORMAT.format(out, node);
        out.print(' ');
    }

    /** Reads N-Quads; a fault is an exception that says the line. */
    static void read(InputStream in, Consumer<Quad> sink) {
        RDFParser.create()
                .source(new Unforgiving(in))
                .lang(Lang.NQUADS)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .checking(false)
                .parse(new StreamRDFBase() {
                    @Override
                    public void quad(Quad quad) {
                        sink.accept(quad);
                    }

                    @Override
                    public void triple(Triple triple) {
                        sink.accept(new Quad(Quad.defaultGraphNodeGenerated, triple));
                    }
                });
    }

    /**
     * Reads a gzipped file of N-Quads.
     *
     * @throws StoreException when it is missing, cut short or damaged
     */
    static void read(Path file, Consumer<Quad> sink) {
        try (InputStream in = unzip(file)) {
            read(in, sink);
        } catch (IOException | UncheckedIOException | RiotException | RuntimeIOException e) {
            throw SafeFile.failed("cannot read " + file, file, e);
        }
    }

    static InputStream unzip(Path file) throws IOException {
        return new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16), 1 << 16);
    }

    /** Gzip with a header that tells neither time nor name, so that equal content gives equal bytes. */
    static GZIPOutputStream zip(OutputStream out) throws IOException {
        return new GZIPOutputStream(out, 1 << 16);
    }

    static byte[] zipped(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = zip(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new StoreException("cannot compress", e);
        }
        return bytes.toByteArray();
    }

    /** The parser takes a file cut short for one that ends there, unless the exception is of another kind. */
    private static final class Unforgiving extends FilterInputStream {
        Unforgiving(InputStream in) {
            super(in);
        }

        @Override
        public int read() {
            try {
                return super.read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            try {
                return super.read(bytes, from, length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
