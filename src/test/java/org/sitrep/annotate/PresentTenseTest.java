package org.sitrep.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresentTenseTest {
    private static final Set<String> VERBS =
            Set.of("release", "detain", "strike", "report", "arrest", "fire", "say", "kill");
    private static final Set<String> NOUNS = Set.of("strike", "release", "fighting");

    private static String mended(String tagged) {
        String[] words = tagged.split(" ");
        String[] forms = new String[words.length];
        String[] tags = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            int slash = words[i].lastIndexOf('/');
            forms[i] = words[i].substring(0, slash);
            tags[i] = words[i].substring(slash + 1);
        }
        new PresentTense(new Lemmatizer(VERBS), VERBS::contains, NOUNS::contains).mend(forms, tags);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < forms.length; i++) {
            out.append(i > 0 ? " " : "").append(forms[i]).append('/').append(tags[i]);
        }
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mali/NNP releases/NNS two/CD teachers/NNS | Mali/NNP releases/VBZ two/CD teachers/NNS
            Rebels/NNS detain/IN nine/CD nurses/NNS | Rebels/NNS detain/VBP nine/CD nurses/NNS
            The/DT military/JJ reports/NNS that/IN rebels/NNS fled/VBD | The/DT military/JJ reports/VBZ that/IN rebels/NNS fled/VBD
            Police/NNS arrest/NN the/DT mayor/NN | Police/NNS arrest/VBP the/DT mayor/NN
            Peru/NNP fires/NNS a/DT missile/NN ,/, with/IN one/CD caught/VBD | Peru/NNP fires/VBZ a/DT missile/NN ,/, with/IN one/CD caught/VBD
            Heavy/JJ fighting/VBG in/IN Goma/NNP | Heavy/JJ fighting/NN in/IN Goma/NNP
            """)
    void verbsWithoutWhichNothingIsSaid(String tagged, String expected) {
        assertThat(mended(tagged)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Night/NN strikes/NNS in/IN Sanaa/NNP killed/VBD five/CD",
        "The/DT release/NN of/IN two/CD teachers/NNS was/VBD told/VBN",
        "A/DT report/NN that/IN rebels/NNS fled/VBD",
    })
    void nounsStayNouns(String tagged) {
        assertThat(mended(tagged)).isEqualTo(tagged);
    }
}
