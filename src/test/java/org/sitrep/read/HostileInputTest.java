package org.sitrep.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Input made to be slow: time must grow with length and not faster. The limits are generous; the square would take hours. */
class HostileInputTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String SENTENCE = "The guns along the bay fell silent on Tuesday night, villagers said.";

    static Stream<Map.Entry<String, String>> texts() {
        int n = 1_500_000;
        Map<String, String> texts = new TreeMap<>();
        texts.put("one line", "word ".repeat(1_000_000));
        texts.put("no space", "a".repeat(n));
        texts.put("brackets", "(".repeat(n));
        texts.put("quotes", "\"'”".repeat(n / 3));
        texts.put("spaces", " ".repeat(n) + SENTENCE);
        texts.put("line breaks", "\n".repeat(n) + SENTENCE);
        texts.put("short lines", "ab\n".repeat(n / 30));
        texts.put("buttons", "Share\n\n".repeat(n / 50) + SENTENCE);
        texts.put("names", "Coast Daily\n\n".repeat(n / 100) + SENTENCE);
        texts.put("dates", "4 May 2021 ".repeat(n / 11));
        texts.put("digits", "1".repeat(n));
        texts.put("slashes", "a / ".repeat(n / 4));
        texts.put("dashes", "A - ".repeat(n / 4));
        texts.put("soft hyphens", "\u00ad".repeat(n));
        texts.put("authors", SENTENCE + "\n\nJane Doe is a reporter who covers the coast.".repeat(n / 200));
        return texts.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void plainText(Map.Entry<String, String> text) {
        Assertions.assertTimeoutPreemptively(
                LIMIT,
                () -> assertThat(new Zones(name -> false).of(text.getValue(), Optional.of("aaaaaaaaaaaaaaab")))
                        .isNotNull(),
                text.getKey());
    }

    static Stream<Map.Entry<String, String>> pages() {
        int n = 40_000;
        Map<String, String> pages = new TreeMap<>();
        for (String tag : new String[] {
            "div",
            "b",
            "a",
            "span",
            "table",
            "p",
            "article",
            "figure",
            "font",
            "section class=share",
            "h1",
            "form",
            "ul><li"
        }) {
            pages.put("nested " + tag, ("<" + tag + ">").repeat(n) + SENTENCE);
            pages.put("nested with text " + tag, ("<" + tag + ">" + SENTENCE).repeat(n / 10));
        }
        pages.put("nested deeply", "<div>".repeat(100_000) + "<p>" + SENTENCE);
        pages.put("times", "<div><time datetime=never>".repeat(n / 2) + "<p>" + SENTENCE);
        pages.put("titles", "<article><h1>T" + "x<h1>".repeat(n) + "<p>" + SENTENCE);
        pages.put("half tags", "<".repeat(n) + "<p>" + SENTENCE);
        pages.put("metas", "<meta name=a content=b>".repeat(n) + "<p>" + SENTENCE);
        pages.put("breaks", "<br>".repeat(n) + SENTENCE);
        pages.put("classes", "<p class='" + "share ".repeat(n) + "'>" + SENTENCE);
        pages.put("json", "<script type='application/ld+json'>" + "[".repeat(n) + "</script><p>" + SENTENCE);
        return pages.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void html(Map.Entry<String, String> page) {
        Pages pages = new Pages(new Compositor(name -> false));
        byte[] bytes = page.getValue().getBytes(StandardCharsets.UTF_8);
        Assertions.assertTimeoutPreemptively(LIMIT, () -> readOrRefuse(pages, bytes), page.getKey());
    }

    private static void readOrRefuse(Pages pages, byte[] bytes) {
        try {
            assertThat(pages.html(Place.file("x.html"), bytes, Optional.empty(), Optional.empty()))
                    .isNotNull();
        } catch (UnreadableException e) {
            assertThat(e.reason()).isNotEmpty();
        }
    }

    @Test
    void deepJson() {
        Assertions.assertTimeoutPreemptively(LIMIT, () -> {
            String line = "{\"text\":" + "[".repeat(1_000_000);
            assertThat(ArticleReaderTest.read(line, "-")).hasSize(1).first().isInstanceOf(Reading.Refused.class);
        });
    }
}
