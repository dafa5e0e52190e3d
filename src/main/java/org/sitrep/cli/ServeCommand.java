package org.sitrep.cli;

import java.util.concurrent.Callable;
import org.sitrep.serve.KnowledgeServer;
import org.sitrep.serve.ServerOptions;
import org.sitrep.store.DatasetFolder;
import org.sitrep.store.RunningServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "serve",
        description = "Serve a dataset over HTTP, for reading: SPARQL, graphs, pages. Ends with Ctrl-C.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sitrep serve                                  ./sitrep-data at http://127.0.0.1:3030/",
            "  sitrep serve -d syria --port 8080 --host 0.0.0.0"
        })
final class ServeCommand implements Callable<Integer> {
    private final Environment environment;

    @Mixin
    private DatasetOption dataset = new DatasetOption();

    @Mixin
    private ListenOption listen = new ListenOption();

    ServeCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws InterruptedException {
        DatasetFolder folder = dataset.existing();
        refuseSecond(folder);
        return serve(environment, folder, listen, "");
    }

    /** One server is enough for a folder, and only one can have it open. */
    static void refuseSecond(DatasetFolder folder) {
        RunningServer.find(folder).ifPresent(server -> {
            throw new RefusedException(folder.path() + " is served already at " + server.address());
        });
    }

    /** Serves until the process is told to end. */
    static int serve(Environment environment, DatasetFolder folder, ListenOption listen, String hint)
            throws InterruptedException {
        Console console = environment.console();
        ServerOptions options = listen.options()
                .withExamples(
                        new Queries(environment.home().get(), folder.names().base()).all());
        try (KnowledgeServer server = KnowledgeServer.start(folder, options)) {
            Thread stop = new Thread(server::close, "stop");
            Runtime.getRuntime().addShutdownHook(stop);
            console.out().println("serving " + folder.path() + " at " + server.address());
            console.out().println("SPARQL at " + server.address().resolve("kg/sparql"));
            console.out().print(hint);
            console.out().flush();
            server.join();
            removeHook(stop);
        }
        return ExitCode.GOOD;
    }

    private static void removeHook(Thread stop) {
        try {
            Runtime.getRuntime().removeShutdownHook(stop);
        } catch (IllegalStateException e) {
            // The process is ending: the hook has done its work.
        }
    }
}
