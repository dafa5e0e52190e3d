package org.sitrep.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the program's own files lie: the ontology, the queries and the models.
 *
 * @param path the folder that the launcher lies in
 */
public record Home(Path path) {
    /**
     * Looks where the system property {@code sitrep.home} says, else in the working folder.
     *
     * @throws HomeException when the ontology is not there
     */
    public static Home find() {
        Path path =
                Path.of(System.getProperty("sitrep.home", "")).toAbsolutePath().normalize();
        if (!Files.isDirectory(path.resolve("ontology"))) {
            throw new HomeException("the folder " + path.resolve("ontology")
                    + " is missing; start the program with the launcher that came with it");
        }
        return new Home(path);
    }

    public Path ontology() {
        return path.resolve("ontology");
    }

    public Path queries() {
        return path.resolve("queries");
    }

    /** The OpenNLP models, which the build unpacks. */
    public Path models() {
        return path.resolve("target").resolve("models");
    }

    public Path shapes() {
        return ontology().resolve("shapes.ttl");
    }

    public Path curation() {
        return ontology().resolve("curation.ttl");
    }
}
