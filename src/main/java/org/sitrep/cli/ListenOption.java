package org.sitrep.cli;

import org.sitrep.serve.ServerOptions;
import picocli.CommandLine.Option;

/** Where a server listens. */
final class ListenOption {
    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port; 0 for any that is free (default: ${DEFAULT-VALUE}).")
    private int port = 3030;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description =
                    "The address to listen at; 0.0.0.0 for other machines to reach it (default: ${DEFAULT-VALUE}).")
    private String host = "127.0.0.1";

    ServerOptions options() {
        try {
            return ServerOptions.LOCAL.withHost(host).withPort(port);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(e.getMessage() + "");
        }
    }
}
