package org.sitrep.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sitrep.store.DatasetFolder;
import org.sitrep.store.GraphNames;
import org.sitrep.store.StoreException;
import org.sitrep.vocab.Iris;

/** A dataset remembers the base of its IRIs, so that only the first build need be told. */
public final class DatasetBase {
    private static final String FILE = "base";

    private DatasetBase() {}

    /** The dataset at a path, under the base it was built with. */
    public static DatasetFolder open(Path path) {
        return folder(path, stored(path).orElse(Iris.DEFAULT_BASE));
    }

    /**
     * The dataset at a path, to be built under a base.
     *
     * @param wanted empty for the base it has
     * @throws StoreException when it has another one
     * @throws IllegalArgumentException when this is no base
     */
    public static DatasetFolder open(Path path, Optional<String> wanted) {
        Optional<String> stored = stored(path);
        String base = new Iris(wanted.or(() -> stored).orElse(Iris.DEFAULT_BASE)).base();
        boolean other = !base.equals(stored.orElse(Iris.DEFAULT_BASE));
        if (other && !DatasetFolder.at(path).articleIds().isEmpty()) {
            throw new StoreException(path + " was built under the base " + stored.orElse(Iris.DEFAULT_BASE)
                    + "; another base needs another folder");
        }
        return folder(path, base);
    }

    /** Writes the base down; nothing is written for the usual one. */
    static void remember(DatasetFolder folder) {
        String base = folder.names().base();
        try {
            if (base.equals(Iris.DEFAULT_BASE)) {
                Files.deleteIfExists(folder.path().resolve(FILE));
            } else {
                Files.writeString(folder.path().resolve(FILE), base + "\n");
            }
        } catch (IOException e) {
            throw new StoreException("cannot write " + folder.path().resolve(FILE) + ": " + e.getMessage(), e);
        }
    }

    private static DatasetFolder folder(Path path, String base) {
        return DatasetFolder.at(path, new GraphNames(base));
    }

    private static Optional<String> stored(Path path) {
        Path file = path.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(file).strip());
        } catch (IOException e) {
            throw new StoreException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
