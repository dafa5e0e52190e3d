package org.sitrep.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.knowledge.Entity;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.knowledge.NameMatch;
import org.sitrep.knowledge.NameWords;
import org.sitrep.knowledge.PlaceEntry;
import org.sitrep.text.FoundName;
import org.sitrep.text.Kind;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;
import org.sitrep.text.ZoneKind;

/** Names that are known: of the authority, demonyms, capitals, places; and what the trained finder saw. */
final class NameDrafts {
    /** A lone name in a country the article does not speak of must be at least such a town to be believed. */
    private static final long WELL_KNOWN = 150_000;

    /** A town so large that it is meant wherever the article is about, unless one there is nearly as large. */
    private static final long FAMOUS = 500_000;

    private static final Set<String> DISTRICT = Set.of("D.C.", "DC", "D.C");

    private static final Set<String> ENGLISH_SPEAKING = Set.of("US", "GB", "CA", "AU", "NZ", "IE");

    private final Knowledge knowledge;
    private final Grammar grammar;

    NameDrafts(Knowledge knowledge) {
        this.knowledge = knowledge;
        grammar = new Grammar(knowledge);
    }

    List<Draft> find(Sentence s, NameWords words, Collection<String> countries) {
        List<Draft> out = new ArrayList<>();
        for (int i = 0; i < s.tokens().size(); i++) {
            authority(s, words, i, out);
            demonym(s, words, i, out);
            place(s, words, i, countries, out);
        }
        withDistrict(s, out);
        preferLonger(out);
        found(s, out);
        return out;
    }

    private void authority(Sentence s, NameWords words, int at, List<Draft> out) {
        Optional<NameMatch<Entity>> match = knowledge.authority().names().longest(words, at, false);
        if (match.isEmpty() || !isNameLike(s, match.get().first(), match.get().end()) && !isState(s, match.get())) {
            return;
        }
        NameMatch<Entity> m = match.get();
        Entity best = m.values().get(0);
        if (isPartOfOther(s, words, m)) {
            return;
        }
        boolean scene = best.kind() == Kind.State
                && (grammar.isScene(s, m.first())
                        || beforePlace(s, m.end())
                        || isBehindPlace(s, m.first(), out)
                        || part(s, m.first()).isPresent());
        Optional<String> part = scene ? part(s, m.first()) : Optional.empty();
        Draft d = new Draft(
                m.first() - (part.isPresent() ? 1 : 0), m.end(), best.kind(), Level.NAME, 90, "name of the authority");
        d.entities = m.values();
        d.role = part;
        if (best.kind() == Kind.State) {
            d.kind = scene ? Kind.Place : Kind.State;
            d.places = scene ? country(best) : List.of();
            d.score = 80;
        }
        out.add(d);
    }

    /** "Yemen rejected": at the head of a sentence the tagger takes some countries for other words. */
    private static boolean isState(Sentence s, NameMatch<Entity> m) {
        String form = s.tokens().get(m.first()).form();
        return m.values().get(0).kind() == Kind.State && form.length() > 3 && Character.isUpperCase(form.charAt(0));
    }

    /** "Kryvyi Rih, Ukraine": a country behind the comma of a place in it; but "Egypt, Jordan" are two who act. */
    private static boolean isBehindPlace(Sentence s, int first, List<Draft> names) {
        if (first < 2 || !s.tokens().get(first - 1).form().equals(",")) {
            return false;
        }
        for (int i = names.size() - 1; i >= 0 && names.get(i).end >= first - 6; i--) {
            Draft d = names.get(i);
            if (d.end == first - 1
                    && !d.places.isEmpty()
                    && d.places.stream().noneMatch(p -> p.level() == PlaceEntry.Level.COUNTRY)) {
                return true;
            }
        }
        return false;
    }

    /** "Usha Vance" is not who "Vance" is; the "Iraqi National Intelligence Service" not that of another state. */
    private boolean isPartOfOther(Sentence s, NameWords words, NameMatch<Entity> m) {
        Entity best = m.values().get(0);
        int before = m.first() - 1;
        if (before < 0) {
            return false;
        }
        Token t = s.tokens().get(before);
        boolean capital = t.isProper()
                && t.form().chars().anyMatch(Character::isUpperCase)
                && t.form().length() > 1;
        if (best.kind() == Kind.Person && m.end() - m.first() == 1) {
            boolean goesOn =
                    m.end() < s.tokens().size() && s.tokens().get(m.end()).isProper();
            boolean firstName = capital
                    && !t.form().endsWith(".")
                    && knowledge
                            .nominals()
                            .of(t.form().toLowerCase(Locale.ROOT))
                            .isEmpty()
                    && knowledge
                            .authority()
                            .names()
                            .longest(words, before, false)
                            .isEmpty()
                    && knowledge.authority().byDemonym(t.form()).isEmpty();
            return (firstName || goesOn && capital) && s.zone() != ZoneKind.HEADLINE;
        }
        boolean body = best.kind() == Kind.GovernmentBody
                || best.kind() == Kind.ArmedForce
                || best.kind() == Kind.ArmedGroup && m.end() - m.first() > 1;
        if (!body || best.state().isEmpty() && best.places().isEmpty()) {
            return false;
        }
        List<Entity> owners = knowledge.authority().byDemonym(t.form());
        return !owners.isEmpty()
                && owners.stream()
                        .noneMatch(o -> best.state().filter(o.path()::equals).isPresent()
                                || best.places().contains(o.path())
                                || o.kind() != Kind.State);
    }

