package org.sitrep.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.sparql.core.Quad;

/**
 * A dataset on disk: one file of quads for each article, which are the truth, and generations of a database made from them.
 *
 * <p>Reading needs no lock: every file is moved into place whole. Writing goes through {@link FolderWriter}. Immutable and thread-safe.
 */
public final class DatasetFolder {
    private static final String ARTICLE_END = ".nq.gz";
    private static final String TEXT_END = ".txt.gz";

    private final Path path;
    private final GraphNames names;

    private DatasetFolder(Path path, GraphNames names) {
        this.path = path;
        this.names = names;
    }

    /** The folder at a path, which need not exist yet. */
    public static DatasetFolder at(Path path) {
        return at(path, GraphNames.PUBLIC);
    }

    /** The folder at a path, its graphs named under another base. */
    public static DatasetFolder at(Path path, GraphNames names) {
        return new DatasetFolder(path.toAbsolutePath().normalize(), names);
    }

    public Path path() {
        return path;
    }

    public GraphNames names() {
        return names;
    }

    /** The ids of all articles, sorted. */
    public List<String> articleIds() {
        List<String> ids = new ArrayList<>();
        for (Path group : SafeFile.list(articles())) {
            for (Path file : SafeFile.list(group)) {
                String name = file.getFileName().toString();
                if (name.endsWith(ARTICLE_END) && !name.startsWith(".")) {
                    ids.add(name.substring(0, name.length() - ARTICLE_END.length()));
                }
            }
        }
        ids.sort(null);
        return List.copyOf(ids);
    }

    public boolean hasArticle(String id) {
        return Files.exists(articleFile(id));
    }

    /**
     * The quads of an article, in the order of their lines.
     *
     * @throws StoreException when there is no such article or its file is damaged
     */
    public List<Quad> readArticle(String id) {
        List<Quad> quads = new ArrayList<>();
        QuadFiles.read(articleFile(id), quads::add);
        return List.copyOf(quads);
    }

    /** The quads of all articles, article by article. */
    public QuadFeed articles(List<String> ids) {
        List<String> wanted = List.copyOf(ids);
        return sink -> wanted.forEach(id -> QuadFiles.read(articleFile(id), sink));
    }

    /** The text of an article; empty where texts are not kept. */
    public Optional<String> text(String id) {
        Path file = textFile(id);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (InputStream in = QuadFiles.unzip(file)) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw SafeFile.failed("cannot read " + file, file, e);
        }
    }

    /** The number of the generation that readers should open; empty before the first one is built. */
    public OptionalInt currentGeneration() {
        try {
            return OptionalInt.of(Integer.parseInt(Files.readString(current()).strip()));
        } catch (NoSuchFileException e) {
            return OptionalInt.empty();
        } catch (IOException | NumberFormatException e) {
            throw SafeFile.failed("cannot read " + current(), current(), e);
        }
    }

    Path articles() {
        return path.resolve("articles");
    }

    Path texts() {
        return path.resolve("texts");
    }

    Path generations() {
        return path.resolve("generations");
    }

    Path generation(int number) {
        return generations().resolve(Integer.toString(number));
    }

    Path current() {
        return generations().resolve("current");
    }

    Path writeLock() {
        return path.resolve("write.lock");
    }

    Path articleFile(String id) {
        return inGroup(articles(), id, ARTICLE_END);
    }

    Path textFile(String id) {
        return inGroup(texts(), id, TEXT_END);
    }

    private static Path inGroup(Path folder, String id, String end) {
        // The id becomes a file name: nothing may lead out of the folder.
        if (!id.matches("[A-Za-z0-9][A-Za-z0-9_-]{2,127}")) {
            throw new StoreException("not an article's id: " + id);
        }
        return folder.resolve(id.substring(0, 2)).resolve(id + end);
    }
}
