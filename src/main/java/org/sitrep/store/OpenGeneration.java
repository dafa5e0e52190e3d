package org.sitrep.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.TextDocProducerTriples;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The current generation, opened for reading. Only one process can have a generation open; it is not deleted while somebody does.
 *
 * <p>Thread-safe, but {@link #close} must come after the last read.
 */
public final class OpenGeneration implements AutoCloseable {
    private static final int ATTEMPTS = 10;

    private final DatasetFolder folder;
    private final int number;
    private final FileHold hold;
    private final DatasetGraph database;
    private final DatasetGraph dataset;

    private OpenGeneration(DatasetFolder folder, int number, FileHold hold) throws IOException {
        this.folder = folder;
        this.number = number;
        this.hold = hold;
        Path place = folder.generation(number);
        // A killed reader leaves TDB2's own lock; ours, which the system frees, says that nobody is in.
        Files.deleteIfExists(place.resolve(GenerationBuild.DATABASE).resolve("tdb.lock"));
        database = DatabaseMgr.connectDatasetGraph(
                place.resolve(GenerationBuild.DATABASE).toString());
        database.getContext().set(TDB2.symUnionDefaultGraph, true);
        TextIndex index = new TextFields(folder.names()).open(place.resolve(GenerationBuild.TEXT_INDEX));
        dataset = new UnionByDefault(database, index);
    }

    /**
     * Opens what is current now.
     *
     * @throws DatasetBusy when another process, or another part of this one, has it open
     * @throws StoreException when nothing has been built
     */
    public static OpenGeneration open(DatasetFolder folder) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            OptionalInt current = folder.currentGeneration();
            if (current.isEmpty()) {
                throw new StoreException("nothing has been built in " + folder.path());
            }
            Path lock = folder.generation(current.getAsInt()).resolve(GenerationBuild.HOLD);
            Optional<FileHold> hold;
            try {
                hold = FileHold.tryLock(lock);
            } catch (NoSuchFileException e) {
                // Replaced and deleted since we read which one is current.
                continue;
            } catch (IOException e) {
                throw SafeFile.failed("cannot open " + lock.getParent(), lock, e);
            }
            FileHold held =
                    hold.orElseThrow(() -> new DatasetBusy(folder.path() + " is in use by " + FileHold.holder(lock)));
            if (folder.currentGeneration().equals(current)) {
                return open(folder, current.getAsInt(), held);
            }
            held.close();
        }
        throw new StoreException("the current generation is missing in " + folder.generations() + "; build again");
    }

    private static OpenGeneration open(DatasetFolder folder, int number, FileHold hold) {
        try {
            return new OpenGeneration(folder, number, hold);
        } catch (IOException | RuntimeException e) {
            hold.close();
            throw SafeFile.failed("cannot open " + folder.generation(number), folder.generation(number), e);
        }
    }

    public DatasetFolder folder() {
        return folder;
    }

    public int number() {
        return number;
    }

    /** The dataset to query, with the text index; its default graph is the union of all graphs. Read inside a transaction. */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** All quads, for a dump. */
    public QuadFeed quads() {
        return sink -> Txn.executeRead(
                database,
                () -> database.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(sink));
    }

    /** The sorted N-Quads of this generation, gzipped; made when first asked for. */
    public synchronized Path dump() {
        Path file = folder.generation(number).resolve("dump.nq.gz");
        if (!Files.exists(file)) {
            new Export(quads()).write(DumpFormat.NQUADS, file);
        }
        return file;
    }

    @Override
    public void close() {
        dataset.close();
        TDBInternal.expel(database, true);
        hold.close();
    }

    /** Closes, and deletes the generation if it is no longer the current one. */
    public void closeAndClear() {
        close();
        if (!folder.currentGeneration().equals(OptionalInt.of(number))) {
            GenerationBuild.deleteUnused(folder.generation(number));
        }
    }

    /** TDB2 takes the union as default graph in its own queries; the text index has to be told so too. */
    private static final class UnionByDefault extends DatasetGraphText {
        UnionByDefault(DatasetGraph database, TextIndex index) {
            super(database, index, new TextDocProducerTriples(index), true);
            getContext().set(TextQuery.textIndex, index);
        }

        @Override
        public Graph getDefaultGraph() {
            return getGraph(Quad.unionGraph);
        }
    }
}
