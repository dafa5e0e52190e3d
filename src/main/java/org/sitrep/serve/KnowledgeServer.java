package org.sitrep.serve;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.sitrep.store.DatasetFolder;
import org.sitrep.store.RunningServer;
import org.sitrep.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves a dataset folder over HTTP, for reading: SPARQL at {@code /kg/sparql}, graphs at {@code /kg/data}, a dump, and a home page. When
 * a build has made a new generation, the server goes over to it within a second or two, without refusing a request.
 */
public final class KnowledgeServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KnowledgeServer.class);
    private static final long LARGEST_REQUEST = 1 << 20;
    private static final long STOP_MILLIS = 5_000;

    private final DatasetFolder folder;
    private final Generations generations;
    private final FusekiServer fuseki;
    private final URI address;
    private final String token;
    private final ScheduledExecutorService watch;

    private KnowledgeServer(DatasetFolder folder, Generations generations, ServerOptions options) {
        this.folder = folder;
        this.generations = generations;
        token = UUID.randomUUID().toString();
        fuseki = build(generations, options, token);
        configure(fuseki.getJettyServer(), options);
        try {
            fuseki.start();
        } catch (FusekiException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new StoreException(
                    "cannot listen at " + options.host() + ":" + options.port() + ": " + cause.getMessage(), e);
        }
        address = URI.create("http://" + reachable(options.host()) + ":" + fuseki.getHttpPort() + "/");
        try {
            RunningServer.announce(folder, address, token);
        } catch (StoreException e) {
            fuseki.stop();
            throw e;
        }
        watch = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "generation-watch");
            thread.setDaemon(true);
            return thread;
        });
        var unused = watch.scheduleWithFixedDelay(this::refresh, 1, 1, TimeUnit.SECONDS);
    }

    /**
     * Opens the folder's current generation and starts to serve it.
     *
     * @throws org.sitrep.store.DatasetBusy when another process has it open
     * @throws StoreException when nothing has been built, or the port is taken
     */
    public static KnowledgeServer start(DatasetFolder folder, ServerOptions options) {
        // SERVICE would let a stranger reach what this machine can reach.
        ARQ.globalServiceAllowed = false;
        ARQ.getContext().set(ARQ.httpServiceAllowed, false);
        Generations generations = new Generations(folder);
        try {
            return new KnowledgeServer(folder, generations, options);
        } catch (RuntimeException e) {
            generations.close();
            throw e;
        }
    }

    /** Where it answers, ending in a slash. */
    public URI address() {
        return address;
    }

    /** Waits until the server is stopped. */
    public void join() throws InterruptedException {
        fuseki.getJettyServer().join();
    }

    /** Lets the requests under way end, for a few seconds at most, and closes the dataset. */
    @Override
    public void close() {
        watch.shutdownNow();
        RunningServer.withdraw(folder, token);
        fuseki.stop();
        generations.close();
    }

    private void refresh() {
        try {
            generations.refresh();
        } catch (StoreException e) {
            // The old generation goes on; the next second may do better.
            LOG.warn("cannot go over to the new generation: {}", e.getMessage());
        }
    }

    private static FusekiServer build(Generations generations, ServerOptions options, String token) {
        DataService service = DataService.newBuilder(DatasetGraphFactory.empty())
                .addEndpoint(Endpoint.create()
                        .operation(Operation.Query)
                        .endpointName("sparql")
                        .processor(new WholeQuery(options.timeout(), options.maxRows()))
                        .build())
                .addEndpoint(Endpoint.create()
                        .operation(Operation.GSP_R)
                        .endpointName("data")
                        .processor(new GraphRead())
                        .build())
                .build();
        return FusekiServer.create()
                .port(options.port())
                .add("/kg", service)
                .enablePing(true)
                .enableMetrics(true)
                .maxServerThreads(options.threads())
                .addFilter("/*", new OpenToRead(token))
                .addFilter("/*", new LeaseFilter(generations))
                .addServlet(DumpServlet.PATH, new DumpServlet())
                .addServlet("/style.css", new ResourceServlet("style.css", "text/css; charset=utf-8"))
                .addServlet("/*", new HomePage(options.examples()))
                .fusekiModules(FusekiModules.empty())
                .build();
    }

    private static void configure(Server jetty, ServerOptions options) {
        ServerConnector connector = (ServerConnector) jetty.getConnectors()[0];
        connector.setHost(options.host());
        // Fuseki's buffers of 5 MB each are taken from direct memory.
        connector
                .getConnectionFactory(HttpConnectionFactory.class)
                .getHttpConfiguration()
                .setOutputBufferSize(1 << 16);
        CompressionHandler compression = new CompressionHandler();
        compression.putCompression(new GzipCompression());
        compression.putConfiguration(
                "/*",
                CompressionConfig.builder()
                        .defaults()
                        .compressIncludeMethod("POST")
                        .decompressExcludeEncoding("gzip")
                        .build());
        jetty.insertHandler(compression);
        jetty.insertHandler(new SizeLimitHandler(LARGEST_REQUEST, -1));
        jetty.insertHandler(new GracefulHandler());
        jetty.setStopTimeout(STOP_MILLIS);
    }

    /** A name by which this machine reaches a server that listens at a host. */
    private static String reachable(String host) {
        try {
            InetAddress listening = InetAddress.getByName(host);
            String name = listening.isAnyLocalAddress() ? "127.0.0.1" : host;
            return name.contains(":") ? "[" + name + "]" : name;
        } catch (UnknownHostException e) {
            throw new StoreException("no such host: " + host, e);
        }
    }
}
