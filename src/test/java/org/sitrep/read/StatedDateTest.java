package org.sitrep.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tuesday, 4 May 2021 7:20 PM|2021-05-04",
                "May 4, 2021|2021-05-04",
                "May 4th 2021|2021-05-04",
                "Sept. 4, 2021|2021-09-04",
                "the 4th of May 2021|2021-05-04",
                "2021-05-04T18:11Z|2021-05-04",
                "2021-05-04T23:59:59.000+03:00|2021-05-04",
                "2021/05/04|2021-05-04",
                "04.05.2021|2021-05-04",
                "Tue, 04 May 2021 18:11:00 GMT|2021-05-04",
                "4-May-2021|2021-05-04",
                "25/04/2021|2021-04-25",
                "4/25/2021|2021-04-25",
                "5/5/2021|2021-05-05",
                "29 February 2020|2020-02-29",
                "31 February 2020, no: 1 March 2020|2020-03-01",
            })
    void readsTheWaysDatesAreWritten(String written, LocalDate day) {
        assertThat(StatedDate.find(written, StatedDate.Slashes.UNKNOWN))
                .map(StatedDate::day)
                .contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3/4/2021",
                "03-04-2021",
                "May 2021",
                "4 May",
                "2021",
                "version 1.2.2021.7 of 99.99.2021",
                "MARCH OF 2021",
                "30 February 2021",
                ""
            })
    void leavesOutWhatIsNoSingleDay(String written) {
        assertThat(StatedDate.find(written, StatedDate.Slashes.UNKNOWN)).isEmpty();
    }

    @Test
    void readsSlashesMonthFirstWhereTheCallerKnows() {
        assertThat(StatedDate.ofField("3/4/2021", StatedDate.Slashes.MONTH_FIRST))
                .map(StatedDate::day)
                .contains(LocalDate.of(2021, 3, 4));
        assertThat(StatedDate.ofField("25/4/2021", StatedDate.Slashes.MONTH_FIRST))
                .map(StatedDate::day)
                .contains(LocalDate.of(2021, 4, 25));
        assertThat(StatedDate.ofField("20210504", StatedDate.Slashes.UNKNOWN))
                .map(StatedDate::day)
                .contains(LocalDate.of(2021, 5, 4));
    }

    @Test
    void saysWhereTheDateStands() {
        String line = "Published: May 4, 2021 in Port Alma";
        StatedDate date = StatedDate.find(line, StatedDate.Slashes.UNKNOWN).orElseThrow();
        assertThat(line.substring(date.begin(), date.end())).isEqualTo("May 4, 2021");
    }
}
