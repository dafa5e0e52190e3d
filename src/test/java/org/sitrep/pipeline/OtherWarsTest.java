package org.sitrep.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.evaluate.Evaluation;

/**
 * Ten articles about ten wars, each with what a careful reader would mark: who and what is mentioned, of which kind, and
 * which mentions are one. The floors stand just below what is reached, and only rise.
 */
class OtherWarsTest {
    private static final Path WARS = Path.of("src/test/resources/org/sitrep/evaluate/wars");

    @TempDir
    static Path found;

    private static Evaluation scores;

    @BeforeAll
    static void read() throws IOException {
        Annotation.write(RealProgram.get(), List.of(WARS.toString()), InputStream.nullInputStream(), found, false);
        scores = Evaluation.of(WARS, found);
    }

    @Test
    void mentionsAreFound() {
        assertThat(scores.spans().f1(false)).as("some of it").isGreaterThan(0.905);
        assertThat(scores.spans().f1(true)).as("to the letter").isGreaterThan(0.81);
    }

    @Test
    void kindsAreRight() {
        assertThat(scores.allMentions().f1(false)).isGreaterThan(0.85);
    }

    @Test
    void identitiesAreRight() {
        assertThat(scores.identities().precision(true)).isGreaterThan(0.82);
        assertThat(scores.identities().recall(true)).isGreaterThan(0.61);
    }

    @Test
    void datesHaveTheRightValues() {
        assertThat(scores.dates().f1(true)).isGreaterThan(0.85);
    }
}
