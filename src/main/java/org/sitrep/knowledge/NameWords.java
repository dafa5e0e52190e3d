package org.sitrep.knowledge;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a tokenised text in the form in which names are matched, whatever the tokenizer did to hyphens,
 * apostrophes and clitics.
 *
 * <p>Immutable; make one a sentence and share it between all lookups.
 */
public final class NameWords {
    /** How a word is written. */
    enum Shape {
        LOWER,
        CAPITALISED,
        ALL_CAPS,
        MIXED
    }

    /**
     * A word of a key.
     *
     * @param common the key in the spelling that British and American English share
     * @param token index of the token it stands in
     * @param lastOfToken whether the token ends with it
     * @param blocked whether no name runs over the mark before it
     */
    record Word(
            String key, String common, Shape shape, int token, boolean lastOfToken, boolean blocked, boolean clitic) {
        Word last() {
            return new Word(key, common, shape, token, true, blocked, clitic);
        }
    }

    private final List<Word> words;
    private final int[] firstWord;

    private NameWords(List<Word> words, int[] firstWord) {
        this.words = List.copyOf(words);
        this.firstWord = firstWord;
    }

    /** The words of a sentence given by its token forms. */
    public static NameWords of(List<String> forms) {
        List<Word> words = new ArrayList<>();
        int[] firstWord = new int[forms.size() + 1];
        boolean blocked = false;
        for (int token = 0; token < forms.size(); token++) {
            String form = forms.get(token);
            firstWord[token] = words.size();
            int before = words.size();
            addWords(words, form, token, blocked, words.size() > 0 && isClitic(form));
            if (words.size() > before) {
                blocked = false;
            } else {
                blocked |= !isJoint(form);
            }
        }
        firstWord[forms.size()] = words.size();
        unifyArticles(words);
        return new NameWords(words, firstWord);
    }

    int size() {
        return words.size();
    }

    Word word(int i) {
        return words.get(i);
    }

    /** Index of the first word of a token; where a mark has none, of the next word. */
    int firstOf(int token) {
        return firstWord[token];
    }

    /** Whether the token has a word of its own, so that a name may start there. */
    boolean startsWord(int token) {
        return token + 1 < firstWord.length && firstWord[token] < firstWord[token + 1];
    }

    /** The words of a name with their shapes, without a leading "the". */
    static List<Word> nameWords(String name) {
        List<Word> words = new ArrayList<>(4);
        addWords(words, name, 0, false, false);
        if (words.size() > 1 && words.get(0).key().equals("the")) {
            words.remove(0);
        }
        unifyArticles(words);
        return words;
    }

    private static void addWords(List<Word> words, String form, int token, boolean blocked, boolean clitic) {
        StringBuilder key = new StringBuilder();
        int start = 0;
        int firstNew = words.size();
        for (int i = 0; i <= form.length(); i++) {
            if (i == form.length() || Folding.parts(form.charAt(i))) {
                if (key.length() > 0) {
                    boolean first = words.size() == firstNew;
                    String word = key.toString();
                    words.add(new Word(
                            word,
                            Spelling.common(word),
                            shape(form, start, i),
                            token,
                            false,
                            blocked && first,
                            clitic && first));
                }
                key.setLength(0);
                start = i + 1;
            } else {
                append(key, form.charAt(i));
            }
        }
        if (words.size() > firstNew) {
            int last = words.size() - 1;
            words.set(last, words.get(last).last());
        }
    }

    /** ar-Raqqa, Ar Raqqah, ash-Shaykh, el-Bab: all forms of the article become "al". */
    private static void unifyArticles(List<Word> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            Word w = words.get(i);
            if (!w.key().equals("al")
                    && ArabicArticle.is(w.key(), words.get(i + 1).key())) {
                words.set(i, new Word("al", "al", w.shape(), w.token(), w.lastOfToken(), w.blocked(), w.clitic()));
            }
        }
    }

    private static void append(StringBuilder key, char c) {
        char folded = Folding.of(c);
        if (folded == Folding.SEVERAL) {
            key.append(Folding.several(c));
        } else if (folded > Folding.PARTS) {
            key.append(folded);
        }
    }

    private static boolean isClitic(String form) {
        return form.equals("'s") || form.equals("’s") || form.equals("'") || form.equals("’");
    }

    /** Whether a name may run over a mark that is a token of its own: a hyphen, an apostrophe, the dot of "St." */
    private static boolean isJoint(String form) {
        return form.length() == 1 && "-/'’‘`.\u2010\u2011\u2013".contains(form);
    }

    static Shape shape(String form, int begin, int end) {
        int letters = 0;
        int upper = 0;
        boolean firstUpper = false;
        boolean upperInside = false;
        for (int i = begin; i < end; i++) {
            char c = form.charAt(i);
            if (Character.isLetter(c)) {
                boolean up = Character.isUpperCase(c);
                if (letters == 0) {
                    firstUpper = up;
                } else {
                    upperInside |= up;
                }
                letters++;
                upper += up ? 1 : 0;
            }
        }
        if (letters > 1 && upper == letters) {
            return Shape.ALL_CAPS;
        }
        if (upperInside) {
            return Shape.MIXED;
        }
        return firstUpper || letters == 0 ? Shape.CAPITALISED : Shape.LOWER;
    }
}
