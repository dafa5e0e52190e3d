package org.sitrep.extract.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.extract.TaggedSentence;
import org.sitrep.text.Sentence;

class QuantitiesTest {
    static Stream<Arguments> quantities() throws IOException {
        try (InputStream in = Objects.requireNonNull(QuantitiesTest.class.getResourceAsStream("quantities.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\t+", -1))
                    .map(fields -> Arguments.of(fields[0], fields.length > 1 ? fields[1] : ""));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("quantities")
    void spansAndValues(String tagged, String expected) {
        Sentence sentence = TaggedSentence.of(tagged);
        List<String> found = new ArrayList<>();
        for (QuantityMention q : Quantities.find(sentence)) {
            String text = TaggedSentence.text(sentence, q.first(), q.end());
            found.add(text + " = " + q.type() + " " + q.comparator() + " " + number(q.low()) + "/" + number(q.best())
                    + "/" + number(q.high()) + " " + q.unit());
        }
        assertThat(String.join(" ; ", found).strip()).isEqualTo(expected);
    }

    private static String number(OptionalLong value) {
        return value.isPresent() ? String.valueOf(value.getAsLong()) : "-";
    }
}
