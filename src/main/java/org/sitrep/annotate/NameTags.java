package org.sitrep.annotate;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.text.ZoneKind;

/** The tagger takes names it has never seen for small words: "the UN/IN envoy", "villages of Soltanly/RB, Hasanly/RB". */
final class NameTags {
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,8}");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}{2,}");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> SMALL_TAGS = Set.of("IN", "DT", "CC", "UH", "LS", "SYM", "TO", "MD", "WDT", "PDT");
    private static final Set<String> SMALL_WORDS = Set.of(
            "a",
            "about",
            "above",
            "across",
            "after",
            "against",
            "all",
            "along",
            "although",
            "amid",
            "among",
            "an",
            "and",
            "around",
            "as",
            "at",
            "because",
            "before",
            "behind",
            "below",
            "beneath",
            "beside",
            "besides",
            "between",
            "beyond",
            "both",
            "but",
            "by",
            "can",
            "could",
            "despite",
            "down",
            "during",
            "each",
            "either",
            "every",
            "except",
            "following",
            "for",
            "from",
            "here",
            "how",
            "if",
            "in",
            "inside",
            "into",
            "it",
            "its",
            "lest",
            "like",
            "may",
            "meanwhile",
            "might",
            "must",
            "near",
            "neither",
            "never",
            "no",
            "nor",
            "not",
            "now",
            "of",
            "off",
            "on",
            "once",
            "only",
            "onto",
            "or",
            "our",
            "out",
            "outside",
            "over",
            "per",
            "shall",
            "should",
            "since",
            "so",
            "some",
            "soon",
            "still",
            "than",
            "that",
            "the",
            "their",
            "then",
            "there",
            "these",
            "they",
            "this",
            "those",
            "though",
            "through",
            "throughout",
            "thus",
            "till",
            "to",
            "toward",
            "towards",
            "under",
            "unless",
            "unlike",
            "until",
            "up",
            "upon",
            "via",
            "we",
            "what",
            "when",
            "where",
            "whether",
            "which",
            "while",
            "who",
            "why",
            "will",
            "with",
            "within",
            "without",
            "would",
            "yes",
            "yet",
            "you");

    private NameTags() {}

    static void mend(ZoneKind zone, String[] forms, String[] tags) {
        if (zone != ZoneKind.BODY && zone != ZoneKind.CAPTION) {
            return;
        }
        for (int i = 1; i < forms.length; i++) {
            boolean small = SMALL_TAGS.contains(tags[i]);
            boolean opens = MARKS.matcher(forms[i - 1]).matches() && !forms[i - 1].equals(",");
            boolean acronym = small && ACRONYM.matcher(forms[i]).matches();
            boolean name = (small || tags[i].equals("RB"))
                    && !opens
                    && NAME.matcher(forms[i]).matches();
            if ((acronym || name) && !SMALL_WORDS.contains(forms[i].toLowerCase(Locale.ROOT))) {
                tags[i] = "NNP";
            }
        }
    }
}
