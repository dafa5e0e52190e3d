package org.sitrep.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.extract.number.Words;
import org.sitrep.text.DateBounds;

/**
 * Years, decades and centuries: "in 2018", "the 2018 deal", "2014/15", "the 1990s", "the '90s", "the 19th century", "575
 * B.C.", "pre-2011". A bare number is a year only where years stand.
 */
final class Years implements TimeRule {
    private static final Pattern DECADE = Pattern.compile("(1[89]|20)\\d0s");
    private static final Pattern CUT_DECADE = Pattern.compile("['’]?([2-9]0)s");
    private static final List<String> NAMED_DECADES =
            List.of("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties");
    private static final Set<String> BEFORE = Set.of(
            ("in since of by until till from during before after early late mid through throughout between around summer"
                            + " winter spring autumn fall circa than back")
                    .split(" ", -1));
    private static final Set<String> OCCASIONS = Set.of(
            "summit", "expo", "conference", "forum", "games", "olympics", "cup", "exercise", "elections", "congress");
    private static final int THIS_CENTURY = 2000;

    @Override
    public Optional<ParsedTime> at(Words words, int i) {
        String lower = words.lower(i);
        if (lower.isEmpty()) {
            return Optional.empty();
        }
        char first = lower.charAt(0);
        if (!Character.isDigit(first) && first != '\'' && first != '’' && !isLead(words, i)) {
            return Optional.empty();
        }
        return decade(words, i)
                .or(() -> prefixed(words, i))
                .or(() -> century(words, i))
                .or(() -> era(words, i))
                .or(() -> year(words, i));
    }

    private static boolean isLead(Words words, int i) {
        return words.is(i, "pre", "post", "ad", "a.d.") || NAMED_DECADES.contains(words.lower(i));
    }

    private static Optional<ParsedTime> year(Words words, int i) {
        OptionalInt year = number(words, i);
        if (year.isEmpty() || !isYearHere(words, i)) {
            return Optional.empty();
        }
        boolean joined = words.is(i + 1, "/") || words.isHyphen(i + 1);
        OptionalInt next = joined && words.lower(i + 2).length() == 2 ? small(words, i + 2) : OptionalInt.empty();
        boolean two = next.isPresent() && next.getAsInt() == (year.getAsInt() + 1) % 100;
        return Optional.of(
                two
                        ? new ParsedTime(new TimeRange(fixed(year.getAsInt()), fixed(year.getAsInt() + 1)), i + 3)
                        : new ParsedTime(fixed(year.getAsInt()), i + 1));
    }

    private static FixedTime fixed(int year) {
        return new FixedTime(TimeValue.year(year));
    }

    /** "1990s", "'90s", "nineties". */
    private static Optional<ParsedTime> decade(Words words, int i) {
        String lower = words.lower(i);
        if (DECADE.matcher(lower).matches()) {
            return Optional.of(decade(Integer.parseInt(lower.substring(0, 4)), i));
        }
        boolean said = words.is(i - 1, "the", "early", "late", "mid", "'", "’", "-");
        int named = NAMED_DECADES.indexOf(lower);
        if (named >= 0 && said) {
            return Optional.of(decade(1920 + 10 * named, i));
        }
        boolean cut = CUT_DECADE.matcher(lower).matches() && (said || !Character.isDigit(lower.charAt(0)));
        return cut ? Optional.of(decade(1900 + Integer.parseInt(lower.replaceAll("\\D", "")), i)) : Optional.empty();
    }

