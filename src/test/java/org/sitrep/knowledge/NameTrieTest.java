package org.sitrep.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameTrieTest {
    private final NameTrie<String> trie = trie(
            "Islamic State",
            "IS",
            "US",
            "AU",
            "Turkey",
            "Free Syrian Army",
            "Syria",
            "Hayat Tahrir al-Sham",
            "People's Protection Units",
            "MoD",
            "rebels in Idlib");

    private static NameTrie<String> trie(String... names) {
        NameTrie.Builder<String> builder = NameTrie.builder();
        for (String name : names) {
            builder.add(name, name);
        }
        return builder.build();
    }

    private String longest(String text, int at) {
        List<String> forms = List.of(text.split(" ", -1));
        return trie.longest(forms, at)
                .map(m -> m.first() + "-" + m.end() + " " + m.values().get(0))
                .orElse("");
    }

    @Test
    void acronymsNeedCapitals() {
        assertThat(longest("IS took it", 0)).isEqualTo("0-1 IS");
        assertThat(longest("Is it so", 0)).isEmpty();
        assertThat(longest("it told us", 2)).isEmpty();
        assertThat(longest("the U.S. left", 1)).isEqualTo("1-2 US");
        assertThat(longest("the MoD said", 1)).isEqualTo("1-2 MoD");
        assertThat(longest("the mod said", 1)).isEmpty();
    }

    @Test
    void namesNeedCapitals() {
        assertThat(longest("cold turkey", 1)).isEmpty();
        assertThat(longest("Turkey said", 0)).isEqualTo("0-1 Turkey");
        assertThat(longest("TURKEY said", 0)).isEqualTo("0-1 Turkey");
    }

    @Test
    void hyphensAndClitics() {
        assertThat(longest("of Hayat Tahrir al-Sham 's men", 1)).isEqualTo("1-4 Hayat Tahrir al-Sham");
        assertThat(longest("of Hayat Tahrir al - Sham", 1)).isEqualTo("1-6 Hayat Tahrir al-Sham");
        assertThat(longest("of Hayat Tahrir ash - Sham", 1)).isEqualTo("1-6 Hayat Tahrir al-Sham");
        assertThat(longest("People 's Protection Units", 0)).isEqualTo("0-4 People's Protection Units");
        assertThat(longest("People’s Protection Units", 0)).isEqualTo("0-3 People's Protection Units");
    }

    @Test
    void nothingRunsOverMarks() {
        assertThat(longest("Islamic , State", 0)).isEmpty();
        assertThat(longest("rebels in Idlib", 0)).isEqualTo("0-3 rebels in Idlib");
    }

    @Test
    void headlinesInCapitals() {
        NameWords words = NameWords.of(List.of("FREE", "SYRIAN", "ARMY", "IS", "GONE"));
        assertThat(trie.longest(words, 0, true))
                .hasValueSatisfying(m -> assertThat(m.end()).isEqualTo(3));
        assertThat(trie.longest(words, 3, true)).isEmpty();
    }
}
