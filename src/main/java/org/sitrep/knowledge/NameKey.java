package org.sitrep.knowledge;

import java.util.List;

/**
 * Keys by which spellings of one name meet.
 *
 * <p>{@link #of} is safe anywhere: lower case, no diacritics, no quotes, ayns or hamzas, hyphen as space, no leading
 * "the", the Arabic article in its many forms (al-, el-, ar-, ash- ...) as "al". {@link #loose} forgives what
 * transliterations differ in (vowels, doubled letters, q and k, spaces) and brings together different names as well, so
 * it is only for names of one country at a time.
 */
public final class NameKey {
    private NameKey() {}

    /** The key of a name; empty where nothing of the name is a letter or a digit. */
    public static String of(String name) {
        return new KeyBuffer().set(name).toString();
    }

    /** The loose key of a name as transliterated from Arabic, Persian, Hebrew or Cyrillic letters. */
    public static String loose(String name) {
        return LooseKey.of(words(name));
    }

    /** The words of the key of a name. */
    static List<String> words(String name) {
        String key = of(name);
        return key.isEmpty() ? List.of() : List.of(key.split(" ", -1));
    }
}
