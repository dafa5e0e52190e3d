package org.sitrep.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.resolve.AccountFact;
import org.sitrep.resolve.ArticleFacts;
import org.sitrep.resolve.ClaimFact;
import org.sitrep.resolve.Thing;

/** Single sentences through all stages, with the real models and the real ontology. */
class SentenceReadingTest {
    private static ArticleFacts read(String text) {
        return RealProgram.read(true, text).facts();
    }

    /** Events as {@code Type modality ROLE=thing,thing ROLE=...}, in the order of the text. */
    private static List<String> events(ArticleFacts facts) {
        return facts.accounts().stream()
                .filter(a -> a.eventType().isPresent())
                .map(SentenceReadingTest::event)
                .toList();
    }

    private static String event(AccountFact a) {
        List<String> parts = new ArrayList<>();
        parts.add(a.eventType().orElse(""));
        parts.add((a.negated() ? "not " : "") + a.modality());
        a.roles().forEach((role, things) -> parts.add(role + "=" + paths(things)));
        a.tolls()
                .forEach(t -> parts.add(
                        t.effect() + "=" + t.best().map(String::valueOf).orElse("?")));
        if (a.when().isDay()) {
            parts.add(a.when().earliest().orElseThrow().toString());
        }
        return String.join(" ", parts);
    }

    private static String paths(List<Thing> things) {
        return things.stream()
                .map(t -> t.path().substring(t.path().lastIndexOf('/') + 1))
                .collect(Collectors.joining(","));
    }

    private static String claim(ClaimFact c) {
        String accused = c.accused().isEmpty() ? "" : " of " + paths(c.accused());
        String via = c.carriers().isEmpty() ? "" : " via " + paths(c.carriers());
        return paths(List.of(c.speaker())) + " " + c.stance() + accused + via;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Turkish forces shelled the Syrian town of Saraqeb on Thursday. | Shelling happened INITIATOR=turkey-armed-forces PLACE=gn-164816 2020-02-20
            The Syrian town of Saraqeb was shelled by Turkish forces. | Shelling happened INITIATOR=turkey-armed-forces PLACE=gn-164816
            Rebels launched an attack on Syrian troops in Idlib. | Attack happened INITIATOR=rebels TARGET=syria-armed-forces PLACE=gn-169389
            Two Turkish soldiers were killed in an airstrike in Idlib province on Thursday. | Airstrike happened TARGET=turkey-armed-forces PLACE=SY.12 killed=2 2020-02-20
            An airstrike killed 26 civilians in Yemen on Wednesday. | Airstrike happened TARGET=civilians PLACE=country-YE killed=26 2020-02-19
            Ukrainian troops recaptured Izyum. | TerritoryCapture happened INITIATOR=ukraine-armed-forces PLACE=gn-707292
            Gunmen kidnapped twelve students in Nigeria. | Abduction happened INITIATOR=gunmen TARGET=students PLACE=country-NG abducted=12
            Israeli warplanes bombed the Palestinian city of Rafah. | Airstrike happened INITIATOR=israel-armed-forces PLACE=gn-281102
            """)
    void happened(String sentence, String expected) {
        assertThat(events(read(sentence))).contains(expected);
    }

    @Test
    void anActIsPlacedByItsSentenceButNotByWhatLedToIt() {
        assertThat(events(read("The army shelled rebel fighters as they tried to enter the Syrian town of Saraqeb.")))
                .anySatisfy(e -> assertThat(e).startsWith("Shelling happened").contains("PLACE=gn-164816"));
        assertThat(events(read("The army shelled rebel fighters after a raid in the Syrian town of Saraqeb.")))
                .anySatisfy(e -> assertThat(e).startsWith("Shelling happened").doesNotContain("PLACE"));
    }

    @Test
    void positionsOfASideAreNoPost() {
        ArticleFacts facts = read("Rebels shelled Syrian army positions near Saraqeb on Thursday.");
        assertThat(facts.accounts()).flatExtracting(AccountFact::postStatuses).isEmpty();
        assertThat(facts.accounts())
                .filteredOn(a -> a.eventType().isPresent())
                .noneMatch(a -> a.in(org.sitrep.resolve.Role.TARGET).stream()
                        .anyMatch(t -> t.kind() == org.sitrep.text.Kind.Post));
    }

    @Test
    void postsBuiltAndSomeOfThemSurrounded() {
        assertThat(statuses("Of the nine checkpoints the Turkish army has set up in Idlib, two have been surrounded."))
                .contains("established 9", "encircled 2");
        assertThat(statuses("Turkey said two of its outposts in Idlib have been encircled."))
                .contains("encircled 2");
    }

    private static List<String> statuses(String sentence) {
        return read(sentence).accounts().stream()
                .flatMap(a -> a.postStatuses().stream())
                .map(p -> p.status() + " " + p.count().map(String::valueOf).orElse("?"))
                .toList();
    }

    @Test
    void aDealNamedInTheSameBreathIsTheNamedOneWithAllItsParties() {
        assertThat(read("Ankara and Moscow reached a deal, known as the Sochi agreement, in 2018.")
                        .accounts())
                .filteredOn(a -> a.of().isPresent())
                .isNotEmpty()
                .allMatch(a -> a.of().get().path().equals("agreement/sochi-2018"));
        assertThat(read("Under the deal between Turkey, Russia and Iran, the groups must leave the zone.")
                        .accounts())
                .flatExtracting(a -> a.in(org.sitrep.resolve.Role.PARTY))
                .extracting(Thing::path)
                .contains("actor/turkey", "actor/russia", "actor/iran");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Turkey threatened to attack Syrian forces in Idlib.",
                "Turkey will launch an offensive in Idlib.",
                "The president demanded that Syrian forces withdraw from Idlib.",
                "Russia urged Turkey to attack the militants.",
                "The army plans to storm the city of Idlib.",
                "If Syria attacks the posts, Turkey will respond.",
                "Russia denied that its aircraft had bombed the hospital.",
                "Turkey warned against an attack on its posts.",
                "The militants did not attack the convoy.",
                "All militants had to withdraw from the zone by October.",
                "The army promised to release the prisoners.",
                "Rebels tried to prevent an attack on the town.",
                "No soldier was killed in the attack.",
                "Troops prepared to advance on Aleppo.",
                "The truce aims to stop attacks on civilians.",
                "Russia suspended the joint patrols on Monday."
            })
    void madeNoIncident(String sentence) {
        assertThat(read(sentence).accounts())
                .filteredOn(a -> a.eventType().isPresent() && !a.negated())
                .extracting(AccountFact::modality)
                .doesNotContain("happened", "reported", "alleged");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Turkish Defense Ministry said rebels had attacked Saraqeb. | turkey-defence-ministry asserts
            Rebels attacked Saraqeb, the Syrian Observatory for Human Rights said. | syrian-observatory-for-human-rights asserts
            Russia accused Turkey of supporting militants in Idlib. | russia accuses of turkey
            According to SANA, the army captured Saraqeb. | syrian-arab-news-agency asserts
            TASS, citing the Russian Defense Ministry, reported that militants had attacked the town of Saraqeb. | russia-defence-ministry asserts via tass
            A Syrian army statement carried by SANA said troops had captured Saraqeb. | syria-armed-forces asserts via syrian-arab-news-agency
            Iran denied that its troops had shelled the base. | iran denies
            Ethiopia demanded that Eritrea withdraw its troops. | ethiopia demands
            """)
    void said(String sentence, String expected) {
        assertThat(read(sentence).claims())
                .extracting(SentenceReadingTest::claim)
                .contains(expected);
    }

