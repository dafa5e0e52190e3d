package org.sitrep.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
    private static List<String> split(String text) {
        return Paragraphs.of(text).stream().map(p -> p.span().of(text)).toList();
    }

    @Test
    void partsAtBlankLinesOfEverySystem() {
        assertThat(split("One.\n\nTwo.\r\n\r\nThree.\n\u00a0\nFour."))
                .containsExactly("One.", "Two.", "Three.", "Four.");
    }

    @Test
    void partsAtSingleBreaksOfLongLines() {
        String one =
                "The delegations met for nine hours in the old customs house and parted without a word to those who waited outside, a clerk said.";
        String two =
                "They will meet again on Friday if the guns stay silent until then, which few in the town believe, for they seldom do in spring.";
        assertThat(split(one + "\n" + two)).containsExactly(one, two);
    }

    @Test
    void joinsLinesWrappedToAColumn() {
        String text = """
                Fighting went on in the upper valley on Tuesday after a week in
                which hardly a shot was heard, and each side said that the other
                had begun it.
                The army moved two guns forward, and then moved them back as the
                first snow of the year fell on the pass.
                """;
        assertThat(split(text))
                .hasSize(2)
                .element(1)
                .asString()
                .startsWith("The army")
                .endsWith("the pass.");
    }

    @Test
    void keepsBulletsApart() {
        assertThat(
                        split(
                                "- eleven shells fell on the ridge and the road below\n- one drone was lost\n- nobody was hurt"))
                .hasSize(3);
    }

    @Test
    void findsNothingInBlanks() {
        assertThat(split(" \n\u200b\n\ufeff")).isEmpty();
    }
}
