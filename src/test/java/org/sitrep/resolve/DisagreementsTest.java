package org.sitrep.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.resolve.SampleFacts.OBSERVATORY;
import static org.sitrep.resolve.SampleFacts.OUTLET;
import static org.sitrep.resolve.SampleFacts.RUSSIA;
import static org.sitrep.resolve.SampleFacts.SYRIAN_ARMY;
import static org.sitrep.resolve.SampleFacts.TURKEY;
import static org.sitrep.resolve.SampleFacts.TURKISH_ARMY;
import static org.sitrep.resolve.SampleFacts.article;
import static org.sitrep.resolve.TestBackground.PROVINCE;
import static org.sitrep.resolve.TestBackground.SARAQEB;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.resolve.DisagreementFact.Over;
import org.sitrep.resolve.SampleFacts.Statement;
import org.sitrep.text.Span;
import org.sitrep.text.ZoneKind;

class DisagreementsTest {
    private static MergedFacts merge(ArticleFacts... articles) {
        return Merge.of(Arrays.asList(articles), new TestBackground(), Curation.NONE);
    }

    private static SampleAccount shelling(String key, Thing place, String day) {
        return SampleAccount.event(key, "Shelling")
                .role(Role.INITIATOR, SYRIAN_ARMY)
                .role(Role.TARGET, TURKISH_ARMY)
                .role(Role.PLACE, place)
                .on(day)
                .killed(14, TURKISH_ARMY);
    }

    private static MergedFacts told(SampleAccount one, SampleAccount other) {
        return merge(article(
                1,
                "2020-02-22",
                OUTLET,
                new Statement(OBSERVATORY, one.build()),
                new Statement(TURKEY, other.build())));
    }

    @Test
    void oneDeedPutInTwoTownsIsADisagreementOverThePlace() {
        assertThat(told(shelling("a", SARAQEB, "2020-02-20"), shelling("b", SampleFacts.IDLIB, "2020-02-20"))
                        .disagreements())
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.over()).isEqualTo(Over.PLACE);
                    assertThat(d.positions())
                            .extracting(DisagreementFact.Position::value)
                            .containsExactlyInAnyOrder("Saraqeb", "Idlib");
                });
    }

    @Test
    void aTownInAProvinceIsARefinement() {
        assertThat(told(shelling("a", SARAQEB, "2020-02-20"), shelling("b", PROVINCE, "2020-02-20"))
                        .disagreements())
                .isEmpty();
    }

    @Test
    void oneDeedOnTwoDaysIsADisagreementOverTheDay() {
        assertThat(told(shelling("a", SARAQEB, "2020-02-20"), shelling("b", SARAQEB, "2020-02-21"))
                        .disagreements())
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.over()).isEqualTo(Over.DAY);
                    assertThat(d.positions())
                            .extracting(DisagreementFact.Position::value)
                            .containsExactlyInAnyOrder("2020-02-20", "2020-02-21");
                });
    }

    @Test
    void deedsWeeksApartAreTwo() {
        assertThat(told(shelling("a", SARAQEB, "2020-02-01"), shelling("b", SARAQEB, "2020-02-21"))
                        .disagreements())
                .isEmpty();
    }

    private static AccountFact convoy(String key, String type, String day, String purpose) {
        return SampleAccount.event(key, type)
                .role(Role.INITIATOR, TURKISH_ARMY)
                .role(Role.TO_PLACE, PROVINCE)
                .on(day)
                .purpose(purpose)
                .build();
    }

    @Test
    void rivalPurposesOfOneSidesMovementsAreADisagreement() {
        MergedFacts merged = merge(
                article(
                        1,
                        "2020-02-06",
                        OUTLET,
                        new Statement(SYRIAN_ARMY, convoy("a", "ConvoyMovement", "2020-02-06", "to shield gunmen"))),
                article(
                        2,
                        "2020-02-08",
                        OUTLET,
                        new Statement(TURKEY, convoy("b", "Reinforcement", "2020-02-07", "to supply its posts"))));
        assertThat(merged.disagreements()).singleElement().satisfies(d -> {
            assertThat(d.over()).isEqualTo(Over.PURPOSE);
            assertThat(d.side()).contains(TURKISH_ARMY);
            assertThat(d.positions())
                    .extracting(DisagreementFact.Position::value)
                    .containsExactlyInAnyOrder("to shield gunmen", "to supply its posts");
        });
    }

    @Test
    void aPurposeToldMoreFullyOrMonthsLaterIsNone() {
        assertThat(purposes("2020-02-07", "to shield gunmen from the army")).isEmpty();
        assertThat(purposes("2020-05-07", "to supply its posts")).isEmpty();
    }

    private static List<DisagreementFact> purposes(String day, String purpose) {
        return merge(
                        article(
                                1,
                                "2020-02-06",
                                OUTLET,
                                new Statement(
                                        SYRIAN_ARMY, convoy("a", "ConvoyMovement", "2020-02-06", "to shield gunmen"))),
                        article(
                                2,
                                "2020-05-08",
                                OUTLET,
                                new Statement(TURKEY, convoy("b", "Deployment", day, purpose))))
                .disagreements();
    }

    @Test
    void aHeadlineIsNoSecondSourceBesideTheSpeakerItSumsUp() {
        PassageFact headline = new PassageFact(new Span(0, 20), "Fourteen soldiers die", ZoneKind.HEADLINE);
        AccountFact title =
                shelling("a", SARAQEB, "2020-02-20").evidence(headline).build();
        AccountFact body = shelling("b", SARAQEB, "2020-02-20").build();
        assertThat(merge(article(1, "2020-02-21", OUTLET, new Statement(OUTLET, title), new Statement(RUSSIA, body)))
                        .things())
                .singleElement()
                .satisfies(t -> assertThat(t.witnesses()).isEqualTo(1));
        AccountFact three = SampleAccount.event("c", "Shelling")
                .role(Role.PLACE, SARAQEB)
                .on("2020-02-20")
                .killed(3, TURKISH_ARMY)
                .build();
        assertThat(merge(article(1, "2020-02-21", OUTLET, new Statement(OUTLET, title), new Statement(RUSSIA, three)))
                        .disagreements())
                .isEmpty();
    }

    @Test
    void deadToldBesideTheActInOneSentenceAreOfIt() {
        PassageFact sentence = SampleFacts.passage(50, "Another two died in an air raid, the ministry said.");
        AccountFact raid = SampleAccount.event("a", "Airstrike")
                .role(Role.PLACE, PROVINCE)
                .evidence(sentence)
                .build();
        AccountFact dead = SampleAccount.event("b", "CasualtiesReported")
                .killed(2, TURKISH_ARMY)
                .evidence(sentence)
                .build();
        assertThat(merge(article(1, "2020-02-21", OUTLET, new Statement(TURKEY, raid), new Statement(TURKEY, dead)))
                        .things())
                .singleElement()
                .satisfies(t -> assertThat(t.agreed().eventType()).contains("Airstrike"));
        AccountFact elsewhere = SampleAccount.event("b", "CasualtiesReported")
                .killed(2, TURKISH_ARMY)
                .build();
        assertThat(merge(article(
                                1, "2020-02-21", OUTLET, new Statement(TURKEY, raid), new Statement(TURKEY, elsewhere)))
                        .things())
                .hasSize(2);
    }
}
