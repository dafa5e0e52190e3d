package org.sitrep.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sitrep.resolve.ClaimFact;
import org.sitrep.resolve.Thing;

/** Acts of speech through all stages: speaker, stance, whom they are spoken to or against. */
class WhoSaysItTest {
    private static List<String> claims(String text) {
        return RealProgram.read(true, text, LocalDate.of(2024, 3, 15)).facts().claims().stream()
                .filter(c -> !c.ownVoice())
                .map(WhoSaysItTest::claim)
                .toList();
    }

    private static String claim(ClaimFact c) {
        String others = Stream.concat(c.addressees().stream(), c.accused().stream())
                .map(Thing::label)
                .collect(Collectors.joining(", "));
        return (c.speaker().label() + " " + c.stance() + " " + others).strip();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "said.tsv", delimiter = '\t', quoteCharacter = '^')
    void saysSo(String text, String expected) {
        assertThat(claims(text))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(expected.split("; ")).toList());
    }
}
