package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way through all commands, on two small articles. */
class CommandsIT {
    @TempDir
    static Path dir;

    private static Path articles;
    private static String data;
    private static JsonObject summary;

    @BeforeAll
    static void build() throws IOException {
        articles = Files.createDirectories(dir.resolve("articles"));
        Cli.write(articles, "shelling.txt", Cli.SHELLING);
        Cli.write(articles, "denial.txt", Cli.DENIAL);
        data = dir.resolve("data").toString();
        Cli.Result result = Cli.run("build", "-d", data, "--json", articles.toString());
        assertThat(result.code()).as(result.err()).isZero();
        summary = JsonParser.parseString(result.out()).getAsJsonObject();
    }

    @Test
    void theSummaryCountsWhatWasReadAndMade() {
        JsonObject read = summary.getAsJsonObject("articles");
        assertThat(read.get("read").getAsInt()).isEqualTo(2);
        assertThat(read.get("total").getAsInt()).isEqualTo(2);
        assertThat(read.getAsJsonArray("refused")).isEmpty();
        assertThat(summary.getAsJsonObject("findings").keySet())
                .contains("mentions", "events", "claims", "agreements", "posts", "merged incidents", "disagreements");
        assertThat(summary.getAsJsonObject("secondsByStage").keySet())
                .contains("read", "tags", "parse", "extract", "resolve", "map", "store", "merge", "generation");
        assertThat(summary.get("quads").getAsLong()).isPositive();
        assertThat(summary.get("peakMemoryBytes").getAsLong()).isPositive();
        assertThat(summary.get("millisToFirstArticle").getAsLong()).isPositive();
    }

    @Test
    void whoAccusesWhomIsAnsweredByTheQueryThatComesWithTheProgram() {
        Cli.Result result = Cli.run("query", "-d", data, "breach-accusations", "--format", "csv");
        assertThat(result.code()).isZero();
        assertThat(result.lines())
                .anySatisfy(row -> assertThat(row).contains("Turkish Ministry of National Defense", "accuses"));
    }

    @Test
    void aQueryOfOnesOwnIsAnsweredInEachFormat() {
        String query = "PREFIX sr: <https://w3id.org/sitrep/ontology#> SELECT (COUNT(?a) AS ?n) { ?a a sr:Article }";
        assertThat(Cli.run("query", "-d", data, "-e", query, "--format", "csv").lines())
                .containsExactly("n", "2");
        assertThat(Cli.run("query", "-d", data, "-e", query, "--format", "json").out())
                .contains("\"2\"");
        assertThat(Cli.run("query", "-d", data, "-e", query, "--format", "xml").out())
                .contains(">2<");
        assertThat(Cli.run("query", "-d", data, "-e", query).out()).contains("2");
    }

