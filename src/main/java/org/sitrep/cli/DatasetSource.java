package org.sitrep.cli;

import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.sitrep.store.Answer;
import org.sitrep.store.AnswerFormat;
import org.sitrep.store.DatasetBusy;
import org.sitrep.store.DatasetFolder;
import org.sitrep.store.OpenGeneration;
import org.sitrep.store.QuadFeed;
import org.sitrep.store.RunningServer;

/** A dataset to read from: through the server that runs on it, since only one process can have it open, else straight. */
final class DatasetSource implements AutoCloseable {
    private final Optional<RunningServer> server;
    private final Optional<OpenGeneration> generation;

    private DatasetSource(Optional<RunningServer> server, Optional<OpenGeneration> generation) {
        this.server = server;
        this.generation = generation;
    }

    static DatasetSource open(DatasetFolder folder) {
        Optional<RunningServer> running = RunningServer.find(folder);
        if (running.isPresent()) {
            return new DatasetSource(running, Optional.empty());
        }
        try {
            return new DatasetSource(Optional.empty(), Optional.of(OpenGeneration.open(folder)));
        } catch (DatasetBusy e) {
            // A server may have come up in between.
            running = RunningServer.find(folder);
            if (running.isPresent()) {
                return new DatasetSource(running, Optional.empty());
            }
            throw e;
        }
    }

    long print(Query query, Duration timeout, AnswerFormat format, OutputStream out) {
        return generation.isPresent()
                ? Answer.print(query, generation.get().dataset(), timeout, format, out)
                : server.orElseThrow().print(query, timeout, format, out);
    }

    QuadFeed quads() {
        return generation.isPresent()
                ? generation.get().quads()
                : server.orElseThrow().quads();
    }

    /** Hands over all of the dataset, in memory where it comes from a server. */
    void whole(Consumer<DatasetGraph> use) {
        use.accept(
                generation.isPresent()
                        ? generation.get().dataset()
                        : server.orElseThrow().fetch());
    }

    @Override
    public void close() {
        generation.ifPresent(OpenGeneration::close);
    }
}
