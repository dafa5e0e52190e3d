package org.sitrep.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.resolve.SampleFacts.OBSERVATORY;
import static org.sitrep.resolve.SampleFacts.OUTLET;
import static org.sitrep.resolve.SampleFacts.RUSSIA;
import static org.sitrep.resolve.SampleFacts.SECOND_OUTLET;
import static org.sitrep.resolve.SampleFacts.SOCHI;
import static org.sitrep.resolve.SampleFacts.SYRIAN_ARMY;
import static org.sitrep.resolve.SampleFacts.TURKEY;
import static org.sitrep.resolve.SampleFacts.TURKISH_ARMY;
import static org.sitrep.resolve.SampleFacts.article;
import static org.sitrep.resolve.TestBackground.PROVINCE;
import static org.sitrep.resolve.TestBackground.SARAQEB;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sitrep.resolve.SampleFacts.Statement;
import org.sitrep.text.DateBounds;
import org.sitrep.text.Kind;

class MergeTest {
    private static MergedFacts merge(ArticleFacts... articles) {
        return Merge.of(Arrays.asList(articles), new TestBackground(), Curation.NONE);
    }

    private static SampleAccount strike(String key, Thing place) {
        return SampleAccount.event(key, "Airstrike")
                .role(Role.INITIATOR, RUSSIA)
                .role(Role.PLACE, place)
                .on("2020-02-20");
    }

    private static SampleAccount dead(String key, int number) {
        return SampleAccount.event(key, "Airstrike")
                .role(Role.PLACE, PROVINCE)
                .on("2020-02-27")
                .killed(number, TURKISH_ARMY);
    }

    private static List<MergedThing> incidents(MergedFacts facts) {
        return facts.things().stream()
                .filter(t -> t.sort() == MergedThing.Sort.INCIDENT)
                .toList();
    }

    @Test
    void twoReportsOfOneStrikeAreOneIncidentNamedByTheOlder() {
        MergedFacts merged = merge(
                article(
                        1,
                        "2020-02-22",
                        OUTLET,
                        new Statement(OUTLET, strike("a", SARAQEB).build())),
                article(
                        2,
                        "2020-02-21",
                        SECOND_OUTLET,
                        new Statement(SECOND_OUTLET, strike("b", SARAQEB).build())));
        assertThat(incidents(merged)).singleElement().satisfies(i -> {
            assertThat(i.path()).isEqualTo("incident/" + SampleFacts.id(2) + "/b");
            assertThat(i.witnesses()).isEqualTo(2);
            assertThat(i.disputed()).isFalse();
            assertThat(i.because()).hasValueSatisfying(b -> assertThat(b).contains("same place (Saraqeb)", "same day"));
            assertThat(i.agreed().roles().get(Role.INITIATOR)).containsExactly(RUSSIA);
        });
    }

    @Test
    void strikesOnTwoTownsOnOneDayStayApart() {
        assertThat(incidents(merge(
                        article(
                                1,
                                "2020-02-21",
                                OUTLET,
                                new Statement(OUTLET, strike("a", SARAQEB).build())),
                        article(
                                2,
                                "2020-02-21",
                                OUTLET,
                                new Statement(
                                        OUTLET, strike("b", SampleFacts.IDLIB).build())))))
                .hasSize(2);
    }

    @Test
    void anotherStrikeOnTheSameTownInOneArticleStaysApart() {
        AccountFact second = strike("b", SARAQEB)
                .evidence(SampleFacts.passage(500, "Another strike hit Saraqeb in the evening."))
                .build();
        assertThat(incidents(merge(article(
                        1,
                        "2020-02-21",
                        OUTLET,
                        new Statement(
                                OUTLET,
                                strike("a", SARAQEB)
                                        .evidence(SampleFacts.passage(5, "A strike"))
                                        .build()),
                        new Statement(OUTLET, second)))))
                .hasSize(2);
    }

    @Test
    void twoThreeAndThirtyFourDeadAreThreeIncidents() {
        assertThat(incidents(merge(article(
                        1,
                        "2020-02-28",
                        OUTLET,
                        new Statement(OUTLET, dead("a", 2).build()),
                        new Statement(OUTLET, dead("b", 3).build()),
                        new Statement(OUTLET, dead("c", 34).build())))))
                .hasSize(3);
    }

    @Test
    void oneTollToldTwiceInAnArticleIsOneIncident() {
        assertThat(incidents(merge(article(
                        1,
                        "2020-02-28",
                        OUTLET,
                        new Statement(OUTLET, dead("a", 34).build()),
                        new Statement(
                                OBSERVATORY,
                                SampleAccount.event("b", "Airstrike")
                                        .role(Role.INITIATOR, SYRIAN_ARMY)
                                        .role(Role.TARGET, TURKISH_ARMY)
                                        .role(Role.PLACE, SARAQEB)
                                        .on("2020-02-27")
                                        .killed(34, TURKISH_ARMY)
                                        .build())))))
                .singleElement()
                .satisfies(i -> assertThat(i.agreed().parts()).hasSize(1));
    }

