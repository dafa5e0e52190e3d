package org.sitrep.extract.number;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.text.Token;

/**
 * The noun a number counts.
 *
 * <p>"over 50 [Syrian soldiers]", "dozens of [Turkish soldiers]", "one [infantry fighting vehicle]", "five [others]".
 *
 * @param end index after its last token
 * @param head index of its head token
 */
record CountedNoun(int end, int head) {
    private static final Set<String> TIME = Set.of(
            ("second seconds minute minutes hour hours day days week weeks month months year years decade decades century"
                            + " centuries weekend weekends night nights am pm a.m. p.m. gmt")
                    .split(" ", -1));
    private static final Set<String> COLLECTIVE = Set.of(
            "people", "police", "personnel", "aircraft", "infantry", "staff", "troops", "men", "women", "children");
    /** Participles that the tagger takes for verbs: "seven suspected members". */
    private static final Set<String> SUSPECTED = Set.of("suspected", "alleged", "wounded", "injured");

    /** "prisoners of war", "members of parliament". */
    private static final Set<String> OF = Set.of("war", "parliament", "congress");

    private static final int LONGEST = 7;

    /**
     * The noun phrase that begins with a token, where that is one.
     *
     * @param plural whether the number is no "one": a singular noun behind it then cannot be the last word
     */
    static Optional<CountedNoun> at(List<Token> tokens, int from, boolean plural) {
        int head = -1;
        int i = from;
        while (i < tokens.size() && i - from < LONGEST && continues(tokens, i, head, plural)) {
            Token token = tokens.get(i);
            if (token.isNoun() || isOthers(token)) {
                head = i;
                if (isPlural(token) && !isCommonNoun(tokens, i + 1)) {
                    break;
                }
            }
            i++;
        }
        return head < 0 ? Optional.empty() : Optional.of(new CountedNoun(tail(tokens, head, plural), head));
    }

    /** Index after "of war" of "four prisoners of war" and after the other kind of "18 rockets and drones". */
    private static int tail(List<Token> tokens, int head, boolean plural) {
        int end = head + 1;
        if (is(tokens, end, "of") && OF.contains(lower(tokens, end + 1))) {
            return end + 2;
        }
        boolean pair = plural
                && isPlural(tokens.get(head))
                && is(tokens, end, "and")
                && end + 1 < tokens.size()
                && tokens.get(end + 1).tag().equals("NNS");
        return pair && endsPhrase(tokens, end + 2) ? end + 2 : end;
    }

    /** What follows does not make the noun before it the subject of a clause of its own. */
    private static boolean endsPhrase(List<Token> tokens, int i) {
        return i >= tokens.size()
                || is(tokens, i, "were")
                || is(tokens, i, "are")
                || List.of("IN", ".", ",", "TO", "RB").contains(tokens.get(i).tag()) && !is(tokens, i, "of");
    }

    private static boolean is(List<Token> tokens, int i, String form) {
        return lower(tokens, i).equals(form);
    }

    private static String lower(List<Token> tokens, int i) {
        return i < tokens.size() ? tokens.get(i).form().toLowerCase(Locale.ROOT) : "";
    }

    private static boolean continues(List<Token> tokens, int i, int head, boolean plural) {
        Token token = tokens.get(i);
        if (is(tokens, i + 1, "dead")) {
            // "one employee shot dead": the tagger takes "shot" for a noun.
            return !is(tokens, i, "shot") && !is(tokens, i, "found");
        }
        if (is(tokens, i, "and") || is(tokens, i, "or")) {
            return joins(tokens, i);
        }
        if (token.isNoun() || isOthers(token)) {
            return true;
        }
        boolean modifier = token.tag().startsWith("JJ")
                || token.tag().equals("VBN")
                || token.tag().equals("VBG")
                || (token.tag().equals("RB") && head < 0)
                || (token.tag().equals("VBD") && head < 0 && SUSPECTED.contains(token.form()))
                || token.form().equals("-");
        if (head >= 0 && plural && token.tag().equals("VBG")) {
            return !isPlural(tokens.get(head)) && !tokens.get(head).isProper() && isCommonNoun(tokens, i + 1);
        }
        // Behind a noun an adjective or participle says what became of it: "two soldiers wounded".
        boolean beforeNoun = nounFollows(tokens, i + 1);
        return modifier && beforeNoun && (head < 0 || token.form().equals("-"));
    }

    /** "42 army and police personnel", "two Afghan and Cameroonian nationals": the noun that counts comes behind both. */
    private static boolean joins(List<Token> tokens, int and) {
        if (and == 0 || and + 2 >= tokens.size()) {
            return false;
        }
        String left = tokens.get(and - 1).tag();
        String right = tokens.get(and + 1).tag();
        boolean same = left.startsWith("JJ") && right.startsWith("JJ") || left.equals("NN") && right.equals("NN");
        Token noun = tokens.get(and + 2);
        return same && (isPlural(noun) || COLLECTIVE.contains(lower(tokens, and + 2)));
    }

    private static boolean nounFollows(List<Token> tokens, int from) {
        int i = from;
        while (i < tokens.size() && i < from + 4) {
            Token token = tokens.get(i);
            if (token.isNoun() || isOthers(token)) {
                return true;
            }
            boolean modifier = token.tag().startsWith("JJ")
                    || token.tag().startsWith("VBN")
                    || token.form().equals("-");
            if (!modifier) {
                return false;
            }
            i++;
        }
        return false;
    }

    private static boolean isPlural(Token token) {
        return token.tag().endsWith("S") && token.isNoun();
    }

    private static boolean isCommonNoun(List<Token> tokens, int i) {
        return i < tokens.size() && tokens.get(i).isNoun() && !tokens.get(i).isProper();
    }

    private static boolean isOthers(Token token) {
        return token.form().equals("others") || token.form().equals("more");
    }

    /** Whether the noun is a unit of time, so that the phrase is a time and counts nothing. */
    boolean isTime(List<Token> tokens) {
        return TIME.contains(tokens.get(head).form().toLowerCase(Locale.ROOT));
    }

    /** Whether the noun is in the plural, or one that has none. */
    boolean isPlural(List<Token> tokens) {
        Token token = tokens.get(head);
        return isPlural(token)
                || isOthers(token)
                || COLLECTIVE.contains(token.form().toLowerCase(Locale.ROOT));
    }

    /** Whether a word is a unit of time. */
    static boolean isTimeUnit(String lower) {
        return TIME.contains(lower);
    }
}