    /** "northern" before the name. */
    private static Optional<String> part(Sentence s, int first) {
        return first > 0
                        && Character.isLowerCase(
                                s.tokens().get(first - 1).form().charAt(0))
                ? Directions.at(s, first - 1)
                : Optional.empty();
    }

    /** "Syria's Idlib", "Syria's northwestern province". */
    private boolean beforePlace(Sentence s, int end) {
        if (end >= s.tokens().size() || !s.tokens().get(end).tag().equals("POS")) {
            return false;
        }
        for (int i = end + 1; i < Math.min(end + 6, s.tokens().size()); i++) {
            Token t = s.tokens().get(i);
            if (knowledge.nominals().of(t.lemma().toLowerCase(Locale.ROOT)).stream()
                    .anyMatch(n -> n.kind() == Kind.Place)) {
                return true;
            }
            if (t.isProper()) {
                boolean place =
                        knowledge.gazetteer().longest(List.of(t.form()), 0).isPresent();
                boolean body = i + 1 < s.tokens().size()
                        && s.tokens().get(i + 1).isNoun()
                        && knowledge.nominals().of(s.tokens().get(i + 1).lemma().toLowerCase(Locale.ROOT)).stream()
                                .anyMatch(n -> n.kind() != Kind.Place);
                return place && !body;
            }
            if (!t.tag().startsWith("JJ") && !t.tag().equals("NN") && !t.tag().equals("HYPH")) {
                return false;
            }
        }
        return false;
    }

    private List<PlaceEntry> country(Entity state) {
        return state.isoCode()
                .flatMap(knowledge.gazetteer()::countryOf)
                .map(List::of)
                .orElse(List.of());
    }

    private void demonym(Sentence s, NameWords words, int at, List<Draft> out) {
        knowledge.authority().demonyms().longest(words, at, false).ifPresent(m -> {
            Draft d = new Draft(m.first(), m.end(), Kind.Nationality, Level.DEMONYM, 60, "demonym");
            d.entities = m.values();
            Token t = s.tokens().get(m.end() - 1);
            boolean stands = m.values().get(0).kind() == Kind.PopulationGroup && !isBeforeNoun(s, m.end());
            if (t.tag().equals("NNS") || t.tag().equals("NNPS") || stands) {
                d.kind = Kind.PopulationGroup;
            }
            out.add(d);
        });
    }

    /** "the Misak and Nasa, rival groups" are peoples; "Nasa leaders" are of one. */
    private static boolean isBeforeNoun(Sentence s, int i) {
        if (i >= s.tokens().size()) {
            return false;
        }
        Token t = s.tokens().get(i);
        return t.isNoun()
                || t.tag().startsWith("JJ")
                || t.tag().equals("CC")
                || t.tag().equals("HYPH")
                || t.tag().equals("VBN");
    }

    private void place(Sentence s, NameWords words, int at, Collection<String> countries, List<Draft> out) {
        boolean caps = opensInCapitals(s, at);
        for (NameMatch<PlaceEntry> m : knowledge.gazetteer().matches(words, at, caps, countries)) {
            if (!isNameLike(s, m.first(), m.end()) || isDemonym(s, words, m)) {
                continue;
            }
            List<PlaceEntry> fitting = fitting(s, m, countries);
            if (fitting.isEmpty() || isPieceOfName(s, words, m, fitting)) {
                continue;
            }
            Optional<String> part = part(s, m.first());
            Draft d = new Draft(
                    m.first() - (part.isPresent() ? 1 : 0),
                    m.end(),
                    Kind.Place,
                    Level.NAME,
                    70,
                    "name of the gazetteer");
            d.places = fitting;
            d.role = part;
            boolean known = knowledge
                    .authority()
                    .names()
                    .longest(words, at, false)
                    .filter(a -> a.end() >= m.end())
                    .isPresent();
            if (m.end() - m.first() > 1 && !known) {
                // "Port Sudan" is no Sudan, "Northern Ireland" no Ireland.
                d.score = 82;
            }
            String name = name(s, m);
            List<Entity> states = knowledge.authority().capitalOf(name);
            if (!states.isEmpty() && grammar.actsAsGovernment(s, m.first(), m.end())) {
                d.kind = Kind.Government;
                d.entities = states;
                d.places = List.of();
                d.score = 85;
            }
            out.add(d);
            return;
        }
    }

