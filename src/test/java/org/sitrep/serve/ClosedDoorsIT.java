package org.sitrep.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.store.Sample;

/** What a server must not do, tried from outside. */
class ClosedDoorsIT {
    private static final String COUNT = "SELECT (count(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }";
    private static final String SECRET = "secret-of-the-machine";

    @TempDir
    static Path dir;

    private static KnowledgeServer server;
    private static Http http;
    private static String fileUri;

    @BeforeAll
    static void start() throws Exception {
        Path secret = Files.writeString(dir.resolve("secret.ttl"), "<urn:a> <urn:b> \"" + SECRET + "\" .");
        fileUri = secret.toUri().toString();
        server = KnowledgeServer.start(Sample.build(dir.resolve("d"), 2), ServerOptions.LOCAL.withPort(0));
        http = new Http(server.address());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void nothingHasChanged() throws Exception {
        assertThat(http.query(COUNT, "Accept", "text/csv").body()).isEqualTo("n\r\n15\r\n");
        assertThat(http.query("ASK { ?s ?p '" + SECRET + "' }", "Accept", "text/csv")
                        .body())
                .contains("false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOAD <FILE>",
                "LOAD <FILE> INTO GRAPH <urn:g>",
                "INSERT DATA { GRAPH <urn:g> { <urn:a> <urn:b> <urn:c> } }",
                "DELETE WHERE { GRAPH ?g { ?s ?p ?o } }",
                "CLEAR ALL",
                "DROP ALL"
            })
    void noUpdateInAnyForm(String template) throws Exception {
        String update = template.replace("FILE", fileUri);
        String form = "application/x-www-form-urlencoded";
        for (String path : new String[] {"/kg/sparql", "/kg/update", "/kg", "/kg/", "/kg/data", "/"}) {
            refused(http.post(path, "application/sparql-update", update));
            refused(http.post(path, form, "update=" + Html.parameter(update)));
            refused(http.post(path, form, "query=" + Html.parameter(update)));
            refused(http.get(path + "?update=" + Html.parameter(update)), path);
        }
        refused(http.query(update));
    }

    /** The home page takes no notice of parameters. */
    private static void refused(HttpResponse<String> answer, String path) {
        if (!path.equals("/")) {
            refused(answer);
        }
    }

    private static void refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.request() + "").isBetween(400, 499);
        assertThat(answer.body()).doesNotContain(SECRET);
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /kg/data?default",
        "POST, /kg/data?default",
        "DELETE, /kg/data?default",
        "PATCH, /kg/data?default",
        "PUT, /kg/data?graph=urn:g",
        "POST, /kg/data?graph=urn:g",
        "DELETE, /kg/data?graph=urn:g",
        "PUT, /kg/data",
        "POST, /kg/data",
        "POST, /kg/upload",
        "PUT, /kg",
        "POST, /kg",
        "PUT, /kg/sparql",
        "DELETE, /kg/sparql",
        "PATCH, /kg/patch",
        "TRACE, /"
    })
    void noWritingOfGraphs(String method, String path) throws Exception {
        refused(http.send(
                method,
                path,
                BodyPublishers.ofString("<urn:a> <urn:b> <urn:c> ."),
                "Content-Type",
                "application/n-triples"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/$/datasets",
                "/$/datasets/kg",
                "/$/server",
                "/$/status",
                "/$/stats",
                "/$/stats/kg",
                "/$/backup/kg",
                "/$/backups-list",
                "/$/compact/kg",
                "/$/tasks",
                "/$/reload",
                "/$/validate/query",
                "/kg/update",
                "/kg/upload",
                "/kg/shacl",
                "/server",
                "/generations/current"
            })
    void noAdministration(String path) throws Exception {
        assertThat(http.get(path).statusCode()).isEqualTo(404);
        assertThat(http.post(path, "application/x-www-form-urlencoded", "dbName=x&dbType=mem")
                        .statusCode())
                .isEqualTo(405);
        assertThat(http.send("DELETE", path, BodyPublishers.noBody()).statusCode())
                .isEqualTo(405);
    }

    @Test
    void noUploadOfFiles() throws Exception {
        String body =
                "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"x.ttl\"\r\n\r\n<urn:a> <urn:b> <urn:c> .\r\n--b--\r\n";
        for (String path : new String[] {"/kg/sparql", "/kg/data", "/kg/upload", "/kg"}) {
            refused(http.post(path, "multipart/form-data; boundary=b", body));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SERVICE", "SERVICE SILENT"})
    void noCallsToOtherServers(String service) throws Exception {
        try (ServerSocket listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            listening.setSoTimeout(500);
            String address = "http://127.0.0.1:" + listening.getLocalPort() + "/sparql";
            http.query("SELECT * { " + service + " <" + address + "> { ?s ?p ?o } }");
            http.query("SELECT * { VALUES ?e { <" + address + "> } " + service + " ?e { ?s ?p ?o } }");
            http.query("SELECT * FROM <" + address + "> { ?s ?p ?o }");
            http.get("/kg/sparql?default-graph-uri=" + Html.parameter(address) + "&query="
                    + Html.parameter("SELECT * { ?s ?p ?o }"));
            boolean called = true;
            try {
                listening.accept().close();
            } catch (SocketTimeoutException e) {
                called = false;
            }
            assertThat(called).isFalse();
        }
        assertThat(http.query("SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void noReadingOfLocalFiles() throws Exception {
        String file = Html.parameter(fileUri);
        String all = Html.parameter("SELECT * { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }");
        assertThat(http.query("SELECT * FROM <" + fileUri + "> { ?s ?p ?o }").body())
                .doesNotContain(SECRET);
        assertThat(http.query("SELECT * FROM NAMED <" + fileUri + "> { GRAPH ?g { ?s ?p ?o } }")
                        .body())
                .doesNotContain(SECRET);
        assertThat(http.get("/kg/sparql?default-graph-uri=" + file + "&query=" + all)
                        .body())
                .doesNotContain(SECRET);
        assertThat(http.get("/kg/sparql?named-graph-uri=" + file + "&query=" + all)
                        .body())
                .doesNotContain(SECRET);
        assertThat(http.get("/kg/data?graph=" + file).statusCode()).isEqualTo(404);
        assertThat(http.get("/..%2f..%2fsecret.ttl").body()).doesNotContain(SECRET);
        assertThat(http.get("/../secret.ttl").body()).doesNotContain(SECRET);
    }

    @Test
    void noCodeOutOfQueries() throws Exception {
        HttpResponse<String> script = http.query(
                "SELECT (<http://jena.apache.org/ARQ/jsFunction#java.lang.System.exit>(1) AS ?x) {}",
                "Accept",
                "text/csv");
        assertThat(script.body()).doesNotContain(SECRET);
        assertThat(http.query("JSON { 'a': ?s } WHERE { ?s ?p ?o }").statusCode())
                .isEqualTo(400);
    }

    @Test
    void noRequestBeyondItsSize() throws Exception {
        String padded = COUNT + "#".repeat(2 << 20);
        assertThat(http.post("/kg/sparql", "application/sparql-query", padded).statusCode())
                .isBetween(400, 499);
    }
}
