package org.sitrep.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;

/**
 * Words of a sentence in the Penn manner, which the tagger, chunker and parser were trained on: clitics apart
 * ("Turkey|'s", "did|n't"), hyphenated words whole ("Turkey-backed", "al-Nayrab"), brackets and quotes alone.
 */
final class WordSplitter {
    private static final List<String> CLITICS = List.of("n't", "'s", "'re", "'ve", "'ll", "'d", "'m");

    /** Titles before a name that are written with a stop. */
    private static final Set<String> TITLES = Set.of(
            "Lt", "Gen", "Maj", "Brig", "Col", "Capt", "Sgt", "Cpl", "Adm", "Cmdr", "Cdr", "Rep", "Sen", "Gov", "Mr",
            "Mrs", "Ms", "Dr", "Prof", "Rev", "Hon", "Pres", "Amb", "Supt", "Insp");

    private final TokenizerME tokenizer;

    WordSplitter(TokenizerModel model) {
        tokenizer = new TokenizerME(model);
    }

    /** Begin and end of each word in the sentence. */
    List<int[]> split(String sentence) {
        List<int[]> out = new ArrayList<>();
        for (Span s : tokenizer.tokenizePos(sentence)) {
            apart(sentence, s.getStart(), s.getEnd(), out);
        }
        List<int[]> words = rejoined(sentence, out);
        finalStop(sentence, words);
        return words;
    }

    /** "... against ISIL." The model keeps the stop on an acronym at the end; on "U.S." it belongs there. */
    private static void finalStop(String s, List<int[]> words) {
        if (words.isEmpty()) {
            return;
        }
        int[] last = words.get(words.size() - 1);
        String word = s.substring(last[0], last[1]);
        if (word.length() > 2 && word.endsWith(".") && word.indexOf('.') == word.length() - 1) {
            last[1]--;
            words.add(new int[] {last[1], last[1] + 1});
        }
    }

    /** Takes off what the model leaves on a word: quotes, brackets, commas, and 's. */
    private static void apart(String s, int begin, int end, List<int[]> out) {
        int from = begin;
        int to = end;
        while (to - from > 1 && isOuter(s.charAt(from)) && !isClitic(s, from, to)) {
            out.add(new int[] {from, from + 1});
            from++;
        }
        List<int[]> after = new ArrayList<>();
        while (to - from > 1 && (isOuter(s.charAt(to - 1)) || ",;:!?".indexOf(s.charAt(to - 1)) >= 0)) {
            after.add(0, new int[] {to - 1, to});
            to--;
        }
        int clitic = clitic(s, from, to);
        if (clitic > from) {
            out.add(new int[] {from, clitic});
        }
        out.add(new int[] {Math.max(from, clitic), to});
        out.addAll(after);
    }

    private static boolean isOuter(char c) {
        return "\"'()[]{}<>".indexOf(c) >= 0;
    }

    private static boolean isClitic(String s, int from, int to) {
        return s.charAt(from) == '\'' && to - from <= 3 && Character.isLetter(s.charAt(from + 1));
    }

    /** Where a clitic begins, or {@code from} when there is none. */
    private static int clitic(String s, int from, int to) {
        String word = s.substring(from, to).toLowerCase(java.util.Locale.ROOT);
        for (String c : CLITICS) {
            if (word.endsWith(c) && word.length() > c.length()) {
                return to - c.length();
            }
        }
        return from;
    }

    /** Puts together what was cut inside a word, at a hyphen or an apostrophe: "pro-" + "Assad", "Hay" + "'at". */
    private static List<int[]> rejoined(String s, List<int[]> words) {
        List<int[]> out = new ArrayList<>();
        for (int[] w : words) {
            int[] last = out.isEmpty() ? new int[] {-1, -1} : out.get(out.size() - 1);
            if (last[1] == w[0]
                    && last[1] > 0
                    && (hyphenBetween(s, last, w) || apostropheBetween(s, last, w) || stopOfTitle(s, last, w))) {
                last[1] = w[1];
            } else {
                out.add(w);
            }
        }
        return out;
    }

    /** "Lt. Gen. Smith": the stop belongs to the title. */
    private static boolean stopOfTitle(String s, int[] left, int[] right) {
        return right[1] - right[0] == 1
                && s.charAt(right[0]) == '.'
                && right[1] + 1 < s.length()
                && s.charAt(right[1]) == ' '
                && Character.isUpperCase(s.charAt(right[1] + 1))
                && TITLES.contains(s.substring(left[0], left[1]));
    }

    private static boolean hyphenBetween(String s, int[] left, int[] right) {
        char end = s.charAt(left[1] - 1);
        char begin = s.charAt(right[0]);
        boolean after = end == '-' && left[1] - left[0] > 1 && Character.isLetterOrDigit(begin);
        boolean before = begin == '-' && Character.isLetterOrDigit(end) && next(s, right[0]);
        return (after && Character.isLetterOrDigit(s.charAt(left[1] - 2))) || before;
    }

    private static boolean apostropheBetween(String s, int[] left, int[] right) {
        return s.charAt(right[0]) == '\''
                && right[1] - right[0] > 2
                && Character.isLetter(s.charAt(left[1] - 1))
                && Character.isLetter(s.charAt(right[0] + 1))
                && !CLITICS.contains(s.substring(right[0], right[1]).toLowerCase(java.util.Locale.ROOT));
    }

    private static boolean next(String s, int hyphen) {
        return hyphen + 1 < s.length() && Character.isLetterOrDigit(s.charAt(hyphen + 1));
    }
}
