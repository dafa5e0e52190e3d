package org.sitrep.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.QuerySendMode;

/**
 * The server at work on a dataset folder, seen from another process. The server writes its address into the folder; while it runs, all
 * reading goes through it.
 */
public final class RunningServer {
    /** The header by which a server shows that it is the one whose address lies in the folder. */
    public static final String TOKEN_HEADER = "Sitrep-Server";

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final URI address;
    private final HttpClient client;

    private RunningServer(URI address, HttpClient client) {
        this.address = address;
        this.client = client;
    }

    /** Leaves the address of a server in the folder. */
    public static void announce(DatasetFolder folder, URI address, String token) {
        byte[] bytes = (address + "\n" + token + "\n").getBytes(StandardCharsets.UTF_8);
        SafeFile.write(file(folder), out -> out.write(bytes));
    }

    /** Takes the address away again, unless another server has put its own there. */
    public static void withdraw(DatasetFolder folder, String token) {
        if (lines(folder).contains(token)) {
            SafeFile.deleteAll(file(folder));
        }
    }

    /** The server that runs on a folder; empty where there is none, or where what it left is stale. */
    public static Optional<RunningServer> find(DatasetFolder folder) {
        List<String> lines = lines(folder);
        if (lines.size() < 2) {
            return Optional.empty();
        }
        HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        try {
            URI address = URI.create(lines.get(0));
            HttpRequest ping = HttpRequest.newBuilder(address.resolve("/$/ping"))
                    .timeout(PATIENCE)
                    .build();
            HttpResponse<Void> pong = client.send(ping, BodyHandlers.discarding());
            String token = pong.headers().firstValue(TOKEN_HEADER).orElse("");
            return pong.statusCode() == 200 && token.equals(lines.get(1))
                    ? Optional.of(new RunningServer(address, client))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    public URI address() {
        return address;
    }

    /** Asks the server and prints what it answers; see {@link Answer#print}. */
    public long print(Query query, Duration timeout, AnswerFormat format, OutputStream out) {
        try (QueryExecHTTP exec = QueryExecHTTP.service(
                        address.resolve("/kg/sparql").toString())
                .query(query)
                .httpClient(client)
                .sendMode(QuerySendMode.asPost)
                .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .build()) {
            return Answer.print(query, exec, format, out);
        }
    }

    /** All quads the server holds. */
    public QuadFeed quads() {
        return sink -> {
            URI dump = address.resolve("/dump.nq.gz");
            try {
                HttpResponse<InputStream> response =
                        client.send(HttpRequest.newBuilder(dump).build(), BodyHandlers.ofInputStream());
                try (InputStream body = response.body()) {
                    if (response.statusCode() != 200) {
                        throw new StoreException("the server answered " + response.statusCode() + " to " + dump);
                    }
                    QuadFiles.read(new GZIPInputStream(new BufferedInputStream(body)), sink);
                }
            } catch (IOException | UncheckedIOException e) {
                throw new StoreException("cannot fetch " + dump + ": " + e.getMessage(), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StoreException("interrupted while fetching " + dump, e);
            }
        };
    }

    /** All that the server holds, in memory. */
    public DatasetGraph fetch() {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        dataset.executeWrite(() -> quads().feed(dataset::add));
        return dataset;
    }

    private static Path file(DatasetFolder folder) {
        return folder.path().resolve("server");
    }

    private static List<String> lines(DatasetFolder folder) {
        try {
            return Files.readAllLines(file(folder));
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw SafeFile.failed("cannot read " + file(folder), file(folder), e);
        }
    }
}
