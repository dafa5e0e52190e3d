package org.sitrep.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.text.ZoneKind;

class TruecaserTest {
    private static Truecaser truecaser;

    @BeforeAll
    static void load() {
        truecaser = new Truecaser(Knowledge.load(Path.of("ontology")).nameCase(), new WordCase(Set.of("warplane")));
    }

    private static String read(String text, ZoneKind zone, String... article) {
        return truecaser.restored(text, zone, new Truecaser.Evidence(List.of(article)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TURKISH ARMY SHELLS SDF POSITIONS NEAR AIN ISSA|Turkish army shells SDF positions near Ain Issa",
                "WARPLANES BOMBED THE PORT ON 5 MAY. NATO SAID NOTHING.|Warplanes bombed the port on 5 May. NATO said nothing.",
                "REBELS WILL MARCH ON VARDESK, SAYS BASHAR AL-ASSAD|Rebels will march on Vardesk, says Bashar al-Assad",
                "RUSSIAN-BACKED FIGHTERS OF HAY'AT TAHRIR AL-SHAM|Russian-backed fighters of Hay'at Tahrir al-Sham",
                "THE PEOPLE'S COMMITTEE (PSCV) DIDN'T LEAVE|The people's committee (PSCV) didn't leave",
                "US TROOPS FIRED 16 MORTARS 5KM FROM O'BRIEN'S POST|US troops fired 16 mortars 5km from O'Brien's post"
            })
    void capitalsBecomeRunningText(String shouted, String wanted) {
        assertThat(read(shouted, ZoneKind.BODY)).isEqualTo(wanted);
    }

    @Test
    void theArticleItselfIsTheBestWitness() {
        assertThat(read("SHIELD TAKES VARDESK", ZoneKind.HEADLINE, "Fighters of the Shield came at dawn."))
                .isEqualTo("Shield takes Vardesk");
        assertThat(read("MEN OF SHIELD LEAVE", ZoneKind.HEADLINE, "Men of the Shield came at dawn."))
                .isEqualTo("Men of Shield leave");
        assertThat(read("MEN WITH SHIELD LEAVE", ZoneKind.HEADLINE, "They carry a shield."))
                .isEqualTo("Men with shield leave");
    }

    @Test
    void inTitleCaseTheUsuallySmallWordsBecomeSo() {
        assertThat(read("Turkish Army Shells Villages Near Ain Issa", ZoneKind.HEADLINE))
                .isEqualTo("Turkish army shells villages near Ain Issa");
        assertThat(read("Turkish Army Shells Villages Near Ain Issa", ZoneKind.BODY))
                .isEqualTo("Turkish Army Shells Villages Near Ain Issa");
    }

    @ParameterizedTest
    @CsvSource({"The NATO and SDF men left.", "NATO", "ISIL SDF", "'İSTANBUL''A ǅ 12 ß'"})
    void otherTextStays(String text) {
        assertThat(read(text, ZoneKind.BODY)).hasSameSizeAs(text);
    }

    @Test
    void aLongShoutedTextTakesNoTimeToSpeakOf() {
        String text = "REBELS SHELLED THE TOWN OF VARDESK. ".repeat(3000);

        assertThat(read(text, ZoneKind.BODY)).startsWith("Rebels shelled the town of Vardesk. Rebels");
    }
}
