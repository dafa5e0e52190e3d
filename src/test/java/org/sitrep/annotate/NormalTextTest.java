package org.sitrep.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.text.Span;

class NormalTextTest {
    private static NormalText of(String source) {
        return new NormalText(source, new Span(0, source.length()));
    }

    @ParameterizedTest
    @CsvSource({
        "De\u00ADfence,Defence",
        "Sara\u200Bqeb,Saraqeb",
        "Ma\u2019arrat,Ma'arrat",
        "Deir\u00A0ez\u2011Zor,Deir ez-Zor",
        "12\u202F500,'12,500'",
        "1\u00A0200\u00A0000,'1,200,000'",
        "5\u00A0March\u00A02020,5 March 2020",
        "12\u00A05000,12 5000",
        "a\u2014b,a--b",
        "the *Blue Heron*,the Blue Heron",
        "2 * 3,2 * 3"
    })
    void marksBecomePlain(String source, String wanted) {
        assertThat(of(source)).hasToString(wanted);
    }

    @Test
    void spansPointIntoTheSource() {
        String source = "in Sara\u200Bqeb\u2019s De\u00ADfence \u2014 12\u202F500 men";
        NormalText text = of(source);

        for (String word : new String[] {"Saraqeb", "Defence", "12,500"}) {
            int at = text.toString().indexOf(word);
            assertThat(of(text.original(at, at + word.length()).of(source))).hasToString(word);
        }
    }
}
