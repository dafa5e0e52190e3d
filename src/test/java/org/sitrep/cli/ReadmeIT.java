package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README shows is what the program does: its commands run, and answer as it says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadmeIT {
    private static final String HTML =
            "<html><head><title>Shelling</title></head><body><h1>Shelling near Homs</h1><p>%s</p></body></html>";

    @TempDir
    static Path dir;

    private final String readme = read();

    private static String read() {
        try {
            return Files.readString(Path.of("README.md"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @BeforeAll
    void inputs() throws IOException {
        Files.createDirectories(dir.resolve("news"));
        Cli.write(dir, "news/shelling.txt", Cli.SHELLING);
        Cli.write(
                dir,
                "more.jsonl",
                "{\"title\":\"Denial\",\"text\":\"The Syrian Foreign Ministry denied that the army had shelled Saraqeb.\","
                        + "\"publisher\":\"sitrep sample\",\"date\":\"2020-02-04\"}\n");
        Cli.write(dir, "page.html", HTML.formatted("Syrian government forces shelled the town near Homs on Sunday."));
        Cli.write(
                dir,
                "article.txt",
                "Threats\n\nTurkey threatened to attack Syrian forces in Idlib. Russian warplanes bombed Aleppo on Monday.\n");
        crawl(HTML.formatted("Rebels shelled the market of the town near Hama on Monday."));
        assertThat(Cli.run(
                                "demo",
                                "--no-serve",
                                "-d",
                                dir.resolve("sitrep-demo").toString())
                        .code())
                .isZero();
        assertThat(run("build -d mydata news/ more.jsonl page.html crawl.warc.gz")
                        .code())
                .isZero();
    }

    private static void crawl(String html) throws IOException {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html;
        int length = http.getBytes(StandardCharsets.UTF_8).length;
        String warc = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://news.example/hama\r\n"
                + "WARC-Date: 2020-02-04T10:00:00Z\r\nContent-Type: application/http; msgtype=response\r\n"
                + "Content-Length: " + length + "\r\n\r\n" + http + "\r\n\r\n";
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(dir.resolve("crawl.warc.gz")))) {
            out.write(warc.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|'[^']*'|\\S+");

    /** Runs a command of the README with its files in the test's own folder. */
    private static Cli.Result run(String command) {
        String[] words = WORD.matcher(command)
                .results()
                .map(MatchResult::group)
                .map(w -> w.replaceAll("['\"]", ""))
                .map(w -> w.matches("(mydata|sitrep-demo|.*\\.(txt|jsonl|html|gz)|news/)")
                        ? dir.resolve(w).toString()
                        : w)
                .toArray(String[]::new);
        return Cli.run(words);
    }

    /** All but those that serve, whose tests are their own, and the one that stands for any. */
    List<String> commands() {
        return Pattern.compile("(?m)^(?:    |\\$ )\\./sitrep ([^#\\n]+)")
                .matcher(readme)
                .results()
                .map(m -> m.group(1).strip())
                .filter(c -> !c.matches("(demo|serve)\\b.*"))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandRuns(String command) {
        Cli.Result result = run(command);
        assertThat(result.code()).as(result.err()).isZero();
    }

    /** Commands of the README's blocks, each with the lines that are shown below it. */
    private Map<String, List<String>> shown(String verb) {
        Map<String, List<String>> out = new java.util.LinkedHashMap<>();
        List<String> under = new ArrayList<>();
        for (String line : readme.lines().toList()) {
            if (line.startsWith("$ ./sitrep " + verb)) {
                under = new ArrayList<>();
                out.put(line.substring(11).replaceAll("\\s+#.*", ""), under);
            } else if (line.startsWith("```") || line.isBlank()) {
                under = new ArrayList<>();
            } else {
                under.add(line.strip());
            }
        }
        return out;
    }

    @Test
    void queriesAnswerWhatIsShown() {
        assertThat(shown("query")).hasSizeGreaterThan(1).allSatisfy((command, rows) -> {
            List<String> answers = run(command + " --format csv").lines();
            assertThat(rows)
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(answers)
                            .anyMatch(a -> Arrays.stream(row.split(" {2,}")).allMatch(a::contains)));
        });
    }

    @Test
    void explainTellsWhatIsShown() {
        assertThat(shown("explain")).hasSizeGreaterThan(1).allSatisfy((command, lines) -> {
            String told = run(command).out();
            assertThat(lines).isNotEmpty().allSatisfy(line -> assertThat(told).contains(line));
        });
    }

    /** Its names stand for whatever they are in the graph. */
    @Test
    void theSampleGraphIsThere() {
        String turtle = Stream.of(readme.split("```"))
                .filter(b -> b.startsWith("turtle\n:"))
                .findFirst()
                .orElseThrow()
                .substring(7);
        String ask = "PREFIX sr: <https://w3id.org/sitrep/ontology#> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> "
                + Stream.of("actor", "stance", "type", "modality", "agreement")
                        .map(p -> "PREFIX " + p + ": <https://w3id.org/sitrep/id/" + p + "/> ")
                        .reduce("", String::concat)
                + "ASK { " + turtle.replaceAll("(?m)(^|\\s):(\\w+)", "$1?$2") + " }";
        Cli.Result result = Cli.run("query", "-d", dir.resolve("sitrep-demo").toString(), "--format", "csv", "-e", ask);
        assertThat(result.out()).as(result.err()).contains("true");
    }
}
