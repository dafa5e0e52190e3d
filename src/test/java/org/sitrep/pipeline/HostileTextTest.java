package org.sitrep.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.resolve.ResolvedArticle;
import org.sitrep.text.Article;
import org.sitrep.text.DateBounds;
import org.sitrep.text.Publication;
import org.sitrep.text.Span;
import org.sitrep.text.Zone;
import org.sitrep.text.ZoneKind;

/** Text that no one writes goes through all stages, in time that grows as its length does. */
class HostileTextTest {
    /** Many times what it takes: only what grows faster than the text comes near. */
    private static final Duration LIMIT = Duration.ofMinutes(4);

    private static Program program;

    @BeforeAll
    static void load() {
        program = RealProgram.get();
    }

    private static ResolvedArticle read(String text, boolean withParser) {
        Article article = new Article(
                "cd".repeat(32),
                "test",
                "test",
                text,
                List.of(new Zone(ZoneKind.BODY, new Span(0, text.length()))),
                Optional.empty(),
                Optional.of("sitrep sample"),
                new Publication(DateBounds.UNKNOWN, "not stated"),
                Optional.empty(),
                List.of());
        ArticlePipeline pipeline = program.pipeline(withParser);
        return Assertions.assertTimeoutPreemptively(LIMIT, () -> {
            pipeline.refusal(article);
            return pipeline.read(article);
        });
    }

    private static int words(ResolvedArticle article) {
        return article.annotated().sentences().stream()
                .mapToInt(s -> s.tokens().size())
                .sum();
    }

    @Test
    void fiveMegabytesInOneLineWithoutASpace() {
        assertThat(words(read("x".repeat(5_000_000), false))).isGreaterThan(1);
    }

    @Test
    void fiveMegabytesOfBlanks() {
        assertThat(words(read("Troops left. " + " \t".repeat(2_500_000) + "They came back.", false)))
                .isEqualTo(7);
    }

    @Test
    void aHundredThousandBrackets() {
        assertThat(words(read("(".repeat(50_000) + ")".repeat(50_000), false))).isEqualTo(100_000);
    }

    @Test
    void fiftyThousandCapitalWordsInARow() {
        ResolvedArticle article = read("Aleppo Bandar Xol Idlib ".repeat(12_500), false);
        assertThat(words(article)).isEqualTo(50_000);
        assertThat(article.findings().mentions()).isNotEmpty();
    }

    @Test
    void marksOfWritingFromTheRight() {
        ResolvedArticle article =
                read("\u202e\u200f".repeat(50_000) + "Rebels attacked \u200fAleppo\u202e\u202b. ".repeat(200), false);
        assertThat(article.findings().events()).isNotEmpty();
    }

    @Test
    void aLongLineOfSentences() {
        ResolvedArticle article =
                read("Turkish soldiers shelled Aleppo on Monday, the army said. ".repeat(1_000), false);
        assertThat(article.annotated().sentences()).hasSize(1_000);
    }

    /** One unit of text many times over: numbers only, quotes, stops, lines, pronouns, commas. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 345 6,789 10.5 2020-02-02 | 5000",
                "7 | 10000",
                "77777 | 10000",
                "\" | 10000",
                ". | 10000",
                "Aleppo, Idlib and | 8000",
                "he said she said | 8000",
                "attack | 10000",
                "between two and | 10000",
                "the group of the | 10000"
            })
    void theSameOverAndOver(String unit, int times) {
        assertThat(words(read((unit + " ").repeat(times), false))).isGreaterThanOrEqualTo(times);
    }

    /** What has a trigger would be parsed: sentences too long for that are not. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "attacked Aleppo and | 500",
                "( shelled ) | 1000",
                "that he said that she said | 500",
                "12 killed , 34 wounded , | 500"
            })
    void withTheParser(String unit, int times) {
        assertThat(words(read("Rebels " + (unit + " ").repeat(times), true))).isGreaterThan(times);
    }
}
