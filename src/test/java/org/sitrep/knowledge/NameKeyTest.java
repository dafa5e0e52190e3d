package org.sitrep.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The United Nations | united nations",
                "Ma‘arrat an Nu‘mān | maarrat al numan",
                "Ma'arrat al-Numan | maarrat al numan",
                "Deir ez-Zor | deir al zor",
                "Ash-Shaykh Miskīn | al shaykh miskin",
                "El-Bab | al bab",
                "Az Zahraa | al zahraa",
                "Thessaloniki | thessaloniki",
                "An Hoa | an hoa",
                "Türkiye | turkiye",
                "Łódź | lodz",
                "Straße | strasse",
                "U.S. | us",
                "Johnson & Sons | johnson and sons",
                "- | ''",
            })
    void strictKey(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "Saraqeb, Sarāqib",
        "Ma'aret Masrin, Maarrat Misrin",
        "Ma'aret Masrin, Ma‘arratmişrīn",
        "Khan Sheikhoun, Khan Shaykhun",
        "Deir Ezzor, Deir ez-Zor",
        "Raqqa, Raqqah",
        "Qamishli, Kamishly",
    })
    void spellingsMeetLoosely(String a, String b) {
        assertThat(NameKey.loose(a)).isEqualTo(NameKey.loose(b));
    }

    @ParameterizedTest
    @CsvSource({"Homs, Hama", "Idlib, Adlun", "Douma, Dana", "Tartus, Tadmur", "Kafr Nabl, Kafr Nabuda"})
    void namesStayApart(String a, String b) {
        assertThat(NameKey.loose(a)).isNotEqualTo(NameKey.loose(b));
    }

    @Test
    void wordsOfTextAndOfNamesAgree() {
        for (String name :
                List.of("The Ma‘arrat an Nu‘mān", "Deir ez-Zor", "Jabhat al-Nusra", "People's Protection Units")) {
            List<String> words =
                    NameWords.nameWords(name).stream().map(NameWords.Word::key).toList();
            assertThat(words).isEqualTo(NameKey.words(name));
        }
    }
}
