package org.sitrep.knowledge;

/** The Arabic article in the forms it is transliterated in. */
final class ArabicArticle {
    private ArabicArticle() {}

    /** Whether a word of a key is the article of the next: al-, el-, ul-, or ar-, ez-, ash- before the letter it took. */
    static boolean is(String word, String next) {
        if (word.length() < 2 || word.length() > 3 || "aeu".indexOf(word.charAt(0)) < 0) {
            return false;
        }
        String consonant = word.substring(1);
        if (word.charAt(0) == 'u' && consonant.length() == 1 && !consonant.equals("l")) {
            // "US soldiers", "UN negotiators"
            return false;
        }
        boolean sun = consonant.equals("sh") || (consonant.length() == 1 && "rsntdz".contains(consonant));
        return consonant.equals("l") || (sun && next.startsWith(consonant));
    }

    /** The rest of a word that has the article joined to it: Ezzor, Arraqqa, Alhasakah; the word itself otherwise. */
    static String withoutJoined(String word) {
        if (word.length() < 5 || "aeu".indexOf(word.charAt(0)) < 0) {
            return word;
        }
        char second = word.charAt(1);
        char third = word.charAt(2);
        boolean sun = second == third && "rsntdz".indexOf(second) >= 0;
        boolean plain = second == 'l' && "aeioul".indexOf(third) < 0;
        return sun || plain ? word.substring(2) : word;
    }
}