    /** "Washington, D.C.", "Washington DC": the letters belong to the name. */
    private static void withDistrict(Sentence s, List<Draft> names) {
        for (int i = 0; i < names.size(); i++) {
            Draft d = names.get(i);
            int at = d.end < s.tokens().size() && s.tokens().get(d.end).form().equals(",") ? d.end + 1 : d.end;
            boolean district = at < s.tokens().size()
                    && (d.kind == Kind.Place || d.kind == Kind.Government)
                    && DISTRICT.contains(s.tokens().get(at).form());
            if (district) {
                Draft whole = new Draft(d.first, at + 1, Kind.Place, Level.NAME, 92, d.rule);
                whole.places = d.places;
                names.set(i, whole);
            }
        }
    }

    /** "York" of "New York Declaration" and "Partnership" of a treaty's name are no towns: the name goes on in unknown capitals. */
    private boolean isPieceOfName(Sentence s, NameWords words, NameMatch<PlaceEntry> m, List<PlaceEntry> places) {
        boolean town = places.stream()
                .allMatch(p -> p.level() == PlaceEntry.Level.SETTLEMENT || p.level() == PlaceEntry.Level.DISTRICT);
        return town
                && s.zone() == ZoneKind.BODY
                && (isUnknownCapital(s, words, m.first() - 1) || isUnknownCapital(s, words, m.end()));
    }

    private boolean isUnknownCapital(Sentence s, NameWords words, int i) {
        if (i <= 0 || i >= s.tokens().size()) {
            return false;
        }
        Token t = s.tokens().get(i);
        String lower = t.form().toLowerCase(Locale.ROOT);
        return (t.isProper() || t.form().indexOf('-') > 0)
                && t.form().chars().anyMatch(Character::isUpperCase)
                && t.form().length() > 1
                && !CalendarNames.has(lower)
                && knowledge.nominals().of(lower).isEmpty()
                && knowledge.nominals().of(t.lemma().toLowerCase(Locale.ROOT)).isEmpty()
                && knowledge.authority().demonyms().longest(words, i, false).isEmpty()
                && knowledge.authority().names().longest(words, i, false).isEmpty()
                && knowledge.gazetteer().matches(words, i, false, List.of()).isEmpty();
    }

    /** The longest known name is what is meant: the "Gulf of Oman" is no part of Oman. */
    private static void preferLonger(List<Draft> names) {
        Map<Integer, List<Draft>> byFirst = new HashMap<>();
        names.forEach(
                n -> byFirst.computeIfAbsent(n.first, f -> new ArrayList<>(2)).add(n));
        for (Draft d : names) {
            boolean country = d.places.stream().anyMatch(p -> p.level() == PlaceEntry.Level.COUNTRY);
            if (d.kind == Kind.Place && !country && d.length() > 1 && holdsName(d, byFirst)) {
                d.score = 91;
            }
        }
    }