    @Test
    void theQueriesAreListedWithTheirParameters() {
        assertThat(Cli.run("query", "--list").out()).contains("rival-tolls", "--set agreement=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nq", "trig", "jsonld", "nt", "ttl", "rdf", "nq.gz"})
    void aDumpIsWrittenInTheFormatOfItsEnding(String ending) throws IOException {
        Path file = dir.resolve("dump." + ending);
        assertThat(Cli.run("export", "-d", data, "-o", file.toString()).code()).isZero();
        assertThat(file).isNotEmptyFile();
        if (ending.endsWith("gz")) {
            try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                assertThat(in.readAllBytes()).isEqualTo(Files.readAllBytes(dumped()));
            }
        }
    }

    private static Path dumped() {
        Path file = dir.resolve("plain.nq");
        assertThat(Cli.run("export", "-d", data, "-o", file.toString()).code()).isZero();
        return file;
    }

    @Test
    void oneGraphIsExportedByItsName() {
        Cli.Result result = Cli.run("export", "-d", data, "-o", "-", "--graph", "https://w3id.org/sitrep/graph/merged");
        assertThat(result.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).endsWith("<https://w3id.org/sitrep/graph/merged> ."));
    }

    @Test
    void claimsAndIncidentsAreTables() {
        List<String> claims =
                Cli.run("export", "-d", data, "--table", "claims", "-o", "-").lines();
        assertThat(claims.get(0)).contains("speakerName", "stance", "quote", "publishedFrom");
        assertThat(claims).anySatisfy(row -> assertThat(row).contains("accuses", "sitrep sample"));
        List<String> incidents =
                Cli.run("export", "-d", data, "--table", "incidents", "-o", "-").lines();
        assertThat(incidents.get(0)).contains("eventType", "places", "tolls", "quotes");
        assertThat(incidents).anySatisfy(row -> assertThat(row).contains("Shelling", "2020-02-02"));
    }

    @Test
    void theDatasetConforms() {
        Cli.Result result = Cli.run("check", "-d", data);
        assertThat(result.out()).contains("conforms");
        assertThat(result.code()).isZero();
    }

    @Test
    void aDatasetThatDoesNotConformEndsWithOne() throws IOException {
        String other = dir.resolve("spoilt").toString();
        assertThat(Cli.run("build", "-d", other, articles.toString()).code()).isZero();
        try (var files = Files.walk(Path.of(other, "articles"))) {
            Path first = files.filter(Files::isRegularFile).findFirst().orElseThrow();
            Files.delete(first);
        }
        assertThat(Cli.run("check", "-d", other).code()).isEqualTo(1);
    }

    @Test
    void annotatingWritesTheTextByteForByteAndItsFindings() throws IOException {
        Path out = dir.resolve("annotated");
        assertThat(Cli.run("annotate", "-o", out.toString(), articles.toString())
                        .code())
                .isZero();
        assertThat(out.resolve("shelling.txt")).hasSameBinaryContentAs(articles.resolve("shelling.txt"));
        assertThat(Files.readString(out.resolve("shelling.ann")))
                .containsPattern("T\\d+\tPlace \\d+ \\d+\tSaraqeb")
                .containsPattern("E\\d+\tShelling:T\\d+")
                .contains("Reference ");
        Cli.Result scores = Cli.run("evaluate", out.toString(), out.toString());
        assertThat(scores.lines())
                .anySatisfy(row -> assertThat(row).startsWith("all mentions").contains("1.000 1.000 1.000"));
        assertThat(Cli.run("evaluate", "--json", out.toString(), out.toString()).out())
                .contains("\"f1\": 1.0");
    }

    @Test
    void explainingShowsRulesAndTheParse() {
        Cli.Result result = Cli.run("explain", articles.resolve("shelling.txt").toString());
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("Shelling \"shelled\"", "parse      (", " accuses ", "  [");
        assertThat(Cli.run("explain", "--missed", articles.toString()).code()).isZero();
    }

    @Test
    void standardInputIsReadAndAReadingAgainReplaces() {
        String other = dir.resolve("stdin").toString();
        String line = "{\"title\":\"Convoy enters Idlib\",\"text\":\"A Turkish convoy entered Idlib on Friday. "
                + "The Turkish Defense Ministry said the convoy had brought food.\",\"publisher\":\"sitrep sample\","
                + "\"date\":\"2020-02-07\",\"url\":\"https://example.org/convoy\"}\n";
        assertThat(Cli.runWith(line, "build", "-d", other, "-").code()).isZero();
        Cli.Result again = Cli.runWith(line, "build", "-d", other, "-");
        assertThat(again.out()).contains("1 of 1 read (1 replaced", "the dataset has 1");
    }

    @Test
    void anArticleIsRemovedByTheBeginningOfItsIdOrByItsAddress() throws IOException {
        String other = dir.resolve("removed").toString();
        Path line = Cli.write(
                dir,
                "one.jsonl",
                "{\"title\":\"Drone shot down\",\"text\":\"Rebels shot down a drone over Nayrab on Friday.\","
                        + "\"url\":\"https://example.org/drone\"}\n");
        assertThat(Cli.run("build", "-d", other, articles.toString(), line.toString())
                        .code())
                .isZero();
        assertThat(Cli.run("remove", "-d", other, "https://example.org/drone").code())
                .isZero();
        assertThat(Cli.run("remove", "-d", other, "https://example.org/drone").code())
                .isEqualTo(2);
        String id = id(other);
        assertThat(Cli.run("remove", "-d", other, id.substring(0, 12)).code()).isZero();
        String count =
                "SELECT (COUNT(DISTINCT ?a) AS ?n) { GRAPH ?g { ?a a <https://w3id.org/sitrep/ontology#Article> } }";
        assertThat(Cli.run("query", "-d", other, "-e", count, "--format", "csv").lines())
                .containsExactly("n", "1");
        assertThat(Cli.run("check", "-d", other).code()).isZero();
    }

    private static String id(String folder) throws IOException {
        try (var files = Files.walk(Path.of(folder, "articles"))) {
            return files.filter(Files::isRegularFile)
                    .map(f -> f.getFileName().toString())
                    .sorted()
                    .findFirst()
                    .orElseThrow()
                    .replace(".nq.gz", "");
        }
    }

    @Test
    void anotherBaseIsKeptWithTheDataset() {
        String other = dir.resolve("based").toString();
        assertThat(Cli.run("build", "-d", other, "--base", "http://example.org/kg/", articles.toString())
                        .code())
                .isZero();
        assertThat(Cli.run("export", "-d", other, "-o", "-", "--graph", "http://example.org/kg/graph/merged")
                        .lines())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).doesNotContain("w3id.org/sitrep"));
        assertThat(Cli.run("query", "-d", other, "articles", "--format", "csv").lines())
                .hasSize(3);
        Cli.Result refused = Cli.run("build", "-d", other, "--base", "http://other.example/", articles.toString());
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("another base needs another folder");
    }

    @Test
    void textsAreLeftOutWhereAsked() {
        String other = dir.resolve("textless").toString();
        assertThat(Cli.run("build", "-d", other, "--no-text", articles.toString())
                        .code())
                .isZero();
        assertThat(Path.of(other, "texts")).doesNotExist();
        assertThat(Cli.run("check", "-d", other).code()).isZero();
    }
}
