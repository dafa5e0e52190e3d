package org.sitrep.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;

/** How an answer is printed: rows in one way, triples in another. */
public enum AnswerFormat {
    TABLE,
    CSV,
    JSON,
    XML;

    /**
     * By the name on the command line.
     *
     * @throws StoreException for a name that is not one of the four
     */
    public static AnswerFormat of(String name) {
        return Arrays.stream(values())
                .filter(f -> f.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new StoreException("no such format: " + name + " (there are table, csv, json, xml)"));
    }

    /** The syntax of rows; empty where we lay them out ourselves. */
    Optional<Lang> rows() {
        return switch (this) {
            case TABLE -> Optional.empty();
            case CSV -> Optional.of(ResultSetLang.RS_CSV);
            case JSON -> Optional.of(ResultSetLang.RS_JSON);
            case XML -> Optional.of(ResultSetLang.RS_XML);
        };
    }

    RDFFormat triples() {
        return switch (this) {
            case TABLE -> RDFFormat.TURTLE;
            case CSV -> RDFFormat.NTRIPLES;
            case JSON -> RDFFormat.JSONLD;
            case XML -> RDFFormat.RDFXML;
        };
    }
}
