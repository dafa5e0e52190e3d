package org.sitrep.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.resolve.MentionFact;

/** What single sentences mention, with the real models and the real ontology. */
class MentionReadingTest {
    private static List<String> mentions(String text) {
        return RealProgram.read(false, text).facts().mentions().stream()
                .map(MentionReadingTest::line)
                .toList();
    }

    private static String line(MentionFact m) {
        return m.kind() + " " + m.quote();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The destroyer USS *George Washington* left the port on Monday. | Equipment destroyer USS *George Washington*
            The bulk carrier MV Blue Heron was hit near the coast. | Equipment bulk carrier MV Blue Heron
            Pirates boarded the tanker Blue Heron on Monday. | Equipment tanker Blue Heron
            Two men told *Izvestia* about the attack. | MediaOutlet Izvestia
            """)
    void ships(String sentence, String mention) {
        assertThat(mentions(sentence)).contains(mention);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Panama-flagged ship was seized. | State Panama
            The Hamas\u2013led attack failed. | ArmedGroup Hamas
            Islamic State-aligned fighters seized the town. | ArmedGroup Islamic State
            Russian-occupied areas were hit. | Nationality Russian
            A joint Mossad\u2013IDF operation failed. | ArmedForce IDF
            Gunmen linked to al-Qaeda-affiliated groups fled. | ArmedGroup al-Qaeda
            """)
    void namesInCompounds(String sentence, String mention) {
        assertThat(mentions(sentence)).contains(mention);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Shells fell on Deir ez-Zor. | Place Deir ez-Zor
            Troops entered Guinea-Bissau. | Place Guinea-Bissau
            """)
    void namesWithHyphensStayWhole(String sentence, String mention) {
        assertThat(mentions(sentence)).contains(mention).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thai leaders met on Monday. | Government Thai leaders
            U.S. service members died. | ArmedForce U.S. service members
            The leaders of Armenia and Azerbaijan met. | Government leaders of Armenia and Azerbaijan
            Both sides signed a joint declaration. | Agreement joint declaration
            Ceasefire violations continued. | Agreement Ceasefire
            Thailand summons Iran's ambassador. | Person Iran's ambassador
            """)
    void actorsAndAgreementsWithoutName(String sentence, String mention) {
        assertThat(mentions(sentence)).contains(mention);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Russia freed four Ukrainian prisoners of war. | Quantity four Ukrainian prisoners of war
            The group fired 18 rockets and drones at the base. | Quantity 18 rockets and drones
            At least 42 army and police personnel were killed. | Quantity At least 42 army and police personnel
            One employee shot dead at the depot was a guard. | Quantity One employee
            The blast killed one soldier and wounded another. | Quantity another
            Fighting went on for several months. | Date several months
            """)
    void amounts(String sentence, String mention) {
        assertThat(mentions(sentence)).contains(mention);
    }
}