    private static boolean holdsName(Draft d, Map<Integer, List<Draft>> byFirst) {
        for (int i = d.first + d.role.map(r -> 1).orElse(0); i < d.end; i++) {
            for (Draft n : byFirst.getOrDefault(i, List.of())) {
                if (n.kind != Kind.Nationality && n.inside(d) && n.end <= d.end) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "KYIV, January 31 -", "GEZIRA | The army": the place that opens a report is set in capitals. */
    private static boolean opensInCapitals(Sentence s, int at) {
        int end = 0;
        while (end < s.tokens().size() && isCapitals(s.tokens().get(end).form())) {
            end++;
        }
        return at < end
                && s.tokens().get(end - 1).form().length() > 3
                && (end == s.tokens().size()
                        || !Character.isLetterOrDigit(s.tokens().get(end).form().charAt(0)));
    }

    private static boolean isCapitals(String form) {
        return form.chars().allMatch(c -> Character.isUpperCase(c) || c == '-' || c == '\'' || c == '’')
                && Character.isUpperCase(form.charAt(0));
    }

    /** "Syrian" sounds like a town in Iran, and is none. */
    private boolean isDemonym(Sentence s, NameWords words, NameMatch<PlaceEntry> m) {
        return knowledge
                        .authority()
                        .demonyms()
                        .longest(words, m.first(), false)
                        .filter(d -> d.end() >= m.end())
                        .isPresent()
                || m.end() - m.first() == 1 && s.tokens().get(m.first()).tag().startsWith("JJ");
    }

    private static String name(Sentence s, NameMatch<PlaceEntry> m) {
        StringBuilder b = new StringBuilder();
        for (int i = m.first(); i < m.end(); i++) {
            b.append(b.length() == 0 ? "" : " ").append(s.tokens().get(i).form());
        }
        return b.toString();
    }

    /**
     * The bearers of a name that may be meant: those in the countries the article speaks of, and the famous ones. "Paris" in an
     * article about Americans is not the one in Texas.
     */
    private List<PlaceEntry> fitting(Sentence s, NameMatch<PlaceEntry> m, Collection<String> countries) {
        boolean several = m.end() - m.first() > 1;
        boolean scene = grammar.isScene(s, m.first());
        List<PlaceEntry> near = m.values().stream()
                .filter(p -> p.countries().stream().anyMatch(countries::contains))
                .filter(p -> several || scene || isTelling(p))
                .toList();
        List<PlaceEntry> wide = m.values().stream()
                .filter(p -> p.level() == PlaceEntry.Level.COUNTRY
                        || p.level() == PlaceEntry.Level.REGION && p.countries().size() != 1)
                .toList();
        if (!wide.isEmpty()) {
            // "Middle East", "Greenland": a town of that name elsewhere is not meant.
            return wide;
        }
        long nearest = near.stream().mapToLong(PlaceEntry::population).max().orElse(0);
        List<PlaceEntry> famous = m.values().stream()
                .filter(p -> p.level() == PlaceEntry.Level.SETTLEMENT
                        && p.population() >= FAMOUS
                        && p.population() > 20 * nearest)
                .toList();
        if (!near.isEmpty()
                && near.stream().allMatch(p -> p.level() == PlaceEntry.Level.SETTLEMENT)
                && !famous.isEmpty()) {
            return famous;
        }
        if (!near.isEmpty()) {
            return near;
        }
        return m.values().stream()
                .filter(p -> p.population() >= (several ? WELL_KNOWN / 10 : WELL_KNOWN)
                        || p.level() == PlaceEntry.Level.COUNTRY
                        || p.level() == PlaceEntry.Level.REGION
                        || p.level() == PlaceEntry.Level.FEATURE && several
                        || p.level() == PlaceEntry.Level.DIVISION && scene)
                .toList();
    }

    /** Where English is spoken, small places bear the names of people and things: Marco, Donald, Petroleum, Union. */
    private static boolean isTelling(PlaceEntry p) {
        return p.population() >= WELL_KNOWN
                || p.level() == PlaceEntry.Level.COUNTRY
                || p.countries().stream().noneMatch(ENGLISH_SPEAKING::contains);
    }

    /** Names are tagged as such; a lone common word at the head of a sentence is none. */
    private boolean isNameLike(Sentence s, int first, int end) {
        if (end - first > 1) {
            return true;
        }
        Token t = s.tokens().get(first);
        char c = t.form().charAt(0);
        if (!Character.isUpperCase(c)) {
            return t.form().contains("-") || t.form().chars().anyMatch(Character::isUpperCase);
        }
        if (isAcronym(t.form())) {
            // The tagger takes "US" and "WHO" for pronouns.
            return true;
        }
        boolean running = s.zone() == ZoneKind.BODY || s.zone() == ZoneKind.CAPTION;
        if (t.isProper() || running && first > 0 && t.form().length() > 2 && !opensQuote(s, first)) {
            // In running text a capital inside a sentence makes a name, whatever the tagger says.
            return true;
        }
        boolean common = t.isVerb()
                || t.tag().equals("IN")
                || t.tag().equals("DT")
                || t.tag().startsWith("RB")
                || t.tag().equals("CC")
                || t.tag().startsWith("PRP")
                || t.tag().startsWith("W")
                || t.tag().equals("MD");
        return first > 0 && !common
                || first == 0
                        && !common
                        && t.tag().equals("NN")
                        && knowledge.nominals().of(t.lemma()).isEmpty();
    }

    private static boolean isAcronym(String form) {
        return form.length() > 1 && form.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
    }

    private static boolean opensQuote(Sentence s, int first) {
        String before = s.tokens().get(first - 1).form();
        return before.equals("\"")
                || before.equals("'")
                || before.equals(":")
                || before.equals(".")
                || before.equals("--");
    }

    private static void found(Sentence s, List<Draft> out) {
        for (FoundName n : s.names()) {
            Kind kind =
                    switch (n.type()) {
                        case "per" -> Kind.Person;
                        case "org" -> Kind.Organisation;
                        case "geo" -> Kind.Place;
                        default -> Kind.Nationality;
                    };
            boolean upper =
                    Character.isUpperCase(s.tokens().get(n.first()).form().charAt(0));
            if (upper && n.probability() > 0.5 && kind != Kind.Nationality) {
                out.add(new Draft(
                        n.first(), n.end(), kind, Level.NAME, kind == Kind.Person ? 50 : 40, "trained finder"));
            }
        }
    }
}
