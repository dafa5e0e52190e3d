package org.sitrep.annotate;

import opennlp.tools.langdetect.LanguageDetectorME;

/** Tells in which language a text is written. Not for several threads. */
public final class Language {
    /** Enough to be sure; more only costs time. */
    private static final int ENOUGH = 2_000;

    private final LanguageDetectorME detector;

    public Language(Models models) {
        detector = new LanguageDetectorME(models.languages());
    }

    /** ISO 639-3 code: {@code eng}. */
    public String of(String text) {
        return detector.predictLanguage(text.substring(0, Math.min(text.length(), ENOUGH)))
                .getLang();
    }
}
