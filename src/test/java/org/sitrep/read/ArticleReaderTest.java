package org.sitrep.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.text.Article;
import org.sitrep.text.DateBounds;

class ArticleReaderTest {
    private static final String SENTENCE = "The guns along the bay fell silent on Tuesday night, villagers said.";

    @TempDir
    private Path folder;

    static List<Reading> read(String standardInput, String... inputs) {
        InputStream in = new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8));
        List<Reading> readings = new ArrayList<>();
        try (Readings open = new ArticleReader(name -> false).open(List.of(inputs), in)) {
            open.forEachRemaining(readings::add);
        }
        return readings;
    }

    static Article article(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).article();
    }

    static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void readsAFolderInSortedOrderAndPassesOverOtherFiles() throws IOException {
        write("b.txt", "Second\n\n" + SENTENCE);
        write("a/z.html", "<p>" + SENTENCE + "</p>");
        write(
                "c.jsonl",
                "{\"id\":\"x/1\",\"title\":\"Third\",\"text\":\"" + SENTENCE + "\"}\n\n{\"text\":\"" + SENTENCE
                        + "\"}\n");
        write("notes.md", "not an article");
        write("picture.png", "nor this");
        Files.write(folder.resolve("d.txt.gz"), gzip("Packed\n\n" + SENTENCE));
        List<Reading> readings = read("", folder.toString());
        assertThat(readings.stream().map(r -> article(r).name())).containsExactly("z", "b", "x_1", "c-3", "d");
        assertThat(readings.stream()
                        .map(r -> r.source().substring(folder.toString().length() + 1)))
                .containsExactly("a/z.html", "b.txt", "c.jsonl:1", "c.jsonl:3", "d.txt.gz");
    }

    @Test
    void tellsStandardInputByItsContent() {
        assertThat(article(read("Title of it\n\n" + SENTENCE, "-").get(0)).name())
                .isEqualTo("stdin");
        assertThat(article(read("<!DOCTYPE html><p>" + SENTENCE, "-").get(0)).text())
                .isEqualTo(SENTENCE);
        assertThat(read("{\"text\":\"" + SENTENCE + "\"}\n{\"text\":\"Other. " + SENTENCE + "\"}", "-"))
                .hasSize(2);
    }

    @Test
    void tellsAFileWithoutAnEndingByItsContent() throws IOException {
        Path packed = Files.write(folder.resolve("packed"), gzip("{\"text\":\"" + SENTENCE + "\"}"));
        assertThat(article(read("", packed.toString()).get(0)).name()).isEqualTo("packed-1");
    }

    @Test
    void readsTheFieldsOfARecord() throws IOException {
        Path file = write(
                "n.jsonl",
                "{\"id\":7,\"headline\":\"Guns silent\",\"body\":\"" + SENTENCE
                        + "\",\"outlet\":\"Coast Daily\",\"date\":\"5/4/2021\",\"url\":\"https://coast.example/7?utm_medium=x\"}");
        Article article = article(read("", file.toString()).get(0));
        assertThat(article.name()).isEqualTo("7");
        assertThat(article.text()).isEqualTo(SENTENCE);
        assertThat(article.headline()).contains("Guns silent");
        assertThat(article.publisher()).contains("Coast Daily");
        assertThat(article.url()).contains("https://coast.example/7");
        assertThat(article.published().bounds()).as("month first").isEqualTo(DateBounds.day(LocalDate.of(2021, 5, 4)));
        assertThat(article.published().reason()).isEqualTo("stated in the record");
    }

    @Test
    void theIdDependsOnNothingButTheArticle() throws IOException {
        Path one = write("one.txt", "Title of it\n\n" + SENTENCE);
        Path other = write("sub/other.txt", "Title of it\n\n" + SENTENCE);
        List<Reading> readings = read("", other.toString(), one.toString());
        assertThat(article(readings.get(0)).id())
                .isEqualTo(article(readings.get(1)).id());
    }

    @Test
    void keepsTheTextOfAFileAsItIs() throws IOException {
        String text = "\ufeffTitle of it\r\n\r\n  " + SENTENCE + " \ud83d\ude00\r\n";
        Article article = article(read("", write("t.txt", text).toString()).get(0));
        assertThat(article.text()).isEqualTo(text);
        assertThat(article.zones())
                .extracting(z -> z.span().of(text))
                .containsExactly("Title of it", SENTENCE + " \ud83d\ude00");
    }

    @Test
    void countsBytesForAProgressBar() throws IOException {
        Path file = write("t.txt", SENTENCE);
        try (Readings open =
                new ArticleReader(name -> false).open(List.of(file.toString()), InputStream.nullInputStream())) {
            assertThat(open.totalBytes()).hasValue(SENTENCE.length());
            assertThat(open.bytesRead()).isZero();
            open.forEachRemaining(reading -> {});
            assertThat(open.bytesRead()).isEqualTo(SENTENCE.length());
        }
        try (Readings open = new ArticleReader(name -> false).open(List.of("-"), InputStream.nullInputStream())) {
            assertThat(open.totalBytes()).isEmpty();
        }
    }
}
