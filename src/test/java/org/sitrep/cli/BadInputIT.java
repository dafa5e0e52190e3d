package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input that cannot be read: each is one line in the report, and everything else is read. */
class BadInputIT {
    private static final String TURKISH = """
            Ankara'dan açıklama

            Milli Savunma Bakanlığı, İdlib'deki gözlem noktalarının görevlerine devam ettiğini bildirdi. Açıklamada, bölgeye yeni
            birliklerin gönderildiği, askerlerin güvenliğinin sağlandığı ve ateşkesin korunması için çaba gösterildiği belirtildi.
            """;
    private static final String ARABIC = """
            بيان من دمشق

            قالت وزارة الخارجية إن الجيش يواصل عملياته في ريف إدلب، وإن القوات دخلت عدة قرى خلال الأيام الماضية.
            وأضافت الوزارة أن الاتفاق ما زال قائما وأن الحكومة ملتزمة به.
            """;

    @TempDir
    static Path dir;

    private static Cli.Result result;
    private static final Map<String, String> REASONS = new TreeMap<>();

    @BeforeAll
    static void build() throws IOException {
        Path input = Files.createDirectories(dir.resolve("input"));
        Cli.write(input, "good.txt", Cli.SHELLING);
        Files.write(input.resolve("empty.txt"), new byte[0]);
        Cli.write(input, "turkish.txt", TURKISH);
        Cli.write(input, "arabic.txt", ARABIC);
        Files.write(input.resolve("binary.txt"), noise());
        Files.write(
                input.resolve("latin.txt"), Cli.DENIAL.replace("leave", "congé").getBytes(Charset.forName("UTF-16BE")));
        Cli.write(input, "broken.html", "<html><head><title>Nothing<body><div><p></p><script>var a = '<p>';");
        Cli.write(input, "lines.jsonl", "{\"title\":\"No text\"}\nnot json\n");
        Files.write(
                input.resolve("cut.warc"),
                cut("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 90000\r\n\r\nHTTP/1.1"));
        byte[] zipped = gzip(Cli.DENIAL.repeat(50));
        Files.write(input.resolve("cut.txt.gz"), Arrays.copyOf(zipped, zipped.length / 2));
        large(input.resolve("large.txt"));
        result = Cli.run("build", "-d", dir.resolve("data").toString(), "--json", input.toString());
        JsonObject json = JsonParser.parseString(result.out()).getAsJsonObject().getAsJsonObject("articles");
        for (JsonElement refusal : json.getAsJsonArray("refused")) {
            String source = refusal.getAsJsonObject().get("source").getAsString();
            REASONS.put(
                    source.substring(source.lastIndexOf('/') + 1),
                    refusal.getAsJsonObject().get("reason").getAsString());
        }
        assertThat(json.get("failed").getAsInt()).as(result.out()).isZero();
    }

    @Test
    void theGoodArticleIsReadAndTheExitCodeTellsOfTheOthers() {
        assertThat(result.code()).isEqualTo(1);
        assertThat(Cli.run("query", "-d", dir.resolve("data").toString(), "articles", "--format", "csv")
                        .out())
                .contains("Shelling near Saraqeb");
        assertThat(Cli.run("check", "-d", dir.resolve("data").toString()).code())
                .isZero();
    }

    @Test
    void eachOfTheOthersHasItsReason() {
        assertThat(REASONS).containsKeys("empty.txt", "binary.txt", "broken.html", "cut.txt.gz", "large.txt");
        assertThat(REASONS.keySet())
                .anyMatch(k -> k.startsWith("lines.jsonl:1"))
                .anyMatch(k -> k.startsWith("cut.warc"));
        assertThat(REASONS.values())
                .allSatisfy(reason -> assertThat(reason).isNotBlank().doesNotContain("\n", "Exception"));
    }

    @Test
    void otherLanguagesAreNamed() {
        assertThat(REASONS.get("turkish.txt")).contains("not in English", "Turkish");
        assertThat(REASONS.get("arabic.txt")).contains("not in English", "Arabic");
    }

    @Test
    void whereNothingCanBeReadTheExitCodeIsTwoAndNothingChanges() {
        String data = dir.resolve("data").toString();
        String before = Cli.run("export", "-d", data, "-o", "-").out();
        assertThat(Cli.run("build", "-d", data, dir.resolve("input/empty.txt").toString())
                        .code())
                .isEqualTo(2);
        assertThat(Cli.run("build", "-d", data, dir.resolve("nowhere").toString())
                        .code())
                .isEqualTo(2);
        assertThat(Cli.run("export", "-d", data, "-o", "-").out()).isEqualTo(before);
    }

    @Test
    void aFolderWithoutRightsIsNamed() throws IOException {
        assumeFalse(System.getProperty("user.name").equals("root"), "skipped: root may read everything");
        Path locked = Files.createDirectories(dir.resolve("locked"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        try {
            Cli.Result refused = Cli.run("build", "-d", locked.resolve("data").toString(), dir.toString());
            assertThat(refused.code()).isEqualTo(2);
            assertThat(refused.err()).contains("permission denied", "locked");
        } finally {
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void onAFullDiskTheBuildSaysSoAndWhatWasStoredStays() throws Exception {
        Path small = Files.createDirectories(dir.resolve("small"));
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", small.toString()) == 0;
        assumeTrue(mounted, "skipped: a small disk cannot be mounted here");
        try {
            String data = small.resolve("data").toString();
            Cli.Result first =
                    Cli.run("build", "-d", data, dir.resolve("input/good.txt").toString());
            Files.write(small.resolve("filler"), new byte[0]);
            fill(small.resolve("filler"));
            Cli.Result second =
                    Cli.run("build", "-d", data, dir.resolve("input").toString());
            assertThat(second.code()).isEqualTo(2);
            assertThat(second.err()).contains("no space left");
            Files.delete(small.resolve("filler"));
            if (first.code() == 0) {
                assertThat(Cli.run("query", "-d", data, "articles", "--format", "csv")
                                .lines())
                        .hasSize(2);
            }
        } finally {
            run("umount", "--lazy", small.toString());
        }
    }

    private static void fill(Path file) {
        byte[] block = new byte[1 << 12];
        try (OutputStream out = Files.newOutputStream(file)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("No space left");
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return -1;
        }
    }

    private static byte[] noise() {
        byte[] bytes = new byte[20_000];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private static byte[] cut(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static void large(Path file) throws IOException {
        byte[] block = "The army shelled the town again. ".repeat(1000).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int written = 0; written < 50_000_000; written += block.length) {
                out.write(block);
            }
        }
    }
}
