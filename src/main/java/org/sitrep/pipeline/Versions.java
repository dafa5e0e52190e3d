package org.sitrep.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** The versions of the program and of what it is made of, as the build wrote them down. */
public final class Versions {
    private static final String FILE = "versions.properties";

    private Versions() {}

    /** The program's version. */
    public static String program() {
        return all().getOrDefault("sitrep", "unknown");
    }

    /** Versions of libraries and models by name. */
    static SortedMap<String, String> components() {
        SortedMap<String, String> components = all();
        components.remove("sitrep");
        components.put("Java", Runtime.version().feature() + "");
        return components;
    }

    private static SortedMap<String, String> all() {
        SortedMap<String, String> versions = new TreeMap<>();
        try (InputStream in = Versions.class.getResourceAsStream(FILE)) {
            if (in != null) {
                Properties properties = new Properties();
                properties.load(in);
                properties.forEach((name, version) -> versions.put(name.toString(), version.toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions;
    }
}