    @Test
    void convoysOfDifferentSizeStayApart() {
        SampleAccount one = SampleAccount.event("a", "ConvoyMovement")
                .role(Role.INITIATOR, TURKISH_ARMY)
                .role(Role.PLACE, SARAQEB)
                .on("2020-02-20")
                .evidence(SampleFacts.passage(1, "A convoy of 80 vehicles entered."));
        SampleAccount two = SampleAccount.event("b", "ConvoyMovement")
                .role(Role.INITIATOR, TURKISH_ARMY)
                .role(Role.PLACE, SARAQEB)
                .on("2020-02-20")
                .evidence(SampleFacts.passage(90, "A convoy of 30 vehicles entered."));
        assertThat(incidents(merge(
                        article(1, "2020-02-21", OUTLET, new Statement(OUTLET, one.build())),
                        article(2, "2020-02-21", SECOND_OUTLET, new Statement(SECOND_OUTLET, two.build())))))
                .hasSize(2);
    }

    @Test
    void whatDidNotHappenMakesNoIncident() {
        for (String modality : List.of("threatened", "planned", "demanded", "promised", "hypothetical")) {
            assertThat(incidents(merge(article(
                            1,
                            "2020-02-21",
                            OUTLET,
                            new Statement(
                                    TURKEY,
                                    strike("a", SARAQEB).modality(modality).build())))))
                    .isEmpty();
        }
        assertThat(incidents(merge(article(
                        1,
                        "2020-02-21",
                        OUTLET,
                        new Statement(
                                TURKEY, "denies", strike("a", SARAQEB).negated().build())))))
                .isEmpty();
    }

    @Test
    void oneSpeakerDoesNotEstablishWhatItClaims() {
        AccountFact alleged = strike("a", SARAQEB).modality("alleged").build();
        assertThat(incidents(merge(article(1, "2020-02-21", OUTLET, new Statement(TURKEY, "accuses", alleged)))))
                .singleElement()
                .satisfies(i -> {
                    assertThat(i.agreed().roles()).isEmpty();
                    assertThat(i.agreed().eventType()).contains("Airstrike");
                    assertThat(i.witnesses()).isEqualTo(1);
                });
    }

    @Test
    void aCopiedTextIsNoSecondWitness() {
        String text =
                "Warplanes struck the town of Saraqeb on Thursday and set several houses on fire, residents of the town told us";
        ArticleFacts first = sketched(
                article(
                        1,
                        "2020-02-21",
                        OUTLET,
                        new Statement(OUTLET, strike("a", SARAQEB).build())),
                text);
        ArticleFacts second = sketched(
                article(
                        2,
                        "2020-02-22",
                        SECOND_OUTLET,
                        new Statement(SECOND_OUTLET, strike("b", SARAQEB).build())),
                text + " again");
        MergedFacts merged = merge(second, first);
        assertThat(merged.copies()).containsExactly(java.util.Map.entry(SampleFacts.id(2), SampleFacts.id(1)));
        assertThat(incidents(merged))
                .singleElement()
                .satisfies(i -> assertThat(i.witnesses()).isEqualTo(1));
    }

    @Test
    void rivalTollsOfOneSideOnOneDayAreADisagreement() {
        MergedFacts merged = merge(article(
                1,
                "2020-02-28",
                OUTLET,
                new Statement(OBSERVATORY, dead("a", 34).build()),
                new Statement(TURKEY, dead("b", 3).build())));
        assertThat(merged.disagreements()).singleElement().satisfies(d -> {
            assertThat(d.over()).isEqualTo(DisagreementFact.Over.TOLL);
            assertThat(d.about()).isEmpty();
            assertThat(d.side()).contains(TURKISH_ARMY);
            assertThat(d.place()).contains(PROVINCE);
            assertThat(d.positions())
                    .extracting(DisagreementFact.Position::value)
                    .containsExactlyInAnyOrder("34 killed", "3 killed");
        });
        assertThat(incidents(merged)).allMatch(MergedThing::disputed);
    }

    @Test
    void refinementGrowthAndOneSpeakersSequenceAreNoDisagreement() {
        TollFact vague = new TollFact(
                "killed",
                Optional.empty(),
                Optional.of(30),
                Optional.empty(),
                Optional.of(TURKISH_ARMY),
                Optional.empty(),
                Optional.of(TURKISH_ARMY),
                "over 30");
        AccountFact atLeast = SampleAccount.event("b", "Airstrike")
                .role(Role.PLACE, PROVINCE)
                .on("2020-02-27")
                .toll(vague)
                .build();
        assertThat(merge(article(
                                1,
                                "2020-02-28",
                                OUTLET,
                                new Statement(OBSERVATORY, dead("a", 34).build()),
                                new Statement(TURKEY, atLeast)))
                        .disagreements())
                .isEmpty();
        assertThat(merge(article(
                                1,
                                "2020-02-28",
                                OUTLET,
                                new Statement(TURKEY, dead("a", 22).build()),
                                new Statement(TURKEY, dead("b", 33).build())))
                        .disagreements())
                .isEmpty();
        assertThat(merge(
                                article(
                                        1,
                                        "2020-02-28",
                                        OUTLET,
                                        new Statement(TURKEY, dead("a", 22).build())),
                                article(
                                        2,
                                        "2020-02-29",
                                        OUTLET,
                                        new Statement(OBSERVATORY, dead("b", 33).build())))
                        .disagreements())
                .isEmpty();
    }

