package org.sitrep.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.report.Explanation;

/** What is said of a mention: the evidence, the rivals, why it won, why it is that thing. */
class ExplainTest {
    private static Program program;

    @TempDir
    private static Path dir;

    @BeforeAll
    static void load() {
        program = Program.load(Home.find());
    }

    private static String explain(Optional<String> mention, String text) throws Exception {
        Path file = Files.writeString(dir.resolve("article.txt"), text);
        StringBuilder out = new StringBuilder();
        var none = new ByteArrayInputStream("".getBytes(StandardCharsets.UTF_8));
        var scope = new Explanation.Scope(false, mention);
        assertThat(Explaining.run(program, List.of(file.toString()), none, false, scope, out::append))
                .isEmpty();
        return out.toString();
    }

    @Test
    void evidenceRivalsAndReasonInFull() throws Exception {
        String told = explain(
                Optional.of("russian warplanes"),
                "Warplanes over Aleppo\n\nRussian warplanes bombed Aleppo on Monday, residents said.\n");
        assertThat(told)
                .contains("ArmedForce \"Russian warplanes\"")
                .contains("noun phrase headed by \"warplane\"; owner: Russia; head: warplanes")
                .contains("Equipment \"warplanes\", word of the equipment list: lost to stronger evidence")
                .contains("actor/russia-armed-forces: belongs to Russia, which the words name")
                .doesNotContain("Aleppo\"");
    }

    @Test
    void whatStaysInsideALongerMention() throws Exception {
        String told = explain(
                Optional.of("Russian"), "Warplanes over Aleppo\n\nRussian warplanes bombed Aleppo on Monday.\n");
        assertThat(told)
                .contains("Nationality \"Russian\"")
                .contains("inside         \"Russian warplanes\"")
                .contains("nested")
                .contains("demonym of Russia");
    }

    @Test
    void whatAPronounGoesBackTo() throws Exception {
        String told = explain(
                Optional.of("it"), "Talks in Moscow\n\nRussia said on Monday it welcomed the talks in the capital.\n");
        assertThat(told).contains("pronoun, goes back to \"Russia\" in sentence 1");
    }

    @Test
    void inALineWithoutAskingForMore() throws Exception {
        String told = explain(
                Optional.empty(),
                "Warplanes over Aleppo\n\nRussian warplanes bombed Aleppo on Monday, residents said.\n");
        assertThat(told)
                .contains("mention    ArmedForce \"Russian warplanes\" = actor/russia-armed-forces (belongs to Russia")
                .contains("over Equipment \"warplanes\"");
    }

    @Test
    void nothingOfAnArticleThatHasNoSuchMention() throws Exception {
        assertThat(explain(Optional.of("zebra"), "Talks\n\nRussia welcomed the talks in the capital on Monday.\n"))
                .isEmpty();
    }
}
