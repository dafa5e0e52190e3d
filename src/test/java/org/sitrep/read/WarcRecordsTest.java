package org.sitrep.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.sitrep.text.Article;

class WarcRecordsTest {
    private static final String SENTENCE = "The guns along the bay fell silent on Tuesday night, villagers said.";

    @TempDir
    private Path folder;

    private static byte[] archive(WarcCompression compression) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), compression)) {
            response(
                    writer,
                    "https://coast.example/1",
                    200,
                    "text/html; charset=utf-8",
                    "<title>First of all</title><p>" + SENTENCE);
            response(writer, "https://coast.example/x.png", 200, "image/png", "no text");
            response(writer, "https://coast.example/gone", 404, "text/html", "<p>" + SENTENCE);
            writer.write(new WarcResource.Builder(URI.create("https://coast.example/2.txt"))
                    .body(MediaType.PLAIN_TEXT, ("Second of all\n\n" + SENTENCE).getBytes(StandardCharsets.UTF_8))
                    .build());
            response(
                    writer,
                    "https://coast.example/3",
                    200,
                    "text/html",
                    "<title>Third of all</title><p>" + SENTENCE.repeat(40));
        }
        return bytes.toByteArray();
    }

    private static void response(WarcWriter writer, String url, int status, String type, String body)
            throws IOException {
        HttpResponse http = new HttpResponse.Builder(status, "whatever")
                .body(MediaType.parse(type), body.getBytes(StandardCharsets.UTF_8))
                .build();
        writer.write(new WarcResponse.Builder(url).body(http).build());
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "GZIP"})
    void readsPagesAndPassesOverTheRest(WarcCompression compression) throws IOException {
        String name = compression == WarcCompression.GZIP ? "w.warc.gz" : "w.warc";
        Path file = Files.write(folder.resolve(name), archive(compression));
        List<Article> articles = ArticleReaderTest.read("", file.toString()).stream()
                .map(ArticleReaderTest::article)
                .toList();
        assertThat(articles).extracting(Article::name).containsExactly("w-1", "w-4", "w-5");
        assertThat(articles)
                .extracting(a -> a.headline().orElse(""))
                .containsExactly("First of all", "Second of all", "Third of all");
        assertThat(articles)
                .extracting(a -> a.url().orElse(""))
                .contains("https://coast.example/1", "https://coast.example/2.txt");
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "GZIP"})
    void readsWhatWasWholeOfACutArchiveAndNamesTheRecord(WarcCompression compression) throws IOException {
        byte[] whole = archive(compression);
        Path file = Files.write(folder.resolve("cut.warc"), Arrays.copyOf(whole, whole.length - 60));
        List<Reading> readings = ArticleReaderTest.read("", file.toString());
        assertThat(readings).hasSize(3);
        assertThat(readings.subList(0, 2)).allMatch(r -> r instanceof Reading.Read);
        assertThat(readings.get(2)).isInstanceOf(Reading.Refused.class);
        assertThat(readings.get(2).source()).endsWith("cut.warc:5");
    }

    @Test
    void refusesWhatIsNoArchive() throws IOException {
        Path file = Files.writeString(folder.resolve("x.warc"), "This is no archive at all.\r\n\r\n");
        assertThat(ArticleReaderTest.read("", file.toString()))
                .hasSize(1)
                .first()
                .isInstanceOf(Reading.Refused.class);
    }

    @Test
    void survivesEveryCut() throws IOException {
        byte[] whole = archive(WarcCompression.NONE);
        for (int length = 1; length < whole.length; length += 37) {
            Path file = Files.write(folder.resolve("cut.warc"), Arrays.copyOf(whole, length));
            List<Reading> readings = ArticleReaderTest.read("", file.toString());
            assertThat(readings.stream()
                            .filter(r -> r instanceof Reading.Refused)
                            .count())
                    .as("cut at %d", length)
                    .isLessThanOrEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "GZIP"})
    void survivesDamage(WarcCompression compression) throws IOException {
        byte[] whole = archive(compression);
        Random random = new Random(7);
        for (int round = 0; round < 150; round++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] = (byte) (32 + random.nextInt(90));
            Path file = Files.write(folder.resolve("damaged.warc"), damaged);
            assertThat(ArticleReaderTest.read("", file.toString()))
                    .as("round %d", round)
                    .hasSizeBetween(1, 6);
        }
    }
}
