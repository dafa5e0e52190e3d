package org.sitrep.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PloverTest {
    @ParameterizedTest
    @CsvSource({
        "ASSAULT, happened, ASSAULT",
        "ASSAULT, reported, ASSAULT",
        "ASSAULT, planned, THREATEN",
        "RETREAT, promised, AGREE",
        "COERCE, threatened, THREATEN",
        "RETREAT, demanded, REQUEST",
    })
    void anActIsCodedAsItIsTold(String done, String modality, String expected) {
        assertThat(Plover.asTold(done, modality, false)).contains(expected);
    }

    @Test
    void whatIsDeniedOrOnlyThoughtOfHasNoCode() {
        assertThat(Plover.asTold("ASSAULT", "happened", true)).isEmpty();
        assertThat(Plover.asTold("ASSAULT", "hypothetical", false)).isEmpty();
    }
}
