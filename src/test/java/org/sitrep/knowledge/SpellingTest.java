package org.sitrep.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "defence,defense",
        "offence,offense",
        "licence,license",
        "armoured,armored",
        "armoury,armory",
        "neighbourhood,neighborhood",
        "labour,labor",
        "behaviour,behavior",
        "organisation,organization",
        "mobilised,mobilized",
        "demilitarisation,demilitarization",
        "analysed,analyzed",
        "centre,center",
        "theatres,theaters",
        "kilometres,kilometers",
        "calibre,caliber",
        "programmes,programs",
        "manoeuvres,maneuvers",
        "manoeuvring,maneuvering",
        "councillor,councilor",
        "cancelled,canceled",
        "signalled,signaled",
        "dialogue,dialog",
        "towards,toward"
    })
    void bothSpellingsMeet(String british, String american) {
        assertThat(Spelling.common(british)).isEqualTo(Spelling.common(american));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"four", "hour", "court", "source", "tour", "shelled", "killed", "rebelled", "patrolled", "is"})
    void otherWordsStay(String word) {
        assertThat(Spelling.common(word)).isEqualTo(word);
    }

    @Test
    void namesMeetInEitherSpelling() {
        NameTrie.Builder<String> builder = NameTrie.builder();
        builder.add("Ministry of Defence", "ministry");
        builder.add("Armored Brigade", "brigade");
        NameTrie<String> trie = builder.build();

        assertThat(trie.longest(java.util.List.of("Ministry", "of", "Defense"), 0))
                .isPresent();
        assertThat(trie.longest(java.util.List.of("Armoured", "Brigade"), 0)).isPresent();
    }
}
