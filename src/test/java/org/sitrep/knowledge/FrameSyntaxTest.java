package org.sitrep.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameSyntaxTest {
    @Test
    void slotsWithConstraints() {
        Frame frame = FrameSyntax.frame(
                "Shelling",
                true,
                "shoot down : subject=Initiator, object!=Instrument(equipment/drone|Equipment), in=Place/Target");
        assertThat(frame.words()).containsExactly("shoot", "down");
        assertThat(frame.slots())
                .containsExactly(
                        new Slot("subject", false, List.of("Initiator"), List.of()),
                        new Slot("object", true, List.of("Instrument"), List.of("equipment/drone", "Equipment")),
                        new Slot("in", false, List.of("Place", "Target"), List.of()));
    }

    @Test
    void defaults() {
        assertThat(FrameSyntax.withDefaultSlots("Shelling", false, "artillery barrage")
                        .slots())
                .extracting(Slot::name)
                .contains("premod", "by", "of", "in");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fire subject=Initiator | no ':'",
                "fire : subject=Initator | unknown role \"Initator\"",
                "fire : objct=Target | unknown slot \"objct\"",
                "fire : subject | not slot=Role",
                "fire : subject=Initiator(Plane) | unknown constraint \"Plane\"",
                "fire : subject=Initiator(Place | constraint not closed",
                "Fire : subject=Initiator | not a lower-case lemma",
                "fire : at=Place, at=Target | slot given twice: at",
            })
    void errorsNameThePart(String frame, String message) {
        assertThatThrownBy(() -> FrameSyntax.frame("Shelling", true, frame)).hasMessageContaining(message);
    }
}
