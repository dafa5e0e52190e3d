package org.sitrep.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sitrep.text.DateBounds;
import org.sitrep.text.Publication;

class ZonesTest {
    private static final Set<String> OUTLETS = Set.of("Harbour Radio", "HNA");

    private static Zoned zoned(String text) {
        return zoned(text, Optional.empty());
    }

    private static Zoned zoned(String text, Optional<String> title) {
        return new Zones(OUTLETS::contains).of(text, title);
    }

    /** Each zone as its kind and the beginning of its text. */
    private static List<String> lines(String text, Zoned zoned) {
        return zoned.zones().stream()
                .map(zone -> {
                    String quote = zone.span().of(text);
                    assertThat(quote).isNotEmpty().isEqualTo(quote.strip());
                    return zone.kind() + " " + quote.substring(0, Math.min(24, quote.length()));
                })
                .toList();
    }

    @Test
    void zonesAPageCopiedWithItsFurniture() {
        String text = """
                Skip to content

                Home  /  Region  /  Coast

                Ferry port shelled as talks stall

                Harbour Radio

                Tuesday, 4 May 2021 7:20 PM

                Smoke over the ferry port, seen from the hills, on May 3, 2021. (Photo by HNA)

                Gunners shelled the ferry port for an hour on Tuesday, the port authority said. Two sheds burned down.

                The delegations had left the hotel the evening before without a word to reporters.

                Port stays closed

                No ship will sail before Friday, a harbour master said.

                Read more: How the port fell silent

                Related articles

                Fishermen stay ashore for a second week

                © 2021 Harbour Radio. All rights reserved.
                """;
        Zoned zoned = zoned(text);
        assertThat(lines(text, zoned))
                .containsExactly(
                        "FURNITURE Skip to content",
                        "FURNITURE Home  /  Region  /  Coas",
                        "HEADLINE Ferry port shelled as ta",
                        "PUBLISHER Harbour Radio",
                        "DATELINE Tuesday, 4 May 2021 7:20",
                        "CAPTION Smoke over the ferry por",
                        "BODY Gunners shelled the ferr",
                        "BODY The delegations had left",
                        "CROSSHEAD Port stays closed",
                        "BODY No ship will sail before",
                        "FURNITURE Read more: How the port ",
                        "FURNITURE Related articles",
                        "FURNITURE Fishermen stay ashore fo",
                        "FURNITURE © 2021 Harbour Radio. Al");
        assertThat(zoned.headline()).contains("Ferry port shelled as talks stall");
        assertThat(zoned.publisher()).contains("Harbour Radio");
        assertThat(zoned.published())
                .isEqualTo(new Publication(DateBounds.day(LocalDate.of(2021, 5, 4)), "stated in the dateline"));
    }

    @Test
    void readsAgencyAndDateFromTheOpeningOfAReport() {
        String text = """
                Mortar fire heard near the dam

                PORT ALMA, Coastland, May 4, 2021 (HNA) - Mortar fire was heard near the dam on Tuesday, villagers said.

                An officer called it an exercise.

                (Reporting by our staff; Editing by the night desk)
                """;
        Zoned zoned = zoned(text);
        assertThat(lines(text, zoned))
                .containsExactly(
                        "HEADLINE Mortar fire heard near t",
                        "BODY PORT ALMA, Coastland, Ma",
                        "BODY An officer called it an ",
                        "FURNITURE (Reporting by our staff;");
        assertThat(zoned.sources()).containsExactly("HNA");
        assertThat(zoned.publisher()).contains("HNA");
        assertThat(zoned.published().bounds()).isEqualTo(DateBounds.day(LocalDate.of(2021, 5, 4)));
    }

    @Test
    void doesNotTakeACaptionsDateForThatOfPublication() {
        Zoned zoned = zoned("""
                Ferry port shelled as talks stall

                A view of the ferry port on May 3, 2021. (Photo: HNA)

                Gunners shelled the ferry port for an hour on Tuesday.
                """);
        assertThat(zoned.published()).isEqualTo(Publication.UNKNOWN);
    }

    @Test
    void leavesTheHeadlineEmptyWhereTheFirstLineIsASentence() {
        String text = "Rebels left the hill at dawn.\n\nThe army moved in an hour later, a spokesman said.";
        Zoned zoned = zoned(text);
        assertThat(zoned.headline()).isEmpty();
        assertThat(lines(text, zoned)).allMatch(line -> line.startsWith("BODY"));
    }

    @Test
    void takesALoneLineForTheArticleItself() {
        String text = "Border guards shot dead a smuggler";
        assertThat(lines(text, zoned(text))).containsExactly("BODY Border guards shot dead ");
    }

