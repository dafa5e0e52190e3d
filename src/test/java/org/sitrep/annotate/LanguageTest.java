package org.sitrep.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTest {
    @Test
    void englishIsKnownByItsSmallWords() {
        assertThat(Language.isPlainEnglish(
                        "The army said on Monday that it had taken the town from the rebels after a week "
                                + "of fighting in which dozens of soldiers and civilians were killed by shelling."))
                .isTrue();
    }

    @Test
    void otherLanguagesAndShortTextsNeedTheModel() {
        assertThat(
                        Language.isPlainEnglish(
                                "Die Armee teilte am Montag mit, dass sie die Stadt nach einer Woche schwerer "
                                        + "Gefechte eingenommen habe, bei denen Dutzende von Soldaten und Zivilisten getötet wurden."))
                .isFalse();
        assertThat(Language.isPlainEnglish("L'armée a déclaré lundi qu'elle avait repris la ville après une semaine de "
                        + "combats dans lesquels des dizaines de soldats et de civils ont été tués par des tirs."))
                .isFalse();
        assertThat(Language.isPlainEnglish("The army said")).isFalse();
    }
}
