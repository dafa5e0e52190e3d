package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.text.Chunk;
import org.sitrep.text.Kind;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;

/** People by title and name: "Russian Foreign Ministry Spokeswoman ...", "Rear Admiral ...". */
final class PersonDrafts {
    private static final Set<String> LINKS =
            Set.of("al", "el", "bin", "ibn", "van", "von", "de", "der", "da", "del", "la", "al-", "ben", "abu");

    /** What ministers and secretaries are of and for. */
    private static final Set<String> PORTFOLIOS = Set.of(
            "state",
            "defense",
            "defence",
            "war",
            "foreign",
            "affairs",
            "interior",
            "home",
            "internal",
            "finance",
            "treasury",
            "economy",
            "health",
            "homeland",
            "security",
            "national",
            "justice",
            "energy",
            "information",
            "staff",
            "army",
            "navy",
            "commerce",
            "trade",
            "intelligence",
            "education",
            "agriculture",
            "labor",
            "labour",
            "transport",
            "environment",
            "culture",
            "veterans",
            "general",
            "armed",
            "forces",
            "air",
            "force",
            "joint",
            "chiefs",
            "human",
            "rights",
            "humanitarian",
            "peace",
            "development",
            "communications",
            "emergency",
            "emergencies",
            "police",
            "public",
            "order",
            "cooperation",
            "international",
            "relations",
            "external",
            "europe",
            "oil",
            "petroleum",
            "migration");

    private final Knowledge knowledge;