    @Test
    void whatNobodyElseSaysIsTheOutlets() {
        assertThat(read("Turkish forces shelled Saraqeb.").claims())
                .singleElement()
                .satisfies(c -> assertThat(c.ownVoice()).isTrue())
                .extracting(c -> c.speaker().path())
                .isEqualTo("actor/reuters");
    }

    @Test
    void doerStaysEmptyWhereNoneIsNamed() {
        assertThat(read("Two soldiers were killed in an airstrike near Saraqeb.")
                        .accounts())
                .filteredOn(a -> a.eventType().equals(Optional.of("Airstrike")))
                .singleElement()
                .satisfies(
                        a -> assertThat(a.in(org.sitrep.resolve.Role.INITIATOR)).isEmpty());
    }

    @Test
    void agreementWithPartiesDayAndDuties() {
        ArticleFacts facts = read(
                "Russia and Turkey signed the Sochi memorandum in Sochi on 17 September 2018. "
                        + "Under the Sochi memorandum, all militants were supposed to withdraw heavy weapons by 10 October 2018.");
        assertThat(facts.accounts())
                .filteredOn(a -> a.of().isPresent())
                .extracting(a -> a.of().orElseThrow().path())
                .containsOnly("agreement/sochi-2018");
        assertThat(facts.accounts())
                .filteredOn(a -> a.of().isPresent() && a.when().isDay())
                .singleElement()
                .satisfies(a ->
                        assertThat(paths(a.in(org.sitrep.resolve.Role.PARTY))).isEqualTo("russia,turkey"));
        assertThat(facts.accounts())
                .flatExtracting(AccountFact::provisions)
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.action()).isEqualTo("withdraw heavy weapons by 10 October 2018");
                    assertThat(p.deadline().latest()).contains(LocalDate.of(2018, 10, 10));
                });
    }

    @Test
    void sameTextSameFacts() {
        String text = "Turkey accused Russia of bombing Saraqeb on Monday. The ministry said 12 people were killed.";
        assertThat(read(text)).isEqualTo(read(text));
    }
}
