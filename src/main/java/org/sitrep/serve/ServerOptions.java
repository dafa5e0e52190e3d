package org.sitrep.serve;

import java.time.Duration;
import java.util.List;
import org.sitrep.store.NamedQuery;

/**
 * How a server is run.
 *
 * @param host the address to listen at; only programs on this machine reach a loopback address
 * @param port 0 for any free one
 * @param timeout the longest a query may take
 * @param maxRows the most rows or triples one answer may have; a query with more is refused, not cut
 * @param threads the most requests worked on at once
 * @param examples queries the home page offers
 */
public record ServerOptions(
        String host, int port, Duration timeout, int maxRows, int threads, List<NamedQuery> examples) {
    public static final ServerOptions LOCAL =
            new ServerOptions("127.0.0.1", 3330, Duration.ofSeconds(30), 100_000, 16, List.of());

    public ServerOptions {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("not a port: " + port);
        }
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("not a time limit: " + timeout);
        }
        if (maxRows < 1 || threads < 4) {
            throw new IllegalArgumentException("too few rows or threads: " + maxRows + ", " + threads);
        }
        examples = List.copyOf(examples);
    }

    public ServerOptions withHost(String newHost) {
        return new ServerOptions(newHost, port, timeout, maxRows, threads, examples);
    }

    public ServerOptions withPort(int newPort) {
        return new ServerOptions(host, newPort, timeout, maxRows, threads, examples);
    }

    public ServerOptions withTimeout(Duration newTimeout) {
        return new ServerOptions(host, port, newTimeout, maxRows, threads, examples);
    }

    public ServerOptions withMaxRows(int newMaxRows) {
        return new ServerOptions(host, port, timeout, newMaxRows, threads, examples);
    }

    public ServerOptions withExamples(List<NamedQuery> newExamples) {
        return new ServerOptions(host, port, timeout, maxRows, threads, newExamples);
    }
}
