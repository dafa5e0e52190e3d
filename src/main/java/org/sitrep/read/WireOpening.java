package org.sitrep.read;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The opening of an agency's report, which stays part of its first sentence: "GOMA, Congo (Example) - ", "DAMASCUS, 20
 * February 2020 (SANA) – ", "Aleppo, SANA-".
 *
 * @param agency the name in brackets or before the dash
 * @param day absent where the opening states no full date
 */
record WireOpening(Optional<String> agency, Optional<LocalDate> day) {
    private static final int LONGEST = 110;
    private static final Pattern DASH = Pattern.compile(
            " ?[–—] ?| ?--+ ?| - |(?<=\\))[-:_] ?|(?<=\\)) (?=[\\p{Lu}\"“])|(?<=[A-Z]{2})- ?(?=\\p{Lu}[\\p{Ll} ])| _ |: ");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]{2,40})[)\\]]");
    private static final Pattern CITY =
            Pattern.compile("^\\p{Lu}[\\p{L}.'’-]{1,30}(?: \\p{Lu}[\\p{L}.'’-]{0,30}){0,3}$");
    private static final Pattern NAME =
            Pattern.compile("^\\p{Lu}[\\p{L}.'’&-]{1,30}(?: (?:\\p{Lu}[\\p{L}.'’&-]{0,30}|of|and)){0,4}$");
    private static final Set<String> COUNTRIES = Set.of("USA", "UAE", "DRC", "DPRK", "ROK", "PRC", "CAR", "KSA");
    private static final Pattern AGENCY_WORDS =
            Pattern.compile("\\p{Lu}{2,}|Reuters|Xinhua|Interfax|Sputnik|Anadolu|Bloomberg|News|Agency|Press");

    static Optional<WireOpening> of(Paragraph paragraph, Predicate<String> isOutletName) {
        String head = paragraph.head();
        Matcher dash = DASH.matcher(head.substring(0, Math.min(head.length(), LONGEST)));
        while (dash.find()) {
            Optional<WireOpening> opening =
                    ofPrefix(head.substring(0, dash.start()).strip(), isOutletName);
            if (opening.isPresent()) {
                return opening;
            }
        }
        return Optional.empty();
    }

    private static Optional<WireOpening> ofPrefix(String prefix, Predicate<String> isOutletName) {
        Optional<StatedDate> date = StatedDate.find(prefix, StatedDate.Slashes.UNKNOWN);
        String rest = date.map(d -> prefix.substring(0, d.begin()) + prefix.substring(d.end()))
                .orElse(prefix);
        Optional<String> agency = Optional.empty();
        Matcher brackets = BRACKETS.matcher(rest);
        boolean bracketed = brackets.find();
        if (bracketed) {
            agency = Optional.of(brackets.group(1).strip()).filter(name -> isAgency(name, isOutletName));
            if (agency.isEmpty() && !brackets.group(1).chars().anyMatch(Character::isDigit)) {
                return Optional.empty();
            }
            rest = rest.substring(0, brackets.start()) + rest.substring(brackets.end());
        }
        boolean place = false;
        boolean shouted = false;
        for (String part : rest.split("[,/]", -1)) {
            String words = part.strip();
            if (words.isEmpty() || isDayAndMonth(words)) {
                continue;
            }
            if (agency.isEmpty() && (isOutletName.test(words) || (place && !shouted && isAcronym(words)))) {
                agency = Optional.of(words);
            } else if (CITY.matcher(words).matches()) {
                place = true;
                shouted |= words.equals(words.toUpperCase(Locale.ROOT));
            } else {
                return Optional.empty();
            }
        }
        boolean opens = (agency.isPresent() && (place || bracketed)) || (place && date.isPresent());
        return opens ? Optional.of(new WireOpening(agency, date.map(StatedDate::day))) : Optional.empty();
    }

    private static boolean isAgency(String name, Predicate<String> isOutletName) {
        return isOutletName.test(name)
                || (NAME.matcher(name).matches() && AGENCY_WORDS.matcher(name).find());
    }

    /** "Aleppo, SANA": capitals after a city that has none; but "Dearborn, USA" is a place. */
    private static boolean isAcronym(String words) {
        return words.matches("\\p{Lu}{3,8}") && !COUNTRIES.contains(words);
    }

    private static boolean isDayAndMonth(String words) {
        return words.matches("(?i)(?:" + StatedDate.DAY + " " + StatedDate.MONTH + "|" + StatedDate.MONTH + " "
                + StatedDate.DAY + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day)");
    }
}
