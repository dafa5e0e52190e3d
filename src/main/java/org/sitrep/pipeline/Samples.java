package org.sitrep.pipeline;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The dispatches that come with the program. */
public final class Samples {
    private static final String FOLDER = "/org/sitrep/samples";

    private Samples() {}

    /**
     * Copies them into a folder, which is there.
     *
     * @return how many there are
     */
    public static int copyTo(Path target) throws IOException {
        URL url = Samples.class.getResource(FOLDER);
        if (url == null) {
            throw new HomeException("the sample dispatches are missing from the program");
        }
        try {
            URI uri = url.toURI();
            if (!uri.getScheme().equals("jar")) {
                return copy(Path.of(uri), target);
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return copy(jar.getPath(FOLDER), target);
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static int copy(Path from, Path to) throws IOException {
        try (Stream<Path> listed = Files.list(from)) {
            List<Path> files =
                    listed.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
            for (Path file : files) {
                Files.write(to.resolve(file.getFileName().toString()), Files.readAllBytes(file));
            }
            return files.size();
        }
    }
}
