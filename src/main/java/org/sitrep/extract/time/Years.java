package org.sitrep.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.sitrep.extract.number.Words;

/** Years and decades: "in 2018", "the 2018 deal", "the 1990s". A bare number is a year only where years stand. */
final class Years implements TimeRule {
    private static final Pattern DECADE = Pattern.compile("(1[89]|20)\\d0s");
    private static final Pattern YEAR = Pattern.compile("(1[6-9]|20)\\d\\d");

    @Override
    public Optional<ParsedTime> at(Words words, int i) {
        if (startsWithDigit(words.lower(i)) && DECADE.matcher(words.lower(i)).matches()) {
            int first = Integer.parseInt(words.lower(i).substring(0, 4));
            TimeValue decade = TimeValue.between(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31));
            return Optional.of(new ParsedTime(new FixedTime(decade), i + 1));
        }
        OptionalInt year = number(words, i);
        return year.isPresent() && isYearHere(words, i)
                ? Optional.of(new ParsedTime(new FixedTime(TimeValue.year(year.getAsInt())), i + 1))
                : Optional.empty();
    }

    /** Four digits that may be a year. */
    static OptionalInt number(Words words, int i) {
        String word = words.lower(i);
        boolean year = startsWithDigit(word) && YEAR.matcher(word).matches();
        return year ? OptionalInt.of(Integer.parseInt(word)) : OptionalInt.empty();
    }

    /** Spares most words the pattern. */
    private static boolean startsWithDigit(String word) {
        return !word.isEmpty() && word.charAt(0) <= '9' && word.charAt(0) >= '0';
    }

    private static boolean isYearHere(Words words, int i) {
        if (words.is(
                i - 1,
                "in",
                "since",
                "of",
                "by",
                "until",
                "till",
                "from",
                "during",
                "before",
                "after",
                "early",
                "late",
                "mid",
                "through",
                "throughout",
                "between",
                "around",
                "summer",
                "winter",
                "spring",
                "autumn",
                "fall",
                "circa",
                "than",
                "back")) {
            return !countsSomething(words, i);
        }
        boolean enclosed = words.is(i - 1, "(", "[") && words.is(i + 1, ")", "]", "-", "–", ",");
        boolean attribute = words.is(i - 1, "the", "a", "its", "their", "his", "'s", "’s")
                || words.lower(i - 1).endsWith("'s");
        boolean early = i <= 1 && words.is(i + 1, "saw", "was", "and", ":", ",");
        return enclosed || early || (attribute && isWord(words.lower(i + 1)) && !countsSomething(words, i));
    }

    /** "of 2000 soldiers", "than 2000 people". */
    private static boolean countsSomething(Words words, int i) {
        String next = words.lower(i + 1);
        boolean plural = next.length() > 3 && next.endsWith("s") && !next.endsWith("ss") && isWord(next);
        boolean person =
                words.is(i + 1, "people", "men", "women", "children", "troops", "police", "km", "miles", "square");
        boolean than = words.is(i - 1, "than");
        boolean modified = words.lower(i + 2).endsWith("s") && words.isCapitalised(i + 1) && isWord(next);
        return person
                || than
                || (plural && !words.is(i + 1, "elections", "attacks", "protests", "was", "talks"))
                || modified;
    }

    private static boolean isWord(String lower) {
        return !lower.isEmpty() && Character.isLetter(lower.charAt(0));
    }
}
