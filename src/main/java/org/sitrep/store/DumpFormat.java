package org.sitrep.store;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.riot.RDFFormat;

/** The syntaxes a dataset can be written in. */
public enum DumpFormat {
    NQUADS("nquads", true, "nq"),
    TRIG("trig", true, "trig"),
    JSONLD("jsonld", true, "jsonld"),
    NTRIPLES("ntriples", false, "nt"),
    TURTLE("turtle", false, "ttl"),
    RDFXML("rdfxml", false, "rdf");

    private final String label;
    private final boolean graphs;
    private final String ending;

    DumpFormat(String label, boolean graphs, String ending) {
        this.label = label;
        this.graphs = graphs;
        this.ending = ending;
    }

    /** The name on the command line. */
    public String label() {
        return label;
    }

    /** Whether the syntax keeps graphs apart. */
    public boolean hasGraphs() {
        return graphs;
    }

    RDFFormat syntax() {
        return switch (this) {
            case NQUADS -> RDFFormat.NQUADS;
            case TRIG -> RDFFormat.TRIG_BLOCKS;
            case JSONLD -> RDFFormat.JSONLD;
            case NTRIPLES -> RDFFormat.NTRIPLES;
            case TURTLE -> RDFFormat.TURTLE_BLOCKS;
            case RDFXML -> RDFFormat.RDFXML_PLAIN;
        };
    }

    /** By name or usual file ending. */
    public static DumpFormat of(String name) {
        String wanted = name.toLowerCase(Locale.ROOT).replace("-", "").replace("/", "");
        return Arrays.stream(values())
                .filter(f -> f.label.equals(wanted) || f.ending.equals(wanted))
                .findFirst()
                .orElseThrow(() -> new StoreException("no such format: " + name + " (there are " + labels() + ")"));
    }

    /** By the ending of a file's name, {@code .gz} aside. */
    public static Optional<DumpFormat> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        return List.of(values()).stream()
                .filter(f -> name.endsWith("." + f.ending))
                .findFirst();
    }

    private static String labels() {
        return Arrays.stream(values()).map(DumpFormat::label).collect(Collectors.joining(", "));
    }
}
