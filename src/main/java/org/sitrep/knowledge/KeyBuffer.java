package org.sitrep.knowledge;

import java.util.Arrays;
import java.util.List;

/**
 * Where keys of names are made, one after the other, without an object for each: the gazetteer needs two hundred
 * thousand of them before the first article is read. Not thread-safe.
 */
final class KeyBuffer {
    private char[] key = new char[128];
    private int length;
    private int wordStart;
    private boolean mayHaveArticle;

    /** Makes the key of a name. */
    KeyBuffer set(String name) {
        begin();
        for (int i = 0; i < name.length(); i++) {
            add(name.charAt(i));
        }
        end();
        return this;
    }

    /** Makes the key of a name in UTF-8. */
    KeyBuffer set(byte[] utf8, int from, int end) {
        begin();
        int i = from;
        while (i < end) {
            int b = utf8[i++];
            if (b >= 0) {
                add((char) b);
            } else if ((b & 0xE0) == 0xC0 && i < end) {
                add((char) (((b & 0x1F) << 6) | (utf8[i++] & 0x3F)));
            } else if ((b & 0xF0) == 0xE0 && i + 1 < end) {
                add((char) (((b & 0x0F) << 12) | ((utf8[i] & 0x3F) << 6) | (utf8[i + 1] & 0x3F)));
                i += 2;
            }
        }
        end();
        return this;
    }

    boolean isEmpty() {
        return length == 0;
    }

    /** A hash of the key; {@link KeyIndex} has the same for strings. */
    long hash() {
        long hash = KeyIndex.SEED;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + key[i];
        }
        return hash;
    }

    @Override
    public String toString() {
        return new String(key, 0, length);
    }

    private void begin() {
        length = 0;
        wordStart = 0;
        mayHaveArticle = false;
    }

    private void add(char c) {
        char folded = Folding.of(c);
        if (folded > Folding.PARTS) {
            put(folded);
        } else if (folded == Folding.PARTS) {
            endWord();
        } else if (folded == Folding.SEVERAL) {
            String several = Folding.several(c);
            for (int i = 0; i < several.length(); i++) {
                put(several.charAt(i));
            }
        }
    }

    private void put(char c) {
        if (length == key.length) {
            key = Arrays.copyOf(key, length * 2);
        }
        key[length++] = c;
    }

    private void endWord() {
        int size = length - wordStart;
        if (size > 0) {
            char first = key[wordStart];
            mayHaveArticle |= size <= 3 && (first == 'a' || first == 'e' || first == 'u');
            put(' ');
            wordStart = length;
        }
    }

    private void end() {
        if (length > 0 && length == wordStart) {
            length--;
        }
        boolean the = length > 4 && key[0] == 't' && key[1] == 'h' && key[2] == 'e' && key[3] == ' ';
        if (the) {
            length -= 4;
            System.arraycopy(key, 4, key, 0, length);
        }
        if (mayHaveArticle) {
            unifyArticles();
        }
    }

    /** ar-Raqqa, Ar Raqqah, ash-Shaykh, el-Bab: all forms of the article become "al". */
    private void unifyArticles() {
        List<String> words = Arrays.asList(toString().split(" ", -1));
        for (int i = 0; i + 1 < words.size(); i++) {
            if (ArabicArticle.is(words.get(i), words.get(i + 1))) {
                words.set(i, "al");
            }
        }
        String unified = String.join(" ", words);
        length = unified.length();
        unified.getChars(0, length, key, 0);
    }
}
