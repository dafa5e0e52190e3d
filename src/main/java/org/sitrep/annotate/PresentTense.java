package org.sitrep.annotate;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The tagger, taught on reports in the past tense, takes verbs of the present for nouns: "Hamas releases/NNS three
 * hostages", "rebels detain/NN nine workers". Where a main clause has no other verb, the word that stands like one is one.
 */
final class PresentTense {
    private static final Set<String> SUBORDINATE = Set.of(
            "that",
            "who",
            "which",
            "whom",
            "whose",
            "when",
            "after",
            "as",
            "while",
            "because",
            "where",
            "if",
            "although",
            "before",
            "amid",
            ";",
            ":");

    private static final Set<String> OPENS_OBJECT =
            Set.of("CD", "DT", "PRP$", "PRP", "NNP", "NNPS", "JJ", "JJR", "JJS", "$", "#");

    private static final Set<String> COLLECTIVE = Set.of("police", "military", "troops");

    private final Lemmatizer lemmatizer;
    private final Predicate<String> isVerb;
    private final Predicate<String> isNoun;

    /**
     * @param isVerb whether a lemma is one of the verbs that rules look for
     * @param isNoun whether it is one of the nouns
     */
    PresentTense(Lemmatizer lemmatizer, Predicate<String> isVerb, Predicate<String> isNoun) {
        this.lemmatizer = lemmatizer;
        this.isVerb = isVerb;
        this.isNoun = isNoun;
    }

    void mend(String[] forms, String[] tags) {
        gerunds(forms, tags);
        int from = 0;
        for (int i = 1; i <= forms.length; i++) {
            boolean comma = i < forms.length && forms[i].equals(",") && hasVerblike(forms, tags, from, i);
            boolean ends = i == forms.length || comma || SUBORDINATE.contains(forms[i].toLowerCase(Locale.ROOT));
            if (ends) {
                clause(forms, tags, from, i);
                from = i + 1;
            }
        }
    }

    /** "Iran fires missiles at Qatar, with two intercepted": what stands before the comma may be a clause of its own. */
    private boolean hasVerblike(String[] forms, String[] tags, int from, int end) {
        for (int i = from + 1; i < Math.min(end, forms.length - 1); i++) {
            if (!isFinite(tags[i]) && standsLikeVerb(forms, tags, from, i) && opensObject(forms, tags, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean opensObject(String[] forms, String[] tags, int i) {
        boolean bare = isThird(forms[i])
                && (tags[i + 1].equals("NN") || tags[i + 1].equals("NNS"))
                && !isVerb.test(lemma(forms[i + 1]));
        return bare
                || OPENS_OBJECT.contains(tags[i + 1])
                || forms[i + 1].equals("that")
                || tags[i + 1].equals("TO")
                || forms[i].equals("open") && forms[i + 1].equals("fire");
    }

    /** One clause, from a conjunction to the next. */
    private void clause(String[] forms, String[] tags, int from, int end) {
        boolean relative = from > 0 && Set.of("who", "which", "whom", "whose").contains(forms[from - 1]);
        for (int i = from; i < end; i++) {
            if (relative || isFinite(tags[i])) {
                return;
            }
        }
        int best = -1;
        for (int i = from + 1; i < Math.min(end, forms.length - 1); i++) {
            if (standsLikeVerb(forms, tags, from, i)) {
                boolean object = opensObject(forms, tags, i);
                if (object) {
                    best = i;
                    break;
                }
                boolean alone = tags[i + 1].equals("IN") && !isNoun.test(lemma(forms[i]));
                best = best < 0 && alone ? i : best;
            }
        }
        if (best > 0) {
            tags[best] = isThird(forms[best]) ? "VBZ" : "VBP";
        }
    }

    /** "Heavy fighting/VBG erupts": an event noun behind an adjective or article. */
    private void gerunds(String[] forms, String[] tags) {
        for (int i = 1; i < forms.length; i++) {
            boolean noun = tags[i].equals("VBG")
                    && Set.of("JJ", "DT", "PRP$", "NN").contains(tags[i - 1])
                    && isNoun.test(forms[i].toLowerCase(Locale.ROOT));
            boolean goesOn = i + 1 < forms.length
                    && (tags[i + 1].startsWith("NN") && !isVerb.test(lemma(forms[i + 1]))
                            || tags[i + 1].equals("DT")
                            || tags[i + 1].equals("JJ"));
            if (noun && !goesOn) {
                tags[i] = "NN";
            }
        }
    }

    private static boolean isFinite(String tag) {
        return tag.equals("VBZ") || tag.equals("VBD") || tag.equals("VBP") || tag.equals("MD");
    }

    private boolean standsLikeVerb(String[] forms, String[] tags, int from, int i) {
        boolean lower = Character.isLowerCase(forms[i].charAt(0));
        boolean open = tags[i].equals("NN")
                || tags[i].equals("NNS")
                || tags[i].equals("JJ")
                || tags[i].equals("VB")
                || tags[i].equals("IN")
                || tags[i].equals("FW");
        if (!lower || !open || !isVerb.test(lemma(forms[i]))) {
            return false;
        }
        int before = tags[i - 1].equals("RB") && i > from + 1 ? i - 2 : i - 1;
        boolean subject =
                tags[before].startsWith("NN") || forms[before].equals("military") || forms[before].equals(")");
        return subject
                && (isThird(forms[i])
                        ? isSingular(tags[before])
                        : hasPlural(tags, from, i)
                                || COLLECTIVE.contains(forms[before])
                                || before == 0 && forms[0].endsWith("s"));
    }

    private static boolean isSingular(String tag) {
        return !tag.equals("NNS");
    }

    /** Of "airstrikes across the Gaza Strip kill" the head stands further back. */
    private static boolean hasPlural(String[] tags, int from, int end) {
        for (int i = from; i < end; i++) {
            if (tags[i].equals("NNS") || tags[i].equals("NNPS") || tags[i].equals("CC")) {
                return true;
            }
        }
        return false;
    }

    private boolean isThird(String form) {
        return form.endsWith("s") && !lemma(form).equals(form);
    }

    private String lemma(String form) {
        return lemmatizer.lemma(form, form.endsWith("s") ? "VBZ" : "VB").toLowerCase(Locale.ROOT);
    }
}
