package org.sitrep.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.text.FoundName;

class NameFinderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Turkish Defense Ministry said two soldiers were wounded near Saraqeb .",
                "Fighters of the Donbas Brigade left Mariupol for Kyiv , the governor 's office told Reuters .",
                "Naïve déjà-vu : a convoy of 40 lorries crossed the Wadi al-Qasr on Tuesday",
                "no name at all here",
                "X"
            })
    void findsWhatOpenNlpFindsWithTheSameModel(String text) throws IOException {
        String[] words = text.split(" ", -1);
        NameFinderME theirs = new NameFinderME(new TokenNameFinderModel(bundled()));
        Span[] spans = theirs.find(words);
        double[] probabilities = theirs.probs(spans);

        List<FoundName> found = new NameFinder(NameFinder.Model.read(bundled())).find(words);

        assertThat(found).hasSameSizeAs(spans);
        for (int i = 0; i < spans.length; i++) {
            FoundName name = found.get(i);
            assertThat(new Span(name.first(), name.end(), name.type())).isEqualTo(spans[i]);
            assertThat(name.probability()).isCloseTo(probabilities[i], within(1e-12));
        }
    }

    @Test
    void whatIsNoModelIsRefused() {
        assertThatIOException()
                .isThrownBy(() -> NameFinder.Model.read(new ByteArrayInputStream(new byte[40])))
                .withMessageContaining("nameFinder.model");
    }

    private static InputStream bundled() {
        return Objects.requireNonNull(NameFinderTest.class.getResourceAsStream("names-en.bin"));
    }
}
