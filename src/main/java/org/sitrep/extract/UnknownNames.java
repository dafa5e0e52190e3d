package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.text.Kind;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;

/** Names nobody knows, by where they stand: "in Qaminas", "the People's Salvation Council (PSC)". */
final class UnknownNames {
    private static final Set<String> SCENE =
            Set.of("in", "near", "at", "around", "outside", "into", "from", "towards", "toward");
    private static final Set<String> NOT_PLACES = Set.of(
            "english",
            "arabic",
            "congress",
            "parliament",
            "ramadan",
            "twitter",
            "facebook",
            "telegram",
            "christmas",
            "easter",
            "islam",
            "god",
            "arab",
            "x");
    private static final Pattern ARTICLE = Pattern.compile("(?:al|el|an|ar|as|ash|at|az|ad|ez|ed)-\\p{Lu}");
    private static final Pattern ACRONYM = Pattern.compile("[A-Z][A-Z-]{1,7}s?");

    /** Up to here a draft only guesses what a name is. */
    private static final int GUESS = 50;

    private static final int LONGEST_LIST = 40;
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<Kind> NO_NAMES =
            Set.of(Kind.Person, Kind.PopulationGroup, Kind.State, Kind.Government, Kind.Nationality);

    private UnknownNames() {}

    private static boolean isNoPlace(String lower) {
        return CalendarNames.has(lower) || NOT_PLACES.contains(lower);
    }

    static List<Draft> find(Sentence s, List<Draft> known) {
        List<Draft> out = new ArrayList<>();
        int i = 0;
        while (i < s.tokens().size()) {
            int end = run(s, i);
            if (end == i) {
                i++;
                continue;
            }
            int first = i;
            List<Draft> over = known.stream()
                    .filter(d -> d.first < end && first < d.end && d.kind != Kind.Nationality)
                    .toList();
            boolean tail = over.stream()
                    .allMatch(d -> d.kind == Kind.Place && d.level == Level.NOMINAL && d.first < first && d.end == end);
            if (over.isEmpty() || tail) {
                // "the villages of X": the village has its name.
                place(s, first, end).ifPresent(out::add);
            }
            if (over.stream().allMatch(d -> d.score <= GUESS)) {
                apposed(s, first, end, known).ifPresent(out::add);
            }
            i = end;
        }
        return out;
    }

    /** "Ascamcat, a peasant association, said", "a second outfit, Arm na Poblachta, denied it": what it is stands beside it. */
    private static Optional<Draft> apposed(Sentence s, int first, int end, List<Draft> known) {
        return known.stream()
                .filter(d -> d.level == Level.NOMINAL
                        && d.entities.isEmpty()
                        && (d.kind == Kind.Place || d.kind.isActor() && !NO_NAMES.contains(d.kind))
                        && (isBehind(s, end, d) || isBefore(s, first, end, d)))
                .findFirst()
                .map(d -> new Draft(first, end, d.kind, Level.NAME, 54, "capitalised name beside what it is"));
    }

    /** The name, a comma, an article, what it is. */
    private static boolean isBehind(Sentence s, int end, Draft what) {
        boolean owner =
                what.end < s.tokens().size() && s.tokens().get(what.end).tag().equals("POS");
        return what.first == end + 2
                && !owner
                && s.tokens().get(end).form().equals(",")
                && ARTICLES.contains(Grammar.lower(s, end + 1));
    }

    /** An article, what it is, a comma, the name, and a mark that ends it. */
    private static boolean isBefore(Sentence s, int first, int end, Draft what) {
        return what.end == first - 1
                && what.first > 0
                && s.tokens().get(first - 1).form().equals(",")
                && ARTICLES.contains(Grammar.lower(s, what.first - 1))
                && end < s.tokens().size()
                && Set.of(",", "(", ".").contains(s.tokens().get(end).form());
    }

    private static int run(Sentence s, int from) {
        int end = from;
        while (end < s.tokens().size() && isName(s.tokens().get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isName(Token t) {
        char c = t.form().charAt(0);
        return t.isProper() && Character.isUpperCase(c)
                || t.form().indexOf('-') > 0 && ARTICLE.matcher(t.form()).lookingAt();
    }

    /** Behind a preposition of place, or in a list that begins so: "in the two areas of Qaminas and Nayrab". */
    private static Optional<Draft> place(Sentence s, int first, int end) {
        if (end - first > 3 || first == 0 || isNoPlace(Grammar.lower(s, first))) {
            return Optional.empty();
        }
        int i = first - 1;
        int least = Math.max(0, first - LONGEST_LIST);
        while (i > least
                && (Grammar.lower(s, i).equals("and")
                        || s.tokens().get(i).form().equals(","))
                && isName(s.tokens().get(i - 1))) {
            i--;
            while (i > 0 && isName(s.tokens().get(i))) {
                i--;
            }
        }
        if (Directions.at(s, i).isPresent() && i > 0) {
            i--;
        }
        String before = Grammar.lower(s, i);
        boolean area = before.equals("of")
                && i > 0
                && Set.of(
                                "area",
                                "town",
                                "village",
                                "city",
                                "district",
                                "province",
                                "region",
                                "neighborhood",
                                "neighbourhood",
                                "suburb",
                                "hamlet",
                                "commune",
                                "settlement",
                                "woreda",
                                "barangay",
                                "outskirts")
                        .contains(s.tokens().get(i - 1).lemma());
        Matcher acronym = ACRONYM.matcher(s.tokens().get(first).form());
        if ((SCENE.contains(before) || area) && !acronym.matches()) {
            return Optional.of(
                    new Draft(first, end, Kind.Place, Level.NAME, 36, "capitalised name behind a place preposition"));
        }
        return Optional.empty();
    }
}