    @Test
    void aDeniedTruceIsDisputed() {
        AccountFact truce = SampleAccount.event("a", "Ceasefire")
                .role(Role.INITIATOR, RUSSIA)
                .role(Role.PLACE, PROVINCE)
                .build();
        AccountFact none = SampleAccount.event("b", "Ceasefire")
                .negated()
                .role(Role.PLACE, PROVINCE)
                .build();
        MergedFacts merged = merge(
                article(1, "2020-02-21", OUTLET, new Statement(RUSSIA, truce), new Statement(TURKEY, "denies", none)));
        assertThat(merged.disagreements()).singleElement().satisfies(d -> {
            assertThat(d.over()).isEqualTo(DisagreementFact.Over.EXISTENCE);
            assertThat(d.about()).contains("incident/" + SampleFacts.id(1) + "/a");
        });
    }

    @Test
    void anArticlesOwnAgreementIsTiedToTheNamedOneByPartiesAndSigning() {
        Thing own = new Thing("agreement/" + SampleFacts.id(2) + "/deal", "deal", Kind.Agreement);
        AccountFact named = SampleAccount.of("a", SOCHI)
                .role(Role.PARTY, RUSSIA, TURKEY)
                .on("2018-09-17")
                .build();
        AccountFact unnamed = SampleAccount.of("b", own)
                .role(Role.PARTY, TURKEY, RUSSIA)
                .between("2018-09-01", "2018-09-30")
                .build();
        MergedFacts merged = merge(
                article(1, "2020-02-21", OUTLET, new Statement(OUTLET, named)),
                article(2, "2020-02-22", OUTLET, new Statement(OUTLET, unnamed)));
        assertThat(merged.things()).singleElement().satisfies(a -> {
            assertThat(a.path()).isEqualTo(SOCHI.path());
            assertThat(a.absorbed()).containsExactly(own.path());
            assertThat(a.because()).isPresent();
            assertThat(a.agreed().roles().get(Role.PARTY)).containsExactly(RUSSIA, TURKEY);
            assertThat(a.agreed().when()).isEqualTo(DateBounds.day(java.time.LocalDate.parse("2018-09-17")));
        });
    }

    @Test
    void anAnalystsWordGoesBeforeTheRules() {
        ArticleFacts one = article(
                1,
                "2020-02-21",
                OUTLET,
                new Statement(OUTLET, strike("a", SARAQEB).build()));
        ArticleFacts two = article(
                2,
                "2020-02-22",
                SECOND_OUTLET,
                new Statement(SECOND_OUTLET, strike("b", SARAQEB).build()));
        AccountRef a = new AccountRef(SampleFacts.id(1), "a");
        AccountRef b = new AccountRef(SampleFacts.id(2), "b");
        Set<Curation.Pair> pair = Set.of(new Curation.Pair(b, a));
        List<ArticleFacts> both = List.of(one, two);
        assertThat(incidents(Merge.of(both, new TestBackground(), new Curation(Set.of(), pair, Set.of()))))
                .hasSize(2);
        assertThat(incidents(Merge.of(both, Background.NOTHING, new Curation(pair, Set.of(), Set.of()))))
                .hasSize(1);
        assertThat(incidents(Merge.of(both, new TestBackground(), new Curation(Set.of(), Set.of(), Set.of(a)))))
                .singleElement()
                .satisfies(i -> assertThat(i.accounts()).containsExactly(b));
    }

    @Test
    void theOrderOfArticlesChangesNothing() {
        List<ArticleFacts> articles = new ArrayList<>();
        articles.add(SampleFacts.everything());
        for (int i = 2; i < 40; i++) {
            articles.add(article(
                    i,
                    "2020-02-" + (20 + i % 9),
                    i % 2 == 0 ? OUTLET : SECOND_OUTLET,
                    new Statement(
                            i % 3 == 0 ? OBSERVATORY : OUTLET,
                            strike("s" + i, i % 4 == 0 ? PROVINCE : SARAQEB).build()),
                    new Statement(
                            i % 3 == 0 ? TURKEY : OBSERVATORY,
                            dead("d" + i, i % 5).build())));
        }
        MergedFacts expected = Merge.of(articles, new TestBackground(), Curation.NONE);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(articles, new Random(seed));
            assertThat(Merge.of(articles, new TestBackground(), Curation.NONE))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
        }
    }

    private static ArticleFacts sketched(ArticleFacts f, String text) {
        return new ArticleFacts(
                f.id(),
                f.title(),
                f.publisher(),
                f.published(),
                f.url(),
                f.textHash(),
                Sketch.of(text),
                f.language(),
                f.mentions(),
                f.accounts(),
                f.claims(),
                f.notes());
    }
}
