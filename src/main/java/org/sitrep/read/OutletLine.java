package org.sitrep.read;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises a line that only names the outlet, and an outlet named by the page's furniture. */
final class OutletLine {
    private static final int MOST_WORDS = 6;
    /** What outlets call themselves. */
    private static final Pattern MEDIA_WORD = Pattern.compile(
            "\\b(?:TV|Television|Agency|Press|Times|Post|Radio|Daily|Weekly|Tribune|Herald|Gazette|Observer|Observatory|Monitor|Network|Media|Journal|Chronicle|Telegraph|Broadcasting|Newswire|Newspaper|News"
                    + "|Courier|Express|Standard|Star|Sentinel|Dispatch|Bulletin|Independent|Reporter|Globe|Examiner|Citizen|Nation|Ministry|Department|Command|Headquarters|Secretariat)\\b");
    /** Words of section names: of these alone no outlet's name is made. */
    private static final Set<String> SECTION_WORDS = Set.of(
            "world",
            "latest",
            "breaking",
            "top",
            "news",
            "home",
            "local",
            "international",
            "national",
            "politics",
            "political",
            "middle",
            "east",
            "africa",
            "asia",
            "europe",
            "press",
            "release",
            "releases",
            "statement",
            "statements",
            "media",
            "sport",
            "sports",
            "business",
            "daily",
            "weekly",
            "archive",
            "briefing",
            "room",
            "centre",
            "center",
            "update",
            "updates",
            "report",
            "reports",
            "the",
            "of",
            "and",
            "in",
            "from",
            "defence",
            "defense",
            "security",
            "war",
            "conflict",
            "regional",
            "global",
            "more",
            "today",
            "office",
            "service",
            "bulletin",
            "dispatch",
            "special",
            "situation");

    private static final String NAME =
            "(?:[Tt]he )?(\\p{Lu}[\\p{L}.&'’-]{0,30}(?: (?:\\p{Lu}[\\p{L}.&'-]{0,30}|of|and|for|the|al-\\p{Lu}\\p{L}{1,20})){0,5}?)";
    private static final Pattern SITE_OF = Pattern.compile("^" + NAME + "[’']s (?:official )?web ?site\\b");
    private static final Pattern RIGHTS = Pattern.compile(
            "^(?:(?:Copyright|COPYRIGHT)(?: ?(?:©|\\(c\\)|\\(C\\)))?|©|\\(c\\)|\\(C\\)) ?(?:\\d{4}(?: ?[-–] ?\\d{4})?,? ?)?(?:by )?"
                    + NAME + "(?:[.,|]| \\d{4}| All| all|$)");
    private static final Pattern FOLLOW = Pattern.compile("^(?:Follow|Join|Like|Find) " + NAME + " on \\p{L}");

    private final Predicate<String> isOutletName;

    OutletLine(Predicate<String> isOutletName) {
        this.isOutletName = isOutletName;
    }

    /** Whether the words are the name of a known outlet. */
    boolean isName(String words) {
        return isOutletName.test(words);
    }

    /** Whether the line names an outlet that is known. */
    boolean isKnown(Paragraph line) {
        return line.words() <= MOST_WORDS + 2 && isOutletName.test(line.plain());
    }

    /** Whether the line could name an outlet, judged by its words: only to be asked of a line beside headline or date. */
    boolean isLikely(Paragraph line) {
        String plain = line.plain();
        if (line.words() > MOST_WORDS
                || line.endsSentence()
                || !MEDIA_WORD.matcher(plain).find()
                || !isTitleCase(plain)) {
            return false;
        }
        for (String word : plain.toLowerCase(Locale.ROOT).split("[ /|-]+", -1)) {
            if (!SECTION_WORDS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** A short line of capitalised words, as a name is. */
    static boolean isName(Paragraph line) {
        return line.words() <= MOST_WORDS && !line.endsSentence() && isTitleCase(line.plain());
    }

    /** The outlet named by a line of furniture: "Example TV's website can also be reached at", "© 2021 Example News". */
    Optional<String> namedBy(Paragraph furniture) {
        for (Pattern pattern : new Pattern[] {SITE_OF, RIGHTS, FOLLOW}) {
            Matcher matcher = pattern.matcher(furniture.head());
            if (matcher.find()
                    && !SECTION_WORDS.contains(matcher.group(1).toLowerCase(Locale.ROOT))
                    && !isPronoun(matcher.group(1))) {
                return Optional.of(matcher.group(1).replaceFirst("[.,]$", ""));
            }
        }
        return Optional.empty();
    }

    private static boolean isPronoun(String name) {
        return name.equals("All") || name.equals("Us") || name.equals("Our") || name.equals("This");
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty() && (Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0)));
    }

    private static boolean isTitleCase(String plain) {
        for (String word : plain.split("[ /]+", -1)) {
            boolean small = word.equals("of")
                    || word.equals("the")
                    || word.equals("and")
                    || word.equals("for")
                    || word.equals("in")
                    || word.equals("&");
            if (!small && !word.startsWith("al-") && !isCapital(word)) {
                return false;
            }
        }
        return true;
    }
}
