package org.sitrep.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Makes a new generation beside the current one and switches to it. The caller holds the folder's write lock. */
final class GenerationBuild {
    static final String DATABASE = "tdb2";
    static final String TEXT_INDEX = "text";
    static final String HOLD = "use.lock";

    private static final String GONE = ".gone";

    private final DatasetFolder folder;

    GenerationBuild(DatasetFolder folder) {
        this.folder = folder;
    }

    long run(QuadFeed feed) {
        int number = latest(folder) + 1;
        Path place = folder.generation(number);
        Path unfinished = place.resolveSibling(number + SafeFile.TEMPORARY);
        SafeFile.deleteAll(unfinished);
        long quads;
        try {
            Files.createDirectories(unfinished);
            quads = load(unfinished, feed);
            forceAll(unfinished);
            // A name that no generation had: nothing is replaced.
            Files.move(unfinished, place);
            SafeFile.force(folder.generations());
        } catch (IOException | RuntimeException | InternalError e) {
            StoreException failure = SafeFile.failed("cannot build " + place, place, e);
            SafeFile.deleteAll(unfinished);
            throw failure;
        }
        byte[] pointer = (number + "\n").getBytes(StandardCharsets.US_ASCII);
        SafeFile.write(folder.current(), out -> out.write(pointer));
        SafeFile.forceFolder(folder.generations());
        clear(folder);
        return quads;
    }

    private long load(Path place, QuadFeed feed) throws IOException {
        Path database = Files.createDirectories(place.resolve(DATABASE));
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(database.toString());
        try {
            // One plain transaction. The bulk loaders are up to twice as fast, but their worker threads hang when the
            // disk fills.
            Txn.executeWrite(
                    dataset,
                    () -> feed.feed(quad -> {
                        if (quad.getSubject().isBlank() || quad.getObject().isBlank()) {
                            throw new StoreException("a blank node has no place in a graph: " + quad);
                        }
                        dataset.add(quad);
                    }));
            TextFields fields = new TextFields(folder.names());
            TextIndex index = fields.open(Files.createDirectories(place.resolve(TEXT_INDEX)));
            try {
                return Txn.calculateRead(dataset, () -> {
                    fields.fill(index, dataset);
                    return Iter.count(dataset.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY));
                });
            } finally {
                index.close();
            }
        } finally {
            TDBInternal.expel(dataset, true);
        }
    }

    private static void forceAll(Path place) throws IOException {
        try (Stream<Path> below = Files.walk(place)) {
            for (Path each : below.toList()) {
                SafeFile.force(each);
            }
        }
    }

    /** Deletes unfinished generations, and old ones that no reader has open. */
    static void clear(DatasetFolder folder) {
        int current = folder.currentGeneration().orElse(-1);
        for (Path place : SafeFile.list(folder.generations())) {
            String name = place.getFileName().toString();
            if (name.endsWith(SafeFile.TEMPORARY) || name.endsWith(GONE)) {
                SafeFile.deleteAll(place);
            } else if (isNumber(name) && Integer.parseInt(name) != current) {
                deleteUnused(place);
            }
        }
    }

    /** Deletes a generation unless a reader has it open. */
    static void deleteUnused(Path place) {
        Optional<FileHold> hold;
        try {
            hold = FileHold.tryLock(place.resolve(HOLD));
        } catch (IOException e) {
            // Another process was quicker.
            return;
        }
        if (hold.isPresent()) {
            // Renamed first, so that nobody ever opens half of it.
            Path gone = place.resolveSibling(place.getFileName() + GONE);
            SafeFile.move(place, gone);
            hold.get().close();
            SafeFile.deleteAll(gone);
        }
    }

    private static int latest(DatasetFolder folder) {
        List<Path> places = SafeFile.list(folder.generations());
        int latest = folder.currentGeneration().orElse(0);
        for (Path place : places) {
            String name = place.getFileName().toString();
            latest = isNumber(name) ? Math.max(latest, Integer.parseInt(name)) : latest;
        }
        return latest;
    }

    private static boolean isNumber(String name) {
        return name.matches("[0-9]{1,9}");
    }
}
