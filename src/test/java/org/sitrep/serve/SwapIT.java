package org.sitrep.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.store.DatasetFolder;
import org.sitrep.store.FolderWriter;
import org.sitrep.store.RunningServer;
import org.sitrep.store.Sample;
import org.sitrep.store.StoreException;

/** Builds while a server runs. */
class SwapIT {
    private static final String COUNT = "SELECT (count(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }";

    @TempDir
    Path dir;

    @Test
    void goesOverToANewGenerationWithoutRefusingARequest() throws Exception {
        DatasetFolder folder = Sample.build(dir, 5);
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService clients = Executors.newFixedThreadPool(4);
        try (KnowledgeServer server = KnowledgeServer.start(folder, ServerOptions.LOCAL.withPort(0))) {
            Http http = new Http(server.address());
            Callable<List<String>> client = () -> {
                List<String> seen = new ArrayList<>();
                while (!done.get()) {
                    HttpResponse<String> answer = http.query(COUNT, "Accept", "text/csv");
                    String body = answer.statusCode() + " "
                            + answer.body().replaceAll("\\s+", " ").strip();
                    if (!seen.contains(body)) {
                        seen.add(body);
                    }
                }
                return seen;
            };
            List<Future<List<String>>> running = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                running.add(clients.submit(client));
            }
            // Finishes on the generation that it began with.
            String slow = "SELECT (count(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n0 ?o }";
            Future<HttpResponse<String>> old =
                    clients.submit(() -> http.get("/kg/sparql?timeout=4&query=" + Html.parameter(slow)));
            Thread.sleep(300);
            try (FolderWriter writer = FolderWriter.open(folder)) {
                writer.putArticle(Sample.id(6), Sample.article(Sample.id(6), 6), Optional.of(Sample.text(6)));
                Sample.rebuild(writer);
            }
            waitUntil(() -> http.query(COUNT, "Accept", "text/csv").body().contains("39"));
            assertThat(old.get().statusCode()).isEqualTo(503);
            done.set(true);
            for (Future<List<String>> each : running) {
                assertThat(each.get()).containsExactly("200 n 33", "200 n 39");
            }
            waitUntil(() -> !dir.resolve("generations/1").toFile().exists());
            assertThat(RunningServer.find(folder).orElseThrow().fetch().stream().count())
                    .isEqualTo(39);
        } finally {
            done.set(true);
            clients.shutdownNow();
        }
    }

    @Test
    void sayWhyItCannotStart() {
        assertThatThrownBy(() -> KnowledgeServer.start(DatasetFolder.at(dir), ServerOptions.LOCAL.withPort(0)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("nothing has been built");
        DatasetFolder one = Sample.build(dir.resolve("one"), 1);
        DatasetFolder two = Sample.build(dir.resolve("two"), 1);
        try (KnowledgeServer server = KnowledgeServer.start(one, ServerOptions.LOCAL.withPort(0))) {
            int port = server.address().getPort();
            assertThatThrownBy(() -> KnowledgeServer.start(two, ServerOptions.LOCAL.withPort(port)))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("cannot listen at 127.0.0.1:" + port);
            assertThatThrownBy(() -> KnowledgeServer.start(one, ServerOptions.LOCAL.withPort(0)))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("in use by process");
        }
        KnowledgeServer.start(two, ServerOptions.LOCAL.withPort(0)).close();
    }

    private static void waitUntil(Callable<Boolean> condition) throws Exception {
        Instant end = Instant.now().plus(Duration.ofSeconds(15));
        while (!condition.call()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(100);
        }
    }
}
