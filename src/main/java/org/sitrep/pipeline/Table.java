package org.sitrep.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.sitrep.store.NamedQuery;
import org.sitrep.vocab.Iris;

/** What can be had as a table, for those who work with spreadsheets. */
public enum Table {
    INCIDENTS,
    CLAIMS;

    /** The query that gives its rows, in a dataset under a base. */
    public NamedQuery query(String base) {
        String name = name().toLowerCase(Locale.ROOT) + ".rq";
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new HomeException("the query " + name + " is missing from the program");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return NamedQuery.of(text.replace(Iris.DEFAULT_BASE, base));
        } catch (IOException e) {
            throw new HomeException("cannot read the query " + name + ": " + e.getMessage());
        }
    }
}
