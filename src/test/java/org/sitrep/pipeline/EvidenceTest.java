package org.sitrep.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.resolve.AccountFact;
import org.sitrep.resolve.ArticleFacts;
import org.sitrep.resolve.ClaimFact;

/** How sure accounts and claims are, and in whose words they are named. */
class EvidenceTest {
    private static ArticleFacts read(String text) {
        return RealProgram.read(true, text).facts();
    }

    private static List<AccountFact> events(String text) {
        return read(text).accounts().stream()
                .filter(a -> a.eventType().isPresent())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Turkish forces shelled Syrian troops on Thursday. | 0.75
            Rebels launched an attack on Syrian troops in Idlib. | 0.9
            A rebel attack on Syrian troops in Idlib went on. | 0.55
            Turkish forces allegedly shelled Syrian troops on Thursday. | 0.68
            """)
    void anAccountIsAsSureAsItsEvidence(String sentence, double sure) {
        assertThat(events(sentence)).first().extracting(AccountFact::confidence).isEqualTo(sure);
    }

    @Test
    void withoutAParseAnAccountIsLessSure() {
        String sentence = "Turkish forces shelled Syrian troops on Thursday.";
        assertThat(RealProgram.read(false, sentence).facts().accounts())
                .singleElement()
                .extracting(AccountFact::confidence)
                .isEqualTo(0.65);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Turkish Defense Ministry said rebels had attacked Saraqeb. | 0.9
            According to SANA, the army captured Saraqeb. | 0.85
            """)
    void aClaimIsAsSureAsItsSpeaker(String sentence, double sure) {
        assertThat(read(sentence).claims())
                .singleElement()
                .extracting(ClaimFact::confidence)
                .isEqualTo(sure);
    }

    @Test
    void theOutletsOwnVoiceIsLessSureThanWhatItTells() {
        ArticleFacts facts = read("Turkish forces shelled Syrian troops on Thursday.");
        assertThat(facts.claims())
                .singleElement()
                .satisfies(c -> assertThat(c.ownVoice()).isTrue())
                .extracting(ClaimFact::confidence)
                .isEqualTo(0.68);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Terrorists attacked Syrian troops on Monday. | attack by fighters called "Terrorists", target Syrian Armed Forces
            A terrorist attack killed three people in Aleppo. | attack, target people, Aleppo
            Foreign mercenaries shelled Aleppo. | shelling by fighters called "Foreign mercenaries", Aleppo
            Rebels shelled Aleppo. | shelling by Rebels, Aleppo
            """)
    void noSidesWordIsALabelOfOurs(String sentence, String label) {
        assertThat(events(sentence)).extracting(AccountFact::label).contains(label);
    }
}