    private static ParsedTime decade(int first, int i) {
        TimeValue decade = TimeValue.between(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31));
        return new ParsedTime(new FixedTime(decade), i + 1);
    }

    /** "pre-2011", "post-2003". */
    private static Optional<ParsedTime> prefixed(Words words, int i) {
        OptionalInt year = words.isHyphen(i + 1) ? number(words, i + 2) : OptionalInt.empty();
        if (year.isEmpty() || !words.is(i, "pre", "post")) {
            return Optional.empty();
        }
        LocalDate start = LocalDate.of(year.getAsInt(), 1, 1);
        DateBounds bounds = words.is(i, "pre")
                ? new DateBounds(Optional.empty(), Optional.of(start.minusDays(1)))
                : new DateBounds(Optional.of(start), Optional.empty());
        return Optional.of(new ParsedTime(new FixedTime(TimeValue.of(bounds)), i + 3));
    }

    /** "19th century". */
    private static Optional<ParsedTime> century(Words words, int i) {
        long n = Character.isDigit(words.lower(i).charAt(0)) ? RunningDays.ordinal(words.lower(i)) : 0;
        int at = words.isHyphen(i + 1) ? i + 2 : i + 1;
        if (n < 1 || n > 30 || !words.is(at, "century")) {
            return Optional.empty();
        }
        int first = (int) (n - 1) * 100 + 1;
        DateBounds bounds = DateBounds.between(LocalDate.of(first, 1, 1), LocalDate.of(first + 99, 12, 31));
        String edtf = String.format("%04d/%04d", first, first + 99);
        return Optional.of(new ParsedTime(new FixedTime(new TimeValue(bounds, Optional.of(edtf))), at + 1));
    }

    /** "575 B.C.", "AD 70": there is a year 0 in the notation, so that 575 BC is -0574. */
    private static Optional<ParsedTime> era(Words words, int i) {
        if (words.is(i, "ad", "a.d.")) {
            OptionalInt year = small(words, i + 1);
            return year.isPresent() && year.getAsInt() > 0
                    ? Optional.of(new ParsedTime(fixed(year.getAsInt()), i + 2))
                    : Optional.empty();
        }
        OptionalInt year = small(words, i);
        if (year.isEmpty() || year.getAsInt() == 0) {
            return Optional.empty();
        }
        boolean before = words.is(i + 1, "bc", "b.c.", "b.c", "bce");
        boolean after = words.is(i + 1, "ad", "a.d.", "a.d", "ce") && words.isCapitalised(i + 1);
        int end = i + 2;
        end = words.is(i + 1, "b.c", "a.d") && words.is(end, ".") && end < words.size() - 1 ? end + 1 : end;
        return before || after
                ? Optional.of(new ParsedTime(fixed(before ? 1 - year.getAsInt() : year.getAsInt()), end))
                : Optional.empty();
    }

    /** Four digits that may be a year. */
    static OptionalInt number(Words words, int i) {
        String word = words.lower(i);
        if (word.length() != 4 || !isDigits(word)) {
            return OptionalInt.empty();
        }
        int year = Integer.parseInt(word);
        return year >= 1600 && year < 2100 ? OptionalInt.of(year) : OptionalInt.empty();
    }

    /** Up to four digits. */
    static OptionalInt small(Words words, int i) {
        String word = words.lower(i);
        return !word.isEmpty() && word.length() <= 4 && isDigits(word)
                ? OptionalInt.of(Integer.parseInt(word))
                : OptionalInt.empty();
    }

    /** The year that two digits mean in a date. */
    static int ofTwoDigits(int cut) {
        return cut < 50 ? THIS_CENTURY + cut : THIS_CENTURY - 100 + cut;
    }

    private static boolean isDigits(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isYearHere(Words words, int i) {
        if (BEFORE.contains(words.lower(i - 1))) {
            return !countsSomething(words, i);
        }
        boolean listed = words.is(i - 1, "and", "or", ",")
                && number(words, i - 2).isPresent()
                && BEFORE.contains(words.lower(i - 3));
        boolean part = words.isHyphen(i - 1) && words.is(i - 2, "mid", "early", "late");
        boolean enclosed = words.is(i - 1, "(", "[") && words.is(i + 1, ")", "]", "-", "–", ",");
        boolean attribute = words.is(i - 1, "the", "a", "its", "their", "his", "'s", "’s")
                || words.lower(i - 1).endsWith("'s");
        boolean early = i <= 1 && words.is(i + 1, "saw", "was", "and", ":", ",");
        boolean occasion = OCCASIONS.contains(words.lower(i - 1)) && words.isCapitalised(i - 1);
        return enclosed
                || part
                || early
                || occasion
                || (listed && !countsSomething(words, i))
                || (attribute && isWord(words.lower(i + 1)) && !countsSomething(words, i));
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
