package org.sitrep.extract.number;

import java.util.List;
import java.util.Set;
import org.sitrep.text.Token;

/** Numbers that name something and count nothing: Resolution 2254, Channel 12, Group of Seven, +90 312 555. */
final class NumberedNames {
    private static final Set<String> HEADS = Set.copyOf(List.of(
            ("resolution resolutions article articles chapter channel highway route road motorway brigade division"
                            + " battalion regiment corps unit section phase flight base area zone sector number no nos"
                            + " page point paragraph protocol protocols annex level category type class grade room building"
                            + " block line stage track round gate terminal figure table item part volume unscr hill"
                            + " checkpoint episode version model mark mk tier district ward group")
                    .split(" ", -1)));

    private NumberedNames() {}

    /**
     * Whether a number is part of a name.
     *
     * @param number index of its first word
     * @param pluralFollows whether a noun phrase in the plural stands behind it: "Rossiya 24 television" counts nothing
     */
    static boolean is(List<Token> tokens, Words words, int number, boolean pluralFollows) {
        int before = words.is(number - 1, ".", "#") ? number - 2 : number - 1;
        if (HEADS.contains(words.lower(before)) || words.is(number - 1, "#", "+")) {
            return true;
        }
        if (words.is(number - 1, "of") && words.is(number - 2, "group") && words.isCapitalised(number - 2)) {
            return true;
        }
        if (!words.opens(number) && words.isHyphen(number - 1)) {
            return true;
        }
        if (number == 0 || pluralFollows) {
            return false;
        }
        // "Rossiya 24", "UN 1701": a number right behind a name, with nothing to count.
        Token previous = tokens.get(words.token(number - 1));
        boolean digits = Character.isDigit(words.lower(number).charAt(0));
        return digits
                && (previous.isProper()
                        || startsWithDigit(words.lower(number - 1))
                        || startsWithDigit(words.lower(number + 1)));
    }

    private static boolean startsWithDigit(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }
}
