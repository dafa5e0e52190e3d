package org.sitrep.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {
    @TempDir
    Path dir;

    private Path gold;
    private Path found;

    @BeforeEach
    void folders() throws IOException {
        gold = Files.createDirectories(dir.resolve("gold"));
        found = Files.createDirectories(dir.resolve("found"));
    }

    private Evaluation evaluate(String goldLines, String foundLines) throws IOException {
        Files.writeString(gold.resolve("a.ann"), goldLines);
        Files.writeString(found.resolve("a.ann"), foundLines);
        return Evaluation.of(gold, found);
    }

    @Test
    void aSpanThatOverlapsCountsAsOverlapAndNotAsExact() throws IOException {
        Evaluation e = evaluate(
                "T1\tPlace 10 17\tSaraqeb\nT2\tPlace 30 35\tIdlib\nT3\tPerson 40 44\tName\n",
                "T1\tPlace 10 17\tSaraqeb\nT2\tPlace 26 35\tin Idlib\nT3\tPlace 40 44\tName\n");
        assertThat(e.mentions())
                .containsEntry("Place", new Score(2, 3, 1, 2))
                .containsEntry("Person", new Score(1, 0, 0, 0));
        assertThat(e.allMentions()).isEqualTo(new Score(3, 3, 1, 2));
        assertThat(e.allMentions().f1(true)).isCloseTo(1 / 3.0, within(1e-9));
    }

    @Test
    void oneLongSpanDoesNotCountForTwo() throws IOException {
        Evaluation e = evaluate("T1\tPlace 0 4\tabcd\nT2\tPlace 5 9\tefgh\n", "T1\tPlace 0 9\tabcd efgh\n");
        assertThat(e.mentions()).containsEntry("Place", new Score(2, 1, 0, 1));
    }

    @Test
    void triggersAreNoMentionsAndRepeatedRolesAreOne() throws IOException {
        String lines = """
                T1\tArmedForce 0 4\tarmy
                T2\tPlace 20 25\tIdlib
                T3\tPlace 30 35\tBinni
                T4\tShelling 6 13\tshelled
                E1\tShelling:T4 Initiator:T1 Target:T2 Target2:T3
                """;
        Evaluation e = evaluate(lines, lines.replace(" Initiator:T1", ""));
        assertThat(e.mentions().keySet()).containsExactly("ArmedForce", "Place");
        assertThat(e.roles())
                .containsEntry("Target", new Score(2, 2, 2, 2))
                .containsEntry("Initiator", new Score(1, 0, 0, 0));
    }

    @Test
    void rolesOfAnotherTypeOfEventDoNotCount() throws IOException {
        String lines = "T1\tPlace 20 25\tIdlib\nT2\tShelling 6 13\tshelled\nE1\tShelling:T2 Place:T1\n";
        Evaluation e = evaluate(lines, lines.replace("Shelling", "Airstrike"));
        assertThat(e.allRoles()).isEqualTo(new Score(1, 1, 0, 0));
    }

    @Test
    void datesAreComparedByValue() throws IOException {
        String lines =
                "T1\tDate 0 6\tFriday\nT2\tDate 10 16\tSunday\nN1\tReference T1 date:2020-02-28\nN2\tReference T2 date:2020-03-01\n";
        Evaluation e = evaluate(lines, lines.replace("2020-03-01", "2020-02-23"));
        assertThat(e.dates()).isEqualTo(new Score(2, 2, 1, 2));
        assertThat(ScoreTable.of(e))
                .contains("dates                                 2      2     0.500 0.500 0.500       1.000");
    }

    @Test
    void aSpanOfAnotherKindCountsWhateverTheKind() throws IOException {
        Evaluation e = evaluate("T1\tPlace 10 17\tSaraqeb\n", "T1\tPerson 10 17\tSaraqeb\n");
        assertThat(e.spans()).isEqualTo(new Score(1, 1, 1, 1));
        assertThat(e.allMentions()).isEqualTo(new Score(1, 1, 0, 0));
    }

    @Test
    void identitiesAreComparedByPairsOfMentionsThatBothHave() throws IOException {
        String mentions =
                "T1\tArmedGroup 0 3\tM23\nT2\tArmedGroup 10 15\tgroup\nT3\tArmedGroup 20 24\tFDLR\nT4\tNationality 30 37\tRwandan\n";
        Evaluation e = evaluate(
                mentions
                        + "T5\tArmedGroup 40 46\trebels\nN1\tReference T1 m23\nN2\tReference T2 m23\nN3\tReference T3 fdlr\nN4\tReference T5 m23\nN5\tReference T4 m23\n",
                mentions
                        + "N1\tReference T1 x:1\tM23\nN2\tReference T1 Wikidata:Q1\nN3\tReference T2 x:2\nN4\tReference T3 x:2\nN5\tReference T4 x:1\n");
        assertThat(e.identities()).isEqualTo(new Score(1, 1, 0, 0));
    }

    @Test
    void aFileThatIsMissingOrNoStandoffIsNamed() throws IOException {
        Files.writeString(gold.resolve("a.ann"), "T1\tPlace 0 4\tabcd\n");
        assertThatThrownBy(() -> Evaluation.of(gold, found))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("there is no");
        Files.writeString(found.resolve("a.ann"), "T1\tPlace zero 4\tabcd\n");
        assertThatThrownBy(() -> Evaluation.of(gold, found)).hasMessageContaining("a.ann, line 1");
        assertThatThrownBy(() -> Evaluation.of(dir.resolve("none"), found)).hasMessageContaining("no such folder");
    }
}
