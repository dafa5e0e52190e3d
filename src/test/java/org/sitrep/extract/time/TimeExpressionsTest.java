package org.sitrep.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.extract.TaggedSentence;
import org.sitrep.text.DateBounds;
import org.sitrep.text.Sentence;

class TimeExpressionsTest {
    /** A Thursday. */
    private static final LocalDate NOW = LocalDate.of(2020, 2, 20);

    private static final DateBounds TOLD = DateBounds.day(LocalDate.of(2018, 10, 17));

    static Stream<Arguments> expressions() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(TimeExpressionsTest.class.getResourceAsStream("expressions.tsv"))) {
            List<Arguments> rows = new ArrayList<>();
            DateBounds now = DateBounds.day(NOW);
            DateBounds told = TOLD;
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (line.startsWith("@ ")) {
                    String[] days = line.split(" ", -1);
                    now = DateBounds.day(LocalDate.parse(days[1]));
                    told = DateBounds.day(LocalDate.parse(days[2]));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    String[] fields = line.split("\t+", -1);
                    TimeContext context = TimeContext.published(now).withNarrative(told);
                    rows.add(Arguments.of(fields[0], fields.length > 1 ? fields[1] : "", context));
                }
            }
            return rows.stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("expressions")
    void spansAndValues(String text, String expected, TimeContext context) {
        Sentence sentence = TaggedSentence.of(text);
        List<String> found = new ArrayList<>();
        for (TimeMention mention : TimeExpressions.find(sentence)) {
            found.add(TaggedSentence.text(sentence, mention.first(), mention.end())
                    + " = "
                    + mention.resolve(context).edtf().orElse("?"));
        }
        assertThat(String.join(" ; ", found)).isEqualTo(expected);
    }

    @Test
    void tenseDecidesOnWeekdaysAndMonths() {
        TimeMention day = TimeExpressions.find(TaggedSentence.of("on Saturday")).get(0);
        TimeContext past = TimeContext.published(DateBounds.day(NOW)).withTense(Tense.PAST);
        assertThat(day.resolve(past).edtf()).contains("2020-02-15");
        assertThat(day.resolve(past.withTense(Tense.FUTURE)).edtf()).contains("2020-02-22");
        TimeMention month = TimeExpressions.find(TaggedSentence.of("in April")).get(0);
        assertThat(month.resolve(past).edtf()).contains("2019-04");
        assertThat(month.resolve(past.withTense(Tense.FUTURE)).edtf()).contains("2020-04");
    }

    @Test
    void boundsOfPublicationStayBounds() {
        DateBounds published = DateBounds.between(LocalDate.of(2020, 2, 6), LocalDate.of(2020, 2, 8));
        TimeContext context = TimeContext.published(published);
        TimeMention day = TimeExpressions.find(TaggedSentence.of("on Thursday")).get(0);
        assertThat(day.resolve(context).edtf()).contains("2020-02-06");
        TimeMention yesterday =
                TimeExpressions.find(TaggedSentence.of("yesterday")).get(0);
        assertThat(yesterday.resolve(context).edtf()).contains("2020-02-05/2020-02-07");
        assertThat(yesterday.resolve(TimeContext.published(DateBounds.UNKNOWN))).isEqualTo(TimeValue.UNKNOWN);
    }

    @Test
    void relationsOpenBounds() {
        TimeContext context = TimeContext.published(DateBounds.day(NOW));
        TimeMention by = TimeExpressions.find(TaggedSentence.of("by the end of February"))
                .get(0);
        assertThat(by.when(context))
                .isEqualTo(
                        new DateBounds(java.util.Optional.empty(), java.util.Optional.of(LocalDate.of(2020, 2, 29))));
        TimeMention since =
                TimeExpressions.find(TaggedSentence.of("since early 2017")).get(0);
        assertThat(since.when(context)).isEqualTo(DateBounds.between(LocalDate.of(2017, 1, 1), NOW));
    }
}
