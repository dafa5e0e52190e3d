package org.sitrep.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.store.AnswerFormat;
import org.sitrep.store.DatasetBusy;
import org.sitrep.store.DatasetFolder;
import org.sitrep.store.NamedQuery;
import org.sitrep.store.OpenGeneration;
import org.sitrep.store.RunningServer;
import org.sitrep.store.Sample;

/** What a server answers. */
class KnowledgeServerIT {
    private static final String COUNT = "SELECT (count(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }";
    private static final NamedQuery EXAMPLE =
            NamedQuery.of("# title: Quotes & <more>\n# answers: All quotes.\nSELECT ?o { ?s ?p ?o } LIMIT 3");

    @TempDir
    static Path dir;

    private static DatasetFolder folder;
    private static KnowledgeServer server;
    private static Http http;

    @BeforeAll
    static void start() {
        folder = Sample.build(dir, 5);
        server = KnowledgeServer.start(
                folder,
                ServerOptions.LOCAL
                        .withPort(0)
                        .withMaxRows(50)
                        .withTimeout(Duration.ofSeconds(2))
                        .withExamples(List.of(EXAMPLE)));
        http = new Http(server.address());
    }

    @AfterAll
    static void stop() {
        server.close();
        assertThat(RunningServer.find(folder)).isEmpty();
        assertThat(dir.resolve("server")).doesNotExist();
        OpenGeneration.open(folder).close();
    }

    @Test
    void answersQueriesByGetAndBothKindsOfPost() throws Exception {
        String json = "application/sparql-results+json";
        List<HttpResponse<String>> answers = List.of(
                http.query(COUNT, "Accept", json),
                http.post("/kg/sparql", "application/sparql-query", COUNT, "Accept", json),
                http.post(
                        "/kg/sparql",
                        "application/x-www-form-urlencoded",
                        "query=" + Html.parameter(COUNT),
                        "Accept",
                        json));
        for (HttpResponse<String> answer : answers) {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(t -> assertThat(t).startsWith(json));
            assertThat(answer.body()).contains("\"value\": \"33\"");
        }
    }

    @Test
    void answersEveryFormOfQuery() throws Exception {
        assertThat(http.query("ASK { GRAPH ?g { ?s ?p ?o } }").body()).contains("true");
        HttpResponse<String> triples = http.query(
                "CONSTRUCT WHERE { ?s a <" + Sample.BASE + "ontology#Person> }", "Accept", "application/n-triples");
        assertThat(triples.body()).contains("recep-tayyip-erdogan").hasLineCount(1);
        assertThat(http.query("DESCRIBE <" + Sample.BASE + "id/actor/recep-tayyip-erdogan>", "Accept", "text/turtle")
                        .body())
                .contains("Recep Tayyip Erdoğan");
        assertThat(http.query(COUNT, "Accept", "text/csv").body()).isEqualTo("n\r\n33\r\n");
        assertThat(http.query("SELECT (count(*) AS ?n) { ?s ?p ?o }", "Accept", "text/csv")
                        .body())
                .isEqualTo("n\r\n33\r\n");
    }

    @Test
    void searchesTextInsideAGraph() throws Exception {
        String search = "PREFIX text: <http://jena.apache.org/text#> PREFIX sr: <" + Sample.BASE
                + "ontology#> SELECT ?g { GRAPH ?g { ?s text:query (sr:quote 'post AND 3') } }";
        assertThat(http.query(search, "Accept", "text/csv").body())
                .isEqualTo("g\r\n" + Sample.BASE + "graph/article/" + Sample.id(3) + "\r\n");
    }

    @Test
    void headIsGetWithoutTheBody() throws Exception {
        for (String path :
                List.of("/", "/kg/sparql?query=" + Html.parameter(COUNT), "/kg/data?default", "/dump.nq.gz")) {
            HttpResponse<String> head = http.send("HEAD", path, BodyPublishers.noBody());
            assertThat(head.statusCode()).as(path).isEqualTo(200);
            assertThat(head.body()).isEmpty();
        }
    }

    @Test
    void whatIsNotOfferedIsNotAcceptable() throws Exception {
        assertThat(http.query(COUNT, "Accept", "image/png").statusCode()).isEqualTo(406);
        assertThat(http.query("CONSTRUCT WHERE { ?s ?p ?o }", "Accept", "text/csv")
                        .statusCode())
                .isEqualTo(406);
        assertThat(http.get("/kg/data?default", "Accept", "image/png").statusCode())
                .isEqualTo(406);
        assertThat(http.get("/kg/data", "Accept", "image/png").statusCode()).isEqualTo(406);
        assertThat(http.query(COUNT, "Accept", "image/png, */*;q=0.1").statusCode())
                .isEqualTo(200);
    }

    @Test
    void readsGraphs() throws Exception {
        String graph = "/kg/data?graph=" + Html.parameter(Sample.AUTHORITY.getURI());
        assertThat(http.get(graph, "Accept", "application/n-triples").body()).hasLineCount(3);
        assertThat(http.get("/kg/data?default", "Accept", "application/n-triples")
                        .body())
                .hasLineCount(33);
        assertThat(http.get("/kg/data", "Accept", "application/n-quads").body()).hasLineCount(33);
        assertThat(http.get("/kg/data?graph=urn:no-such-graph").statusCode()).isEqualTo(404);
    }

