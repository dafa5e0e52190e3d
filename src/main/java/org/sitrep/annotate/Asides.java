package org.sitrep.annotate;

import java.util.List;
import java.util.Locale;
import org.sitrep.text.Token;

/**
 * Words that tell nothing of how a sentence is built, and that the parser stumbles over: what stands before a number ("up to
 * 100 people", "as many as five"), and short forms in brackets ("the observer mission (MONUA) said").
 */
final class Asides {
    private static final int MOST_IN_BRACKETS = 4;

    private static final List<List<String>> BEFORE_NUMBERS = List.of(
            List.of("as", "many", "as"),
            List.of("no", "fewer", "than"),
            List.of("no", "less", "than"),
            List.of("up", "to"),
            List.of("at", "least"),
            List.of("at", "most"),
            List.of("more", "than"),
            List.of("fewer", "than"),
            List.of("less", "than"));

    private Asides() {}

    /** For each token whether the parse goes on as if it were not there. */
    static boolean[] of(List<Token> tokens) {
        boolean[] out = new boolean[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            int end = Math.max(beforeNumber(tokens, i), bracket(tokens, i));
            for (int k = i; k < end; k++) {
                out[k] = true;
            }
        }
        return out;
    }

    private static int beforeNumber(List<Token> tokens, int from) {
        for (List<String> words : BEFORE_NUMBERS) {
            int end = from + words.size();
            if (end < tokens.size() && tokens.get(end).tag().equals("CD") && stands(tokens, from, words)) {
                return end;
            }
        }
        return from;
    }

    private static boolean stands(List<Token> tokens, int from, List<String> words) {
        for (int k = 0; k < words.size(); k++) {
            if (!tokens.get(from + k).form().toLowerCase(Locale.ROOT).equals(words.get(k))) {
                return false;
            }
        }
        return true;
    }

    /** A name or a short form in brackets; a clause there is left to the parser. */
    private static int bracket(List<Token> tokens, int from) {
        if (from == 0 || !tokens.get(from).form().equals("(")) {
            return from;
        }
        for (int i = from + 1; i < Math.min(tokens.size(), from + MOST_IN_BRACKETS + 2); i++) {
            Token t = tokens.get(i);
            if (t.form().equals(")")) {
                return i + 1;
            }
            if (t.isVerb()) {
                return from;
            }
        }
        return from;
    }
}
