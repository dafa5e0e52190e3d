package org.sitrep.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each thing that cannot be read: one line that names the file, the place in it and the reason. */
class RefusalTest {
    private static final String SENTENCE = "The guns along the bay fell silent on Tuesday night, villagers said.";
    private static final String RECORD = "{\"text\":\"" + SENTENCE + "\"}\n";

    @TempDir
    private Path folder;

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String refusal(Path file) {
        List<Reading> readings = ArticleReaderTest.read("", file.toString());
        assertThat(readings).hasSize(1);
        return told(readings.get(0));
    }

    private String told(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        Reading.Refused refused = (Reading.Refused) reading;
        return refused.source().replace(folder.toString(), "") + ": " + refused.reason();
    }

    @Test
    void missing() {
        assertThat(refusal(folder.resolve("gone.txt"))).isEqualTo("/gone.txt: there is no such file");
    }

    @Test
    void empty() throws IOException {
        assertThat(refusal(write("e.txt", new byte[0]))).isEqualTo("/e.txt: the file is empty");
        assertThat(refusal(write("e.jsonl", new byte[0]))).isEqualTo("/e.jsonl: the file is empty");
        assertThat(refusal(write("e.warc", new byte[0]))).startsWith("/e.warc");
        assertThat(refusal(write("b.txt", utf8(" \n\n")))).isEqualTo("/b.txt: it holds no text");
    }

    @Test
    void tooLarge() throws IOException {
        byte[] large = new byte[10_000_001];
        Arrays.fill(large, (byte) 'a');
        assertThat(refusal(write("l.txt", large)))
                .isEqualTo("/l.txt: larger than 10 MB, the most that one article may have");
        assertThat(refusal(write("l.txt.gz", ArticleReaderTest.gzip(new String(large, StandardCharsets.US_ASCII)))))
                .isEqualTo("/l.txt.gz: larger than 10 MB, the most that one article may have");
    }

    @Test
    void oneRecordTooLarge() throws IOException {
        String large = "{\"text\":\"" + "a".repeat(10_000_000) + "\"}\n";
        List<Reading> readings = ArticleReaderTest.read(
                "", write("r.jsonl", utf8(RECORD + large + RECORD)).toString());
        assertThat(readings).hasSize(3);
        assertThat(told(readings.get(1)))
                .isEqualTo("/r.jsonl:2: larger than 10 MB, the most that one article may have");
    }

    @Test
    void binary() throws IOException {
        assertThat(refusal(write("x.txt", new byte[] {'M', 'Z', 0, 3})))
                .isEqualTo("/x.txt: binary: a zero byte at byte 2");
        assertThat(refusal(write("x.html", utf8("%PDF-1.7 ...")))).startsWith("/x.html: binary");
    }

    @Test
    void wrongEncoding() throws IOException {
        assertThat(refusal(write("c.txt", "The café".getBytes(StandardCharsets.ISO_8859_1))))
                .isEqualTo("/c.txt: not valid UTF-8: byte 7");
        assertThat(refusal(write("c.html", "<meta charset=x-none><p>".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("/c.html: written in an encoding that is not known: x-none");
        byte[] line = "{\"text\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refusal(write("c.jsonl", line))).isEqualTo("/c.jsonl:1: not valid UTF-8: byte 12");
    }

    @Test
    void marksOfByteOrderAreHonoured() throws IOException {
        byte[] utf16 = ("\ufeff" + SENTENCE).getBytes(StandardCharsets.UTF_16LE);
        Path file = write("u.txt", utf16);
        assertThat(ArticleReaderTest.article(
                                ArticleReaderTest.read("", file.toString()).get(0))
                        .text())
                .endsWith(SENTENCE);
    }

    @Test
    void invalidRecords() throws IOException {
        String lines =
                RECORD + "{\"text\":\n" + "{\"title\":\"no text\"}\n" + "[1]\n" + "{'text':'lenient'}\n" + RECORD;
        List<Reading> readings =
                ArticleReaderTest.read("", write("i.jsonl", utf8(lines)).toString());
        assertThat(readings).hasSize(6);
        assertThat(told(readings.get(1)))
                .startsWith("/i.jsonl:2: not valid JSON: ")
                .doesNotContain("\n")
                .doesNotContain("http");
        assertThat(told(readings.get(2))).isEqualTo("/i.jsonl:3: the record has no text");
        assertThat(told(readings.get(3))).isEqualTo("/i.jsonl:4: the line holds no JSON object");
        assertThat(told(readings.get(4))).startsWith("/i.jsonl:5: not valid JSON: ");
        assertThat(readings.get(5)).isInstanceOf(Reading.Read.class);
    }

    @Test
    void gzipCutOff() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            lines.append("{\"text\":\"")
                    .append(i * 7919L)
                    .append(' ')
                    .append(SENTENCE)
                    .append("\"}\n");
        }
        byte[] whole = ArticleReaderTest.gzip(lines.toString());
        Path file = write("g.jsonl.gz", Arrays.copyOf(whole, whole.length / 2));
        List<Reading> readings = ArticleReaderTest.read("", file.toString());
        int last = readings.size() - 1;
        assertThat(readings.size()).isGreaterThan(100);
        assertThat(readings.subList(0, last)).allMatch(r -> r instanceof Reading.Read);
        assertThat(told(readings.get(last)))
                .isEqualTo("/g.jsonl.gz:" + (last + 1) + ": cut off: the data ends before its own end mark");
    }

    @Test
    void pageWithoutArticle() throws IOException {
        assertThat(refusal(write("p.html", utf8("<html><body><p>Hi</p></body></html>"))))
                .isEqualTo("/p.html: the page holds no article text");
    }

    @Test
    void noPermission() throws IOException {
        Path file = write("s.txt", utf8(SENTENCE));
        Files.setPosixFilePermissions(file, Set.of());
        assumeThat(Files.isReadable(file))
                .as("this user may read every file, as root may")
                .isFalse();
        assertThat(refusal(file)).isEqualTo("/s.txt: no permission to read it");
    }
}