    @Test
    void offersADump() throws Exception {
        HttpResponse<byte[]> dump = http.bytes("/dump.nq.gz");
        assertThat(dump.headers().firstValue("Content-Type")).contains("application/gzip");
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(dump.body()))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).hasLineCount(33);
        }
    }

    @Test
    void compressesForThoseWhoAsk() throws Exception {
        String all = "/kg/data?default";
        HttpResponse<byte[]> zipped = http.bytes(all, "Accept-Encoding", "gzip", "Accept", "application/n-triples");
        assertThat(zipped.headers().firstValue("Content-Encoding")).contains("gzip");
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped.body()))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).hasLineCount(33);
        }
        assertThat(http.bytes("/dump.nq.gz", "Accept-Encoding", "gzip")
                        .headers()
                        .firstValue("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void greetsWithAPageThatEscapesWhatItShows() throws Exception {
        HttpResponse<String> page = http.get("/");
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        assertThat(page.body())
                .contains("<dt>articles</dt><dd>5</dd>")
                .contains("Quotes &amp; &lt;more&gt;")
                .contains("href=\"/dump.nq.gz\"");
        String link = page.body()
                .replaceAll("(?s).*href=\"(/kg/sparql[^\"]*)\".*", "$1")
                .replace("&amp;", "&");
        assertThat(http.get(link).body()).contains("| o ");
        assertThat(http.get("/style.css").statusCode()).isEqualTo(200);
        assertThat(http.get("/nothing").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/kg/sparql?query=ASK%7B%7D", "/kg/data?default", "/nothing", "/$/ping", "/dump.nq.gz"})
    void everyAnswerIsSafeForBrowsers(String path) throws Exception {
        var headers = http.get(path, "Origin", "https://example.org").headers();
        assertThat(headers.allValues("Access-Control-Allow-Origin")).containsExactly("*");
        assertThat(headers.firstValue("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow()).contains("frame-ancestors 'none'");
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @Test
    void answersPreflights() throws Exception {
        HttpResponse<String> answer = http.send("OPTIONS", "/kg/sparql", BodyPublishers.noBody());
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Methods")).contains("GET, HEAD, POST, OPTIONS");
    }

    @Test
    void isHealthyAndMeasured() throws Exception {
        assertThat(http.get("/$/ping").statusCode()).isEqualTo(200);
        assertThat(http.get("/$/metrics").body()).contains("jvm_memory_used_bytes");
    }

    @Test
    void aLongQueryIsAnErrorAndHoldsUpNobody() throws Exception {
        String endless = "SELECT (count(*) AS ?c) { ?a ?b ?c0 . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o . ?p ?q ?r }";
        var waiting = CompletableFuture.supplyAsync(() -> {
            try {
                return http.query(endless);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        long before = System.nanoTime();
        assertThat(http.query("ASK {}").statusCode()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
        assertThat(waiting.get().statusCode()).isEqualTo(503);
    }

    @Test
    void aTimeoutAfterTheFirstRowsLeavesNoHalfAnswer() throws Exception {
        // One row at once, the next never: the filter runs through all combinations in vain.
        String late =
                "SELECT * { { BIND(1 AS ?x) } UNION { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o FILTER(str(?m) = concat(str(?a), str(?d), str(?g), str(?j))) } }";
        HttpResponse<String> answer = http.get("/kg/sparql?timeout=1&query=" + Html.parameter(late));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).doesNotContain("bindings");
        assertThat(http.get("/kg/sparql?timeout=soon&query=ASK%7B%7D").statusCode())
                .isEqualTo(400);
    }

    @Test
    void tooManyRowsAreRefusedNotCut() throws Exception {
        String many = "SELECT * { ?s ?p ?o . ?s2 ?p2 ?o2 }";
        assertThat(http.query(many).statusCode()).isEqualTo(413);
        assertThat(http.query(many).body()).contains("more than 50 rows");
        assertThat(http.query("CONSTRUCT { ?s ?p ?o2 } WHERE { ?s ?p ?o . ?s2 ?p2 ?o2 }")
                        .statusCode())
                .isEqualTo(413);
        assertThat(http.query(many + " LIMIT 50", "Accept", "text/csv").body()).hasLineCount(51);
    }

    @Test
    void anotherProcessFindsItThroughTheFolder() {
        RunningServer found = RunningServer.find(folder).orElseThrow();
        assertThat(found.address()).isEqualTo(server.address());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long rows = found.print(NamedQuery.of(COUNT).with(Map.of()), Duration.ofSeconds(5), AnswerFormat.CSV, out);
        assertThat(rows).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("33");
        assertThat(found.fetch().stream().count()).isEqualTo(33);
        assertThatThrownBy(() -> OpenGeneration.open(folder)).isInstanceOf(DatasetBusy.class);
    }

    @Test
    void anAddressLeftByAKilledServerIsPassedOver(@TempDir Path other) {
        DatasetFolder stale = DatasetFolder.at(other);
        RunningServer.announce(stale, URI.create("http://127.0.0.1:1/"), "token");
        assertThat(RunningServer.find(stale)).isEmpty();
        // The port may have gone to another server meanwhile.
        RunningServer.announce(stale, server.address(), "token");
        assertThat(RunningServer.find(stale)).isEmpty();
    }

    @Test
    void listensToThisMachineOnly() {
        assertThat(server.address().getHost()).isEqualTo("127.0.0.1");
        assertThat(ServerOptions.LOCAL.host()).isEqualTo("127.0.0.1");
    }
}
