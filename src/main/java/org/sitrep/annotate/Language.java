package org.sitrep.annotate;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import opennlp.tools.langdetect.LanguageDetectorME;

/** Tells in which language a text is written. Not for several threads. */
public final class Language {
    private static final String ENGLISH = "eng";
    /** Enough to be sure; more only costs time. */
    private static final int ENOUGH = 2_000;

    /** Words that no other language is full of. */
    private static final Set<String> SMALL_WORDS = Set.of(
            "the", "of", "and", "that", "with", "was", "were", "by", "said", "has", "have", "from", "for", "which",
            "this", "their", "been", "after", "who", "would");

    private static final int FEWEST_WORDS = 25;
    /** Of a hundred words of English prose twenty and more are small ones; headlines have fewer. */
    private static final int SMALL_IN_HUNDRED = 15;

    private final Models models;
    private Optional<LanguageDetectorME> detector = Optional.empty();

    public Language(Models models) {
        this.models = models;
    }

    /** ISO 639-3 code: {@code eng}. Plain English is known by its small words; only what is left needs the model. */
    public String of(String text) {
        String start = text.substring(0, Math.min(text.length(), ENOUGH));
        return isPlainEnglish(start)
                ? ENGLISH
                : detector().predictLanguage(start).getLang();
    }

    static boolean isPlainEnglish(String text) {
        int words = 0;
        int small = 0;
        StringTokenizer tokens = new StringTokenizer(text);
        while (tokens.hasMoreTokens()) {
            words++;
            small += SMALL_WORDS.contains(tokens.nextToken().toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        return words >= FEWEST_WORDS && small * 100 >= words * SMALL_IN_HUNDRED;
    }

    private LanguageDetectorME detector() {
        LanguageDetectorME made = detector.orElseGet(() -> new LanguageDetectorME(models.languages()));
        detector = Optional.of(made);
        return made;
    }
}
