package org.sitrep.extract.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;

/**
 * The words of a sentence as rules about numbers and dates read them, whatever the tokenizer made of hyphens, clitics
 * and signs: "thirty-four", "$2.5", "25%", "15km" and "Thursday's" are several words each.
 *
 * <p>Immutable.
 */
public final class Words {
    private static final Pattern MONEY = Pattern.compile("((?:US|AU|CA)?[$€£¥₴₽₪₺₹])(\\d.*)");
    private static final Pattern SUFFIXED =
            Pattern.compile("(\\d[\\d.,]*)(%|km|m|mm|cm|kg|lb|lbs|bn|k|mn|am|pm|ft|kt|mw|\\+|kph|mph|kmh)");
    private static final Pattern CLITIC = Pattern.compile("(.+)('s|’s)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PIECE = Pattern.compile("--|[-\u2010-\u2015/]|[^-\u2010-\u2015/]+");

    private final List<Word> words;
    /** The first word of each token. */
    private final int[] firsts;

    /**
     * A word.
     *
     * @param token index of its token
     * @param opens whether its token begins with it
     * @param closes whether its token ends with it
     */
    private record Word(String form, String lower, int token, boolean opens, boolean closes) {}

    private Words(List<Word> words, int[] firsts) {
        this.words = words;
        this.firsts = firsts;
    }

    public static Words of(Sentence sentence) {
        List<Word> words = new ArrayList<>(sentence.tokens().size() + 8);
        int[] firsts = new int[sentence.tokens().size()];
        int token = 0;
        for (Token t : sentence.tokens()) {
            List<String> pieces = pieces(t.form());
            firsts[token] = words.size();
            for (int i = 0; i < pieces.size(); i++) {
                String form = pieces.get(i);
                words.add(new Word(form, form.toLowerCase(Locale.ROOT), token, i == 0, i == pieces.size() - 1));
            }
            token++;
        }
        return new Words(words, firsts);
    }

    private static List<String> pieces(String form) {
        List<String> pieces = new ArrayList<>(2);
        if (form.length() == 1 || form.startsWith("'") || isPlain(form)) {
            return List.of(form);
        }
        Matcher matcher = PIECE.matcher(form);
        while (matcher.find()) {
            addPiece(pieces, matcher.group());
        }
        return pieces;
    }

    /** Letters only, as most words are: nothing to take apart. */
    private static boolean isPlain(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (!Character.isLetter(form.charAt(i))) {
                return false;
            }
        }
        return !form.isEmpty();
    }

    private static void addPiece(List<String> pieces, String piece) {
        for (Pattern pattern : List.of(MONEY, SUFFIXED, CLITIC)) {
            Matcher matcher = pattern.matcher(piece);
            boolean matches = pattern == SUFFIXED
                    ? pattern.matcher(piece.toLowerCase(Locale.ROOT)).matches()
                    : matcher.matches();
            if (matches) {
                int cut = pattern == SUFFIXED ? endOfDigits(piece) : matcher.end(1);
                addPiece(pieces, piece.substring(0, cut));
                addPiece(pieces, piece.substring(cut));
                return;
            }
        }
        pieces.add(piece);
    }

    private static int endOfDigits(String piece) {
        int end = 0;
        while (end < piece.length() && (Character.isDigit(piece.charAt(end)) || ".,".indexOf(piece.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    public int size() {
        return words.size();
    }

    /** The word in lower case; empty outside the sentence, so that rules may look around freely. */
    public String lower(int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i).lower();
    }

    /** The word as written; empty outside the sentence. */
    public String form(int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i).form();
    }

    /** Whether the word is one of these, in lower case. */
    public boolean is(int i, String... any) {
        String lower = lower(i);
        for (String word : any) {
            if (lower.equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether these words stand from i on. */
    public boolean follow(int i, String... sequence) {
        for (int k = 0; k < sequence.length; k++) {
            if (!lower(i + k).equals(sequence[k])) {
                return false;
            }
        }
        return true;
    }

    public boolean isHyphen(int i) {
        String word = lower(i);
        // The text is read with its longer dashes as two hyphens.
        return word.equals("--") || word.length() == 1 && "-\u2010\u2011\u2012\u2013\u2014\u2015".contains(word);
    }

    /** Whether the word is a capitalised one. */
    public boolean isCapitalised(int i) {
        return !form(i).isEmpty() && Character.isUpperCase(form(i).charAt(0));
    }

    public int token(int i) {
        return words.get(i).token();
    }

    /** Whether a token begins with the word. */
    public boolean opens(int i) {
        return words.get(i).opens();
    }

    /** Index after the token in which the word before {@code end} stands. */
    public int tokenEnd(int end) {
        return words.get(end - 1).token() + 1;
    }

    /** Whether a span may end before this word: a token ends there, but for a clitic. */
    public boolean mayEnd(int end) {
        return words.get(end - 1).closes() || is(end, "'s", "’s");
    }

    /** The first word of a token. */
    public int firstOfToken(int token) {
        return token < firsts.length ? firsts[token] : words.size();
    }
}