    PersonDrafts(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    List<Draft> find(Sentence s, List<Draft> names) {
        List<Draft> out = new ArrayList<>();
        for (int i = 0; i + 1 < s.tokens().size(); i++) {
            if (!isTitle(s.tokens().get(i))) {
                continue;
            }
            int office = portfolioEnd(s, i + 1, names);
            if (office > i + 1) {
                out.add(office(s, i, office, names));
            } else if (startsName(s, i + 1)) {
                titled(s, i, names).ifPresent(out::add);
            }
        }
        for (Draft n : names) {
            boolean body = n.kind.isActor()
                    && n.kind != Kind.Person
                    && n.end < s.tokens().size()
                    && startsName(s, n.end);
            if (body && n.level == Level.NAME && titleBefore(s, n.first) >= 0) {
                // "Ambassador to the United Nations A B"
                titled(s, n.end - 1, names).ifPresent(out::add);
            }
            if (n.kind == Kind.Person && !n.entities.isEmpty()) {
                int from = titleStart(s, n.first);
                if (from < n.first) {
                    out.add(person(s, from, n.first, n.end, n));
                }
            }
        }
        return out;
    }

    /** Where "of State", "of Foreign Affairs", "for the Interior", "of Iran" behind a title ends; the token itself where there is none. */
    private static int portfolioEnd(Sentence s, int from, List<Draft> names) {
        if (!Set.of("of", "for").contains(Grammar.lower(s, from))
                || from + 1 >= s.tokens().size()) {
            return from;
        }
        int first = Grammar.lower(s, from + 1).equals("the") ? from + 2 : from + 1;
        int end = first;
        while (end < s.tokens().size() && isPortfolio(s, end, first)) {
            end++;
        }
        if (end > first && Set.of("and", "of", "the").contains(Grammar.lower(s, end - 1))) {
            end--;
        }
        if (end > first) {
            return end;
        }
        return names.stream()
                .filter(n -> n.first == first && n.level == Level.NAME && !n.entities.isEmpty())
                .filter(n -> n.kind != Kind.Person && s.tokens().get(from - 1).isProper())
                .mapToInt(n -> n.end)
                .max()
                .orElse(from);
    }

    private static boolean isPortfolio(Sentence s, int i, int first) {
        String w = Grammar.lower(s, i);
        return PORTFOLIOS.contains(w)
                || i > first
                        && Set.of("and", "of", "the").contains(w)
                        && i + 1 < s.tokens().size()
                        && PORTFOLIOS.contains(Grammar.lower(s, i + 1));
    }

    /** "U.S. Secretary of State", with the name behind it where one follows. */
    private Draft office(Sentence s, int title, int end, List<Draft> names) {
        int to = end;
        while (to < s.tokens().size() && to - end < 5 && isNamePart(s, to)) {
            to++;
        }
        int first = titleStart(s, title + 1, title);
        int stop = to;
        Draft known = names.stream()
                .filter(n -> n.kind == Kind.Person && n.first >= end && n.end <= stop && !n.entities.isEmpty())
                .findFirst()
                .orElse(new Draft(end, stop, Kind.Person, Level.NAME, 0, ""));
        if (to > end) {
            return person(s, first, end, to, known);
        }
        Draft d = new Draft(first, end, Kind.Person, Level.NOMINAL, 94, "office");
        d.head = title;
        d.core = end;
        d.role = Optional.of(words(s, first, end));
        d.owners = names.stream()
                .filter(n -> n.first >= first && n.end <= end && n.kind != Kind.Person)
                .flatMap(n -> n.entities.stream().limit(1))
                .toList();
        return d;
    }

    /** A title with "to", "of" or "for" before a body's name; below 0 where there is none. */
    private int titleBefore(Sentence s, int body) {
        int i = body - 1;
        while (i > 0 && Set.of("the", "to", "of", "for").contains(Grammar.lower(s, i))) {
            i--;
        }
        return i >= 0 && i < body - 1 && isTitle(s.tokens().get(i)) ? i : -1;
    }

    /** "General Command", "Chief Directorate": what ends in the noun of a body is nobody's name. */
    private boolean isBody(Token t) {
        return knowledge.nominals().of(t.form().toLowerCase(Locale.ROOT)).stream()
                .anyMatch(n -> n.kind() != Kind.Person && !n.title());
    }

    /** "General Santander stadium": what is called after somebody. */
    private boolean isSite(Token t) {
        return t.isNoun()
                && knowledge.nominals().of(t.form().toLowerCase(Locale.ROOT)).stream()
                        .anyMatch(n -> n.kind() == Kind.Place);
    }

    private boolean isTitle(Token t) {
        return knowledge.nominals().of(t.form().toLowerCase(Locale.ROOT)).stream()
                .anyMatch(n -> n.title());
    }

    private static boolean startsName(Sentence s, int i) {
        Token t = s.tokens().get(i);
        return t.isProper() && Character.isUpperCase(t.form().charAt(0))
                || t.form().length() > 3
                        && t.form().regionMatches(true, 0, "al-", 0, 3)
                        && Character.isLetter(t.form().charAt(3));
    }

    private Optional<Draft> titled(Sentence s, int title, List<Draft> names) {
        int first = title + 1;
        int end = first;
        while (end < s.tokens().size() && isNamePart(s, end)) {
            end++;
        }
        while (end > first
                && !s.tokens().get(end - 1).isProper()
                && !s.tokens().get(end - 1).form().contains("-")) {
            end--;
        }
        if (end == first
                || isTitle(s.tokens().get(first))
                || end - first > 5
                || isBody(s.tokens().get(end - 1))
                || end < s.tokens().size() && isSite(s.tokens().get(end))) {
            return Optional.empty();
        }
        int name = first;
        int to = end;
        boolean place = names.stream()
                .anyMatch(n -> n.first == name
                        && n.end == to
                        && n.kind != Kind.Person
                        && n.entities.stream().anyMatch(e -> e.kind() != Kind.Person));
        if (place) {
            return Optional.empty();
        }
        Draft known = names.stream()
                .filter(n -> n.kind == Kind.Person && n.first >= name && n.end <= to && !n.entities.isEmpty())
                .findFirst()
                .orElse(null);
        return Optional.of(person(
                s,
                titleStart(s, first),
                first,
                end,
                known == null ? new Draft(first, end, Kind.Person, Level.NAME, 0, "") : known));
    }

    private static boolean isNamePart(Sentence s, int i) {
        Token t = s.tokens().get(i);
        boolean link = LINKS.contains(t.form().toLowerCase(Locale.ROOT))
                && i + 1 < s.tokens().size()
                && s.tokens().get(i + 1).isProper();
        boolean hyphen = t.form().contains("-") && t.form().chars().anyMatch(Character::isUpperCase);
        return t.isProper() && Character.isUpperCase(t.form().charAt(0)) || link || hyphen;
    }

    /** Where the title before a name begins: in the chunk, behind articles and genitives. */
    private int titleStart(Sentence s, int name) {
        // The chunker parts "Russian president | Vladimir Putin" now and then.
        boolean before = name > 0 && isTitle(s.tokens().get(name - 1));
        return titleStart(s, name, before ? name - 1 : name);
    }

    private int titleStart(Sentence s, int name, int inside) {
        int from = name;
        Optional<Chunk> chunk = s.chunks().stream()
                .filter(c -> c.first() <= inside && inside < c.end())
                .findFirst();
        int least = chunk.map(Chunk::first).orElse(name);
        boolean title = false;
        for (int i = name - 1; i >= least; i--) {
            Token t = s.tokens().get(i);
            if (t.tag().equals("DT")
                    || t.tag().equals("POS")
                    || t.tag().equals("CD")
                    || t.form().equals(",")
                    || t.tag().equals("CC")
                    || isHeadlineVerb(s, i)) {
                break;
            }
            title |= isTitle(t);
            from = i;
        }
        return title ? from : name;
    }

    /** "Poland bars Moldovan politician ...": a verb between two capitals that the tagger takes for a noun. */
    private static boolean isHeadlineVerb(Sentence s, int i) {
        Token t = s.tokens().get(i);
        return i > 0
                && t.tag().matches("NNS|VBZ")
                && Character.isLowerCase(t.form().charAt(0))
                && s.tokens().get(i - 1).isProper()
                && Character.isUpperCase(s.tokens().get(i + 1).form().charAt(0));
    }

    private static Draft person(Sentence s, int from, int name, int end, Draft known) {
        Draft d = new Draft(from, end, Kind.Person, Level.NAME, 95, "title and name");
        d.entities = known.entities;
        d.core = name;
        if (from < name) {
            d.role = Optional.of(words(s, from, name));
        }
        return d;
    }

    private static String words(Sentence s, int from, int end) {
        StringBuilder b = new StringBuilder();
        for (int i = from; i < end; i++) {
            b.append(b.length() == 0 ? "" : " ").append(s.tokens().get(i).form());
        }
        return b.toString();
    }
}
