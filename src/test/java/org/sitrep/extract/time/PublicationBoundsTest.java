package org.sitrep.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.extract.TaggedSentence;
import org.sitrep.text.DateBounds;
import org.sitrep.text.Publication;
import org.sitrep.text.ZoneKind;

class PublicationBoundsTest {
    @Test
    void notBeforeTheLatestPastDate() {
        Publication published = PublicationBounds.infer(List.of(
                TaggedSentence.of("The deal was made on 17 September 2018 ."),
                TaggedSentence.of("It was renewed in October 2019 ."),
                TaggedSentence.of("Elections will be held on 3 June 2021 ."),
                TaggedSentence.of("They must leave by March 2022 .")));
        assertThat(published.bounds())
                .isEqualTo(DateBounds.between(LocalDate.of(2019, 10, 1), LocalDate.of(2021, 6, 3)));
        assertThat(published.reason())
                .isEqualTo(
                        "not before 2019-10-01/2019-10-31, of which it tells; not after 2021-06-03, which is to come");
    }

    @Test
    void weekdayBehindAPhotographThatMayBeOld() {
        Publication published = PublicationBounds.infer(List.of(
                TaggedSentence.of("A convoy passes on February 2 , 2020 .", ZoneKind.CAPTION),
                TaggedSentence.of("Jets struck early on Thursday ."),
                TaggedSentence.of("They had met last September .")));
        assertThat(published.bounds())
                .isEqualTo(new DateBounds(Optional.of(LocalDate.of(2020, 2, 6)), Optional.empty()));
        assertThat(published.reason()).isEqualTo("tells of Thursday, not before the photograph of 2020-02-02");
    }

    @Test
    void weekdayBehindAPhotographOfTheMonthThatIsToldOf() {
        Publication published = PublicationBounds.infer(List.of(
                TaggedSentence.of("A convoy passes on February 2 , 2020 .", ZoneKind.CAPTION),
                TaggedSentence.of("Jets struck early on Thursday ."),
                TaggedSentence.of("On Wednesday a town fell ."),
                TaggedSentence.of("The truce of January 12 was forgotten ."),
                TaggedSentence.of("He spoke on Thursday .")));
        assertThat(published.bounds())
                .isEqualTo(DateBounds.between(LocalDate.of(2020, 2, 6), LocalDate.of(2020, 2, 7)));
        assertThat(published.reason())
                .isEqualTo("tells of Thursday, the first one from the photograph of 2020-02-02 on");
    }

    @Test
    void notAfterWhatIsToCome() {
        Publication published = PublicationBounds.infer(List.of(
                TaggedSentence.of("The talks will open on 3 June 2021 ."),
                TaggedSentence.of("A vote will be held on 9 May 2022 .")));
        assertThat(published.bounds())
                .isEqualTo(new DateBounds(Optional.empty(), Optional.of(LocalDate.of(2021, 6, 3))));
        assertThat(published.reason()).isEqualTo("not after 2021-06-03, which is to come");
    }

    @Test
    void nothingTells() {
        assertThat(PublicationBounds.infer(List.of(TaggedSentence.of("He spoke on Thursday ."))))
                .isEqualTo(Publication.UNKNOWN);
    }
}
