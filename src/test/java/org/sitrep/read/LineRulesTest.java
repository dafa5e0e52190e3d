package org.sitrep.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.text.Span;

/** The rules that judge a paragraph by itself. */
class LineRulesTest {
    private static Paragraph paragraph(String text) {
        return Paragraph.of(text, new Span(0, text.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "News / Region / Coast",
                "Home | World | Sport",
                "Share this article on Facebook",
                "Tweet  Email  Print",
                "Join our mailing list for weekly updates",
                "Sign up for our newsletter",
                "The Finest Jobs on the Coast - JOIN NOW",
                "https://coast.example/news/1?x=2",
                "www.coast.example",
                "desk@coast.example",
                "We use cookies to make this site work. By staying you accept our privacy policy.",
                "© 2021 Coast Daily. All rights reserved.",
                "Read more: What the shelling means",
                "Most read",
                "Tags: coast, port, shelling",
                "3 comments",
                "Leave a reply",
                "By Staff Writer",
                "(Reporting by the night desk; Editing by the day desk)",
                "Source: Agencies",
                "5 min read",
                "Advertisement",
                "Follow Coast Daily on Twitter",
                "The site can also be visited at the following mirror addresses:",
                "* * *",
                "For immediate release",
            })
    void furniture(String line) {
        assertThat(FurnitureLine.is(paragraph(line))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Share the burden, minister tells allies",
                "Comments by the minister anger the opposition",
                "By midnight most of the houses had burned down.",
                "Latest reports from the town say the bridge is down.",
                "With additional guns in place, the army moved on the town.",
                "Related to the dispute is the question of who pays.",
                "Talks on cross-border trade set to re-start",
                "The author of the attack was caught in a barn.",
                "Source close to the talks says deal is near",
                "Join forces or lose the valley, general warns",
                "Support for the rebels is waning, a member of the council said.",
                "Israel/Palestine: talks resume",
                "4 killed in blast",
            })
    void notFurniture(String line) {
        assertThat(FurnitureLine.is(paragraph(line))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Soldiers rest beside the road on May 3, 2021. (Photo by HNA)",
                "Soldiers rest beside the road. [File: Coast Daily]",
                "Soldiers rest beside the road. (HNA/Handout via Coast Daily)",
                "FILE PHOTO: Soldiers rest beside the road",
                "This picture taken on May 3, 2021 shows soldiers beside the road.",
                "An image released by the ministry shows a burnt truck.",
                "Soldiers rest beside the road. REUTERS/Staff Photographer",
                "Image: Coast Daily",
            })
    void caption(String line) {
        assertThat(CaptionLine.is(paragraph(line), false, name -> false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister said a photo of the truck was fake.",
                "The image of the army has suffered, he said.",
                "He said so on Monday. (HNA)",
                "The council (by a large majority) agreed.",
            })
    void notCaption(String line) {
        assertThat(CaptionLine.is(paragraph(line), false, name -> false)).isFalse();
    }

    @Test
    void aNameInBracketsIsACreditOnlyAboveTheText() {
        Paragraph line = paragraph("Soldiers rest beside the road. (HNA)");
        assertThat(CaptionLine.is(line, true, name -> false)).isTrue();
        assertThat(CaptionLine.is(line, false, name -> false)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GOMA, Congo (Reuters) - Shells fell on the town.|Reuters|",
                "PORT ALMA, 4 May 2021 (HNA) – Shells fell.|HNA|2021-05-04",
                "Port Alma, HNA- Shells fell on the town.|HNA|",
                "(HNA) -- Shells fell on the town.|HNA|",
                "BAGHDAD (AP) _ Shells fell.|AP|",
                "PORT ALMA, 4 May 2021 — Shells fell.||2021-05-04",
            })
    void openingOfAnAgencysReport(String line, String agency, String day) {
        WireOpening opening = WireOpening.of(paragraph(line), "HNA"::equals).orElseThrow();
        assertThat(opening.agency().orElse("")).isEqualTo(agency == null ? "" : agency);
        assertThat(opening.day().map(Object::toString).orElse("")).isEqualTo(day == null ? "" : day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BEIRUT — Shells fell on the town.",
                "Coastland - whose army is small - gave in.",
                "The army (and its allies) - all of them - gave in.",
                "The Observatory (SOHR) said - as did others - that shells fell.",
                "Port Alma (population 4,000) - a small town - was shelled.",
            })
    void noOpening(String line) {
        assertThat(WireOpening.of(paragraph(line), name -> false)).isEmpty();
    }
}
