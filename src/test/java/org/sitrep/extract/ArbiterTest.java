package org.sitrep.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.text.Kind;

class ArbiterTest {
    private static Draft draft(int first, int end, Kind kind, Level level, int score) {
        return new Draft(first, end, kind, level, score, "test");
    }

    @Test
    void strongerEvidenceWinsAndTheLoserKnowsToWhom() {
        Draft strong = draft(0, 2, Kind.ArmedForce, Level.NAME, 90);
        Draft weak = draft(1, 4, Kind.Organisation, Level.NAME, 40);
        assertThat(Arbiter.choose(List.of(weak, strong))).containsExactly(strong);
        assertThat(weak.beatenBy).contains(strong);
        assertThat(strong.beatenBy).isEmpty();
        assertThat(Arbiter.reason(strong, weak)).isEqualTo("stronger evidence");
    }

    @Test
    void ofEqualEvidenceTheLongerWins() {
        Draft longer = draft(0, 3, Kind.Organisation, Level.NAME, 70);
        Draft shorter = draft(1, 3, Kind.Organisation, Level.NAME, 70);
        assertThat(Arbiter.choose(List.of(shorter, longer))).containsExactly(longer);
        assertThat(Arbiter.reason(longer, shorter)).isEqualTo("equal evidence, longer");
    }

    @Test
    void aDemonymStaysInsideAnActor() {
        Draft soldiers = draft(0, 2, Kind.ArmedForce, Level.NOMINAL, 75);
        Draft turkish = draft(0, 1, Kind.Nationality, Level.DEMONYM, 60);
        assertThat(Arbiter.choose(List.of(turkish, soldiers))).containsExactly(soldiers, turkish);
        assertThat(turkish.beatenBy).isEmpty();
    }
}
