package org.sitrep.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tuesday, 4 May 2021 7:20 PM",
                "Published: 4 May 2021, 14:05 GMT",
                "Port Alma, 4 May 2021",
                "May 4, 2021 | By Staff Writer",
                "2021-05-04T18:11Z",
                "04.05.2021",
                "Posted on May 4, 2021 at 18:11 (GMT+3)",
            })
    void isALineThatOnlySaysWhen(String line) {
        assertThat(Dateline.of(line))
                .map(Dateline::day)
                .hasValueSatisfying(day -> assertThat(day).contains(LocalDate.of(2021, 5, 4)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Updated 3 hours ago", "Monday, 3 May", "02/03/2021", "Period covered: 2-3 May 2021"})
    void mayStateNoDayToRelyOn(String line) {
        assertThat(Dateline.of(line))
                .map(Dateline::day)
                .hasValueSatisfying(day -> assertThat(day).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rebels take the bridge on 4 May 2021",
                "The truce of 4 May 2021 broke within a day.",
                "Battle Of The Upper Valley 4 May",
                "Four dead",
                "",
            })
    void isNotATitleOrASentenceWithADateInIt(String line) {
        assertThat(Dateline.of(line)).isEmpty();
    }

    @Test
    void prefersTheDayOfPublicationToThatOfAChange() {
        Dateline line =
                Dateline.of("Updated 6 May 2021, first published 4 May 2021").orElseThrow();
        assertThat(line.day()).contains(LocalDate.of(2021, 5, 4));
        assertThat(line.updated()).isFalse();
        assertThat(Dateline.of("Last updated: May 6, 2021"))
                .map(Dateline::updated)
                .contains(true);
    }
}
