package org.sitrep.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.text.Span;
import org.sitrep.text.Token;

class AsidesTest {
    /** Words given as {@code form/TAG}. */
    private static String kept(String tagged) {
        List<Token> tokens = new ArrayList<>();
        for (String word : tagged.split(" ")) {
            int slash = word.lastIndexOf('/');
            String form = word.substring(0, slash);
            tokens.add(new Token(new Span(0, 1), form, word.substring(slash + 1), form));
        }
        boolean[] aside = Asides.of(tokens);
        List<String> out = new ArrayList<>();
        for (int i = 0; i < aside.length; i++) {
            if (!aside[i]) {
                out.add(tokens.get(i).form());
            }
        }
        return String.join(" ", out);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Up/IN to/TO 90/CD pupils/NNS fled/VBD | 90 pupils fled
            As/RB many/JJ as/IN five/CD died/VBD | five died
            The/DT mission/NN (/-LRB- UNX/NNP )/-RRB- left/VBD | The mission left
            The/DT army/NN (/-LRB- which/WDT lost/VBD ground/NN )/-RRB- left/VBD | The army ( which lost ground ) left
            It/PRP led/VBD up/RP to/TO war/NN | It led up to war
            """)
    void whatTheParserPasses(String tagged, String expected) {
        assertThat(kept(tagged)).isEqualTo(expected);
    }
}
