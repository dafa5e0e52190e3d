package org.sitrep.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.text.Kind;

/** However a text is written, the same is found in it, and the spans point into it as it stands. */
class WrittenFormTest {
    private static final String PLAIN =
            "The Turkish Ministry of Defence said the Syrian Democratic Forces left Deir ez-Zor on Monday. "
                    + "Government forces killed 1,200 soldiers near Saraqeb.";

    /** Mentions of actors, places, dates and quantities, with their kinds. */
    private static List<String> mentions(String text) {
        return RealProgram.read(false, text).findings().mentions().stream()
                .filter(m -> m.kind() != Kind.Nationality)
                .map(m -> m.kind() + " " + m.span().of(text))
                .toList();
    }

    @Test
    void capitals() {
        List<String> wanted = mentions(PLAIN);

        assertThat(wanted).contains("Place Saraqeb", "ArmedGroup Syrian Democratic Forces");
        assertThat(mentions(PLAIN.toUpperCase(java.util.Locale.ROOT)))
                .usingElementComparator(String.CASE_INSENSITIVE_ORDER)
                .isEqualTo(wanted);
    }

    @Test
    void softHyphensAndSpacesThatDoNotBreak() {
        String marked = PLAIN.replace("Defence", "De\u00ADfence")
                .replace("Democratic Forces", "Demo\u00ADcratic\u00A0Forces")
                .replace("ez-Zor", "ez\u2011Zor")
                .replace("1,200", "1\u202F200")
                .replace("Saraqeb", "Sara\u200Bqeb");
        List<String> found = mentions(marked).stream()
                .map(m -> m.replaceAll("[\u00AD\u200B]", "")
                        .replace('\u00A0', ' ')
                        .replace('\u2011', '-')
                        .replace('\u202F', ','))
                .toList();

        assertThat(found).isEqualTo(mentions(PLAIN));
    }

    @Test
    void britishAndAmerican() {
        List<String> british = mentions("The Ministry of Defence of Ukraine said armoured vehicles came.");
        List<String> american = mentions("The Ministry of Defense of Ukraine said armored vehicles came.");

        assertThat(american).hasSameSizeAs(british).contains("Equipment armored vehicles");
    }
}
