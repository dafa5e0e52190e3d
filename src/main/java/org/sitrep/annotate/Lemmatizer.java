package org.sitrep.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sitrep.knowledge.Spelling;

/**
 * Dictionary forms of verbs and nouns, by the rules of English spelling, a list of irregular forms, and the words the
 * program looks for: "repelled" is repel because that is a trigger. (The UD model of OpenNLP makes it "repell", keeps
 * "condemned", turns Homs into hom, and costs ten times as much as the tagger.)
 */
final class Lemmatizer {
    private static final Map<String, String> IRREGULAR = Lexicon.irregular();
    private static final List<String> UNSTRESSED =
            List.of("er", "en", "on", "it", "et", "or", "al", "el", "op", "in", "ar", "om", "il", "ol", "an", "ip");
    private static final String DOUBLED = "bdglmnprtz";

    private final Set<String> known;
    /** The known lemmas by the spelling that British and American English share. */
    private final Map<String, String> byCommon = new HashMap<>();

    /** @param known lower-case lemmas to prefer */
    Lemmatizer(Set<String> known) {
        this.known = Set.copyOf(known);
        known.stream().sorted().forEach(k -> byCommon.putIfAbsent(Spelling.common(k), k));
    }

    /** Where only the other spelling of a lemma is known, that one: "mobilise" is mobilize. */
    String lemma(String word, String tag) {
        String lemma = spelled(word, tag);
        return tag.startsWith("NNP") || known.contains(lemma)
                ? lemma
                : byCommon.getOrDefault(Spelling.common(lemma), lemma);
    }

    private String spelled(String word, String tag) {
        if (tag.startsWith("NNP")) {
            return capitalised(word);
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (tag.equals("NNS")) {
            return known.contains(lower) ? lower : best(lower, nounStems(lower));
        }
        boolean inflected = tag.startsWith("VB") && !tag.equals("VB") && !tag.equals("VBP");
        return inflected || IRREGULAR.containsKey(lower) && tag.startsWith("VB")
                ? best(lower, verbStems(lower))
                : lower;
    }

    /** A plural that the program looks for, though the tagger took it for a name: "Gunmen", "Troops". */
    private String capitalised(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String lemma = IRREGULAR.getOrDefault(lower, "");
        boolean plural = known.contains(lemma) && !lemma.equals(lower);
        return plural ? lemma : word;
    }

    private String best(String word, List<String> stems) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        return stems.stream()
                .filter(stem -> byCommon.containsKey(Spelling.common(stem)))
                .findFirst()
                .orElse(stems.isEmpty() ? word : stems.get(0));
    }

    private static List<String> nounStems(String w) {
        List<String> out = new ArrayList<>();
        if (w.endsWith("ies") && w.length() > 4) {
            out.add(w.substring(0, w.length() - 3) + "y");
        } else if (w.endsWith("sses") || w.endsWith("xes") || w.endsWith("ches") || w.endsWith("shes")) {
            out.add(w.substring(0, w.length() - 2));
        } else if (w.endsWith("s") && !w.endsWith("ss") && w.length() > 2) {
            out.add(w.substring(0, w.length() - 1));
            out.add(w.substring(0, w.length() - (w.endsWith("es") ? 2 : 1)));
        }
        return out;
    }

    private static List<String> verbStems(String w) {
        List<String> out = new ArrayList<>();
        if (w.endsWith("ing") && w.length() > 4) {
            stems(w.substring(0, w.length() - 3), out);
        } else if (w.endsWith("ied") && w.length() > 4) {
            out.add(w.substring(0, w.length() - 3) + "y");
        } else if (w.endsWith("ed") && w.length() > 3) {
            stems(w.substring(0, w.length() - 2), out);
        } else if (w.endsWith("s")) {
            out.addAll(nounStems(w));
        }
        return out;
    }

    /** Of "repell", "attack", "violat": repel, attack, violate, in the order of likelihood. */
    private static void stems(String stem, List<String> out) {
        int n = stem.length();
        char last = stem.charAt(n - 1);
        boolean doubled = n > 2 && last == stem.charAt(n - 2) && DOUBLED.indexOf(last) >= 0;
        if (doubled) {
            boolean keeps = last == 'l' && n < 6;
            out.add(keeps ? stem : stem.substring(0, n - 1));
            out.add(keeps ? stem.substring(0, n - 1) : stem);
            return;
        }
        boolean needsE = n > 2 && needsE(stem);
        out.add(needsE ? stem + "e" : stem);
        out.add(needsE ? stem : stem + "e");
    }

    /**
     * Whether a stem lost an e: seiz-, encircl-, increas-, decid- did; attack-, target-, open-, claim- did not. A stressed
     * vowel with one consonant would have doubled it, so an undoubled one hints at an e, but for unstressed endings.
     */
    private static boolean needsE(String stem) {
        int n = stem.length();
        char last = stem.charAt(n - 1);
        char before = stem.charAt(n - 2);
        if ("cuvz".indexOf(last) >= 0 || last == 's' && before != 's' || stem.endsWith("dg") || stem.endsWith("rg")) {
            return true;
        }
        if (last == 'l' && isConsonant(before) && before != 'l' && before != 'r') {
            return true;
        }
        boolean single = isConsonant(last) && !isConsonant(before) && n > 2 && isConsonant(stem.charAt(n - 3));
        return single && "hwxy".indexOf(last) < 0 && UNSTRESSED.stream().noneMatch(stem::endsWith)
                || stem.endsWith("at") && n > 3 && isConsonant(stem.charAt(n - 3))
                || stem.endsWith("iat")
                || stem.endsWith("uat")
                || stem.endsWith("eat") && stem.length() > 5;
    }

    private static boolean isConsonant(char c) {
        return "aeiou".indexOf(c) < 0;
    }

    /** The list of irregular forms, each line {@code lemma form form ...}. */
    private static final class Lexicon {
        static Map<String, String> irregular() {
            Map<String, String> out = new HashMap<>();
            for (String line : Resources.lines("irregular.txt")) {
                String[] words = line.split(" ");
                for (String form : words) {
                    out.put(form, words[0]);
                }
            }
            return Map.copyOf(out);
        }
    }
}