    @Test
    void zonesADailyReportInBullets() {
        String text = """
                Observatory for the Coast
                Daily report
                Period covered: 2-3 May 2021

                Northern sector
                - Government guns fired eleven shells at the ridge.
                - A drone was lost over the bay.

                Southern sector
                - Nothing to report from the four posts there.
                Total violations recorded: 12
                """;
        Zoned zoned = zoned(text);
        assertThat(lines(text, zoned))
                .containsExactly(
                        "PUBLISHER Observatory for the Coas",
                        "HEADLINE Daily report",
                        "DATELINE Period covered: 2-3 May ",
                        "CROSSHEAD Northern sector",
                        "BODY - Government guns fired ",
                        "BODY - A drone was lost over ",
                        "CROSSHEAD Southern sector",
                        "BODY - Nothing to report from",
                        "BODY Total violations recorde");
        assertThat(zoned.published())
                .as("a period covered is no date of publication")
                .isEqualTo(Publication.UNKNOWN);
    }

    @Test
    void zonesAPressRelease() {
        String text = """
                FOR IMMEDIATE RELEASE

                Ministry of Defence

                Statement on the shelling of post nine

                The Ministry of Defence confirms that post nine came under fire at 04:10 on 3 May 2021. Nobody was hurt.

                It calls on both sides to keep the truce.

                ENDS

                Notes to editors
                1. The posts were set up under the accord of 2018.
                """;
        Zoned zoned = zoned(text);
        assertThat(lines(text, zoned))
                .containsExactly(
                        "FURNITURE FOR IMMEDIATE RELEASE",
                        "PUBLISHER Ministry of Defence",
                        "HEADLINE Statement on the shellin",
                        "BODY The Ministry of Defence ",
                        "BODY It calls on both sides t",
                        "FURNITURE ENDS",
                        "FURNITURE Notes to editors",
                        "FURNITURE 1. The posts were set up");
        assertThat(zoned.publisher()).contains("Ministry of Defence");
    }

    @Test
    void dividesAParagraphThatRunsDateTitleAndTextTogether() {
        String text =
                "Sun 02 May 2021 Shells hit grain store. Shells hit a grain store in the port on Sunday, the mayor said. Nobody was hurt.";
        Zoned zoned = zoned(text, Optional.of("Shells hit grain store"));
        assertThat(lines(text, zoned))
                .containsExactly(
                        "DATELINE Sun 02 May 2021",
                        "HEADLINE Shells hit grain store.",
                        "BODY Shells hit a grain store");
        assertThat(zoned.published().bounds()).isEqualTo(DateBounds.day(LocalDate.of(2021, 5, 2)));
    }

    @Test
    void aSentenceThatBeginsLikeTheTitleIsNotTheTitle() {
        String text = "Shells hit grain store in the port on Sunday, the mayor said. Nobody was hurt.";
        assertThat(lines(text, zoned(text, Optional.of("Shells hit grain store"))))
                .containsExactly("BODY Shells hit grain store i");
    }

    @Test
    void aSentenceThatBeginsWithADateKeepsIt() {
        String text = "20 February 2020 was a quiet day at the post, the observers wrote.";
        assertThat(lines(text, zoned(text))).containsExactly("BODY 20 February 2020 was a q");
    }

    @Test
    void judgesPastSoftHyphensAndSpacesOfOtherWidths() {
        String text =
                "\ufeffNews\u00a0/\u00a0Coast\n\nFerry port shelled as talks stall\n\u200b\nGunners shelled the ferry port for an hour on Tuesday.\n\nSub\u00adscribe to our news\u00adletter\u00a0\n";
        assertThat(lines(text, zoned(text)).stream().map(line -> line.substring(0, line.indexOf(' '))))
                .containsExactly("FURNITURE", "HEADLINE", "BODY", "FURNITURE");
    }

    @Test
    void takesTheOutletFromTheFootOfThePage() {
        Zoned zoned = zoned("""
                Ferry port shelled as talks stall

                Gunners shelled the ferry port for an hour on Tuesday.

                Coast Daily’s website can also be reached at these alternative addresses:

                www.coastdaily.example
                """);
        assertThat(zoned.publisher()).contains("Coast Daily");
    }

    @Test
    void goesOnAfterALinkInTheMiddleOfAnArticle() {
        String one =
                "Gunners shelled the ferry port for an hour on Tuesday, the port authority said, and then let it burn until the evening came.";
        String two =
                "The delegations had left the hotel the evening before without a word to the reporters who had waited there since the morning.";
        String text = String.join(
                "\n\n",
                "Ferry port shelled as talks stall",
                one,
                two,
                one,
                two,
                one,
                two,
                "Read more",
                "Why the ferries matter so much",
                one,
                two);
        assertThat(lines(text, zoned(text)).stream().filter(line -> line.startsWith("BODY")))
                .hasSize(8);
    }

    @Test
    void everyParagraphIsInOneZone() {
        String text =
                "One line\nanother line\n\n\n  A third one that ends as a sentence.  \r\n\r\nA fourth.\u2028Fifth";
        Zoned zoned = zoned(text);
        StringBuilder rest = new StringBuilder(text);
        zoned.zones().forEach(zone -> {
            for (int i = zone.span().begin(); i < zone.span().end(); i++) {
                rest.setCharAt(i, ' ');
            }
        });
        assertThat(Blank.plain(rest)).isEmpty();
        assertThat(zoned.zones()).hasSize(5);
    }
}
