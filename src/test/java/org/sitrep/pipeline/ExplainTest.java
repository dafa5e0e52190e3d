package org.sitrep.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.extract.Attempt;
import org.sitrep.extract.ClaimFinding;
import org.sitrep.extract.EventFinding;
import org.sitrep.extract.Telling;
import org.sitrep.read.Reading;
import org.sitrep.read.Readings;
import org.sitrep.report.Explanation;
import org.sitrep.resolve.ResolvedArticle;

/**
 * What is said of a mention: the evidence, the rivals, why it won, why it is that thing; and of a word that may tell
 * something: how it was read, what was tried, what came of it.
 */
class ExplainTest {
    @TempDir
    private static Path dir;

    private static String explain(Optional<String> mention, String text) throws Exception {
        return explain(new Explanation.Scope(false, mention), false, text);
    }

    private static String explain(Explanation.Scope scope, boolean withParser, String text) throws Exception {
        Path file = Files.writeString(dir.resolve("article.txt"), text);
        StringBuilder out = new StringBuilder();
        var none = new ByteArrayInputStream("".getBytes(StandardCharsets.UTF_8));
        assertThat(Explaining.run(RealProgram.get(), List.of(file.toString()), none, withParser, scope, out::append))
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

    private static final Explanation.Scope ALL = new Explanation.Scope(false, Optional.empty());
    private static final Explanation.Scope MISSED = new Explanation.Scope(true, Optional.empty());

    @Test
    void parseFramesAndWhatCameOfThem() throws Exception {
        String told = explain(
                ALL, true, "Threats from Ankara\n\nTurkey threatened to attack Syrian forces in Idlib on Monday.\n");
        assertThat(told)
                .contains("triggers   threatened (speech), attack (event)")
                .contains("parse      (TOP (S (NP (NNP Turkey)) (VP (VBD threatened)")
                .contains(
                        "attack     event, read from the parse: infinitive, below \"threatened\"; object=\"Syrian forces\"")
                .contains("fits     Attack \"attack\": Initiator=\"Turkey\", Target=\"Syrian forces\"")
                .contains("not      PostAttack \"attack\": \"object\" \"Syrian forces\" is ArmedForce, wanted Post")
                .contains("an account and no incident: told as threatened")
                .contains("gave     claim 0");
    }

    @Test
    void whatAClaimDoesToItsContentAndWhatIsPartOfAnotherEvent() throws Exception {
        String told = explain(
                ALL,
                true,
                "Losses in Idlib\n\nAn airstrike killed two Turkish soldiers in Idlib on Monday, the ministry said.\n");
        assertThat(told)
                .contains("note     told as happened, reported by the claim it stands in")
                .contains("gave     event 0, an incident")
                .contains("part of what \"airstrike\" gives: tells the harm that was done");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The general had a heart attack in Ankara. | tells nothing in the phrase "heart attack"
            The attack plan of Ankara leaked on Monday. | only tells which "plan"
            Said the plan of Monday. | nobody is named who says it
            The minister did not say that it was over. | negated: it was not said
            The ministry would say more on Monday. | not said yet: "would"
            The zone surrounds Idlib. | its subject is a place, "zone", and a place does nothing
            """)
    void whyNothingCameOfAWord(String sentence, String why) throws Exception {
        assertThat(explain(MISSED, true, "Notes\n\nTurkish forces shelled Saraqeb on Monday.\n\n" + sentence + "\n"))
                .contains(sentence)
                .contains("nothing: ")
                .contains(why)
                .doesNotContain("shelled");
    }

    @Test
    void allThatIsMadeIsTracedAndAllThatIsNotHasAReason() throws Exception {
        ArticlePipeline pipeline = RealProgram.get().pipeline(false);
        try (Readings readings = RealProgram.get()
                .reader()
                .open(List.of("src/test/resources/org/sitrep/evaluate/wars"), InputStream.nullInputStream())) {
            while (readings.hasNext()) {
                if (readings.next() instanceof Reading.Read read) {
                    traced(pipeline, pipeline.read(read.article()));
                }
            }
        }
    }

    private static void traced(ArticlePipeline pipeline, ResolvedArticle article) {
        List<Attempt> attempts = pipeline.explain(article).attempts();
        assertThat(made(attempts, Telling.EVENT))
                .containsExactlyElementsOf(article.findings().events().stream()
                        .map(EventFinding::id)
                        .sorted()
                        .toList());
        assertThat(made(attempts, Telling.SPEECH))
                .containsExactlyElementsOf(article.findings().claims().stream()
                        .filter(c -> c.cue().isPresent())
                        .map(ClaimFinding::id)
                        .sorted()
                        .toList());
        assertThat(attempts)
                .filteredOn(Attempt::isMissed)
                .allSatisfy(a -> assertThat(((Attempt.Nothing) a.outcome()).why())
                        .isNotEmpty()
                        .doesNotContain("no rule took it up"));
    }

    private static List<Integer> made(List<Attempt> attempts, Telling telling) {
        return attempts.stream()
                .filter(a -> a.telling() == telling)
                .flatMap(a -> a.outcome() instanceof Attempt.Made m ? Stream.of(m.id()) : Stream.empty())
                .sorted()
                .toList();
    }
}
