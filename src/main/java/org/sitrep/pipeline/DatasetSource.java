package org.sitrep.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.sitrep.store.Answer;
import org.sitrep.store.AnswerFormat;
import org.sitrep.store.Check;
import org.sitrep.store.CheckReport;
import org.sitrep.store.DatasetBusy;
import org.sitrep.store.DatasetFolder;
import org.sitrep.store.DumpFormat;
import org.sitrep.store.Export;
import org.sitrep.store.NamedQuery;
import org.sitrep.store.OpenGeneration;
import org.sitrep.store.QuadFeed;
import org.sitrep.store.RunningServer;
import org.sitrep.store.StoreException;

/** A dataset to read from: through the server that runs on it, since only one process can have it open, else straight. */
public final class DatasetSource implements AutoCloseable {
    private final DatasetFolder folder;
    private final Optional<RunningServer> server;
    private final Optional<OpenGeneration> generation;

    private DatasetSource(DatasetFolder folder, Optional<RunningServer> server, Optional<OpenGeneration> generation) {
        this.folder = folder;
        this.server = server;
        this.generation = generation;
    }

    /**
     * Opens a dataset for reading.
     *
     * @throws DatasetBusy when a process that is no server has it open
     * @throws StoreException when nothing has been built
     */
    public static DatasetSource open(DatasetFolder folder) {
        Optional<RunningServer> running = RunningServer.find(folder);
        if (running.isPresent()) {
            return new DatasetSource(folder, running, Optional.empty());
        }
        try {
            return new DatasetSource(folder, Optional.empty(), Optional.of(OpenGeneration.open(folder)));
        } catch (DatasetBusy e) {
            // A server may have come up in between.
            running = RunningServer.find(folder);
            if (running.isPresent()) {
                return new DatasetSource(folder, running, Optional.empty());
            }
            throw e;
        }
    }

    /**
     * Prints what a query answers.
     *
     * @param settings values of its parameters
     * @return how many rows or triples
     * @throws StoreException when the query or a setting is wrong, or it takes too long
     */
    public long print(
            NamedQuery query, Map<String, String> settings, Duration timeout, AnswerFormat format, OutputStream out) {
        return generation.isPresent()
                ? Answer.print(query.with(settings), generation.get().dataset(), timeout, format, out)
                : server.orElseThrow().print(query.with(settings), timeout, format, out);
    }

    /** All of it, or one graph, to a file. */
    public void export(DumpFormat format, Optional<String> graph, Path file) {
        dump(graph).write(format, file);
    }

    /** All of it, or one graph, to a stream, which stays open. */
    public void export(DumpFormat format, Optional<String> graph, OutputStream out) throws IOException {
        dump(graph).write(format, out);
    }

    private Export dump(Optional<String> graph) {
        QuadFeed quads = generation.isPresent()
                ? generation.get().quads()
                : server.orElseThrow().quads();
        return new Export(
                quads,
                graph.map(NodeFactory::createURI),
                Prefixes.under(folder.names().base()));
    }

    /** Holds it against the shapes, the texts and the article files. */
    public CheckReport check(Home home) {
        return Check.run(folder, dataset(), shapes(home));
    }

    private DatasetGraph dataset() {
        return generation.isPresent()
                ? generation.get().dataset()
                : server.orElseThrow().fetch();
    }

    private Graph shapes(Home home) {
        try {
            return RDFDataMgr.loadGraph(home.shapes().toUri().toString());
        } catch (RiotException e) {
            throw new HomeException("cannot read " + home.shapes() + ": " + e.getMessage());
        }
    }

    @Override
    public void close() {
        generation.ifPresent(OpenGeneration::close);
    }
}
