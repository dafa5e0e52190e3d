package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.knowledge.Nominals.Nominal;
import org.sitrep.text.Chunk;
import org.sitrep.text.Kind;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;

/**
 * Noun phrases whose head tells an actor, place, post or agreement: "Turkey-backed militants", "the Russian Defense
 * Ministry", "12 observation posts", "the memorandum".
 */
final class NominalDrafts {
    private static final Set<String> ARMED = Set.of(
            "armed",
            "militant",
            "terror",
            "terrorist",
            "rebel",
            "insurgent",
            "jihadist",
            "jihadi",
            "takfiri",
            "islamist",
            "extremist",
            "militia",
            "paramilitary",
            "guerrilla",
            "separatist",
            "opposition",
            "islamic",
            "rebels",
            "resistance");
    private static final Set<String> OFFICIAL = Set.of(
            "military",
            "security",
            "government",
            "army",
            "police",
            "naval",
            "air",
            "ground",
            "special",
            "coalition",
            "state",
            "allied",
            "joint",
            "defense",
            "defence",
            "border",
            "observation",
            "regime",
            "federal",
            "occupation",
            "loyalist",
            "peacekeeping",
            "monitoring",
            "foreign",
            "interior",
            "advancing",
            "pro-government",
            "infantry",
            "artillery",
            "armored",
            "armoured",
            "mechanized",
            "mechanised",
            "national",
            "local",
            "senior",
            "humanitarian",
            "news",
            "media",
            "opposing",
            "warring",
            "guerrilla",
            "riot",
            "elite",
            "commando",
            "counter-terrorism",
            "intelligence",
            "rescue",
            "demilitarized",
            "buffer",
            "de-escalation",
            "refugee",
            "displacement",
            "fighter",
            "existing",
            "international",
            "global",
            "regional",
            "ethnic",
            "minority",
            "new");
    private static final Set<String> QUANTIFIERS = Set.of(
            "several",
            "many",
            "some",
            "few",
            "numerous",
            "various",
            "any",
            "both",
            "such",
            "more",
            "most",
            "least",
            "only",
            "nearly",
            "about",
            "around",
            "over",
            "almost",
            "than",
            "up",
            "at",
            "hundreds",
            "dozens",
            "thousands",
            "dozen",
            "hundred",
            "thousand",
            "million",
            "approximately",
            "roughly",
            "an",
            "a",
            "the");

    /** "armed men", "security men". */
    private static final Set<String> MEN = Set.of("man", "person", "people", "youth");

    /** Who leads a state, or a group: "Thai leaders", "rebel leaders". */
    private static final Set<String> LEADING = Set.of("leader", "minister");

    /** Who governs, told by what stands behind: "leaders of Armenia and Azerbaijan", "the administration of Chad". */
    private static final Set<String> OF_OWNERS =
            Set.of("leader", "administration", "authority", "authorities", "junta");

    private static final Set<String> UNIFORMED = Set.of("army", "security", "police", "military", "navy", "uniformed");
    /** A place that is in or near another of its name, and not that one: "Mellit market", "the Kyeshero hospital". */
    private static final Set<String> SITES = Set.of(
            "hospital",
            "market",
            "school",
            "mosque",
            "church",
            "bridge",
            "airport",
            "airfield",
            "camp",
            "stadium",
            "bazaar",
            "prison",
            "university",
            "station",
            "factory",
            "refinery",
            "warehouse",
            "mill",
            "dam",
            "road",
            "highway",
            "square",
            "cemetery",
            "clinic",
            "crossing",
            "port",
            "street",
            "gym",
            "college",
            "railway",
            "junction");

    private final Knowledge knowledge;
    private final Grammar grammar;

    NominalDrafts(Knowledge knowledge) {
        this.knowledge = knowledge;
        grammar = new Grammar(knowledge);
    }

    List<Draft> find(Sentence s, List<Draft> names) {
        List<Draft> out = new ArrayList<>();
        for (int c = 0; c < s.chunks().size(); c++) {
            Chunk chunk = s.chunks().get(c);
            if (chunk.label().equals("NP")) {
                for (Chunk part : parts(s, chunk)) {
                    nominal(s, c, part, names)
                            .ifPresentOrElse(
                                    out::add, () -> before(s, part, names).ifPresent(out::add));
                }
            }
        }
        return out;
    }

    /** "a Syrian army | statement", "Iraqi police | vehicles": an owner and a body before another noun. */
    private Optional<Draft> before(Sentence s, Chunk chunk, List<Draft> names) {
        for (int i = chunk.first(); i < chunk.end() - 1; i++) {
            int at = i;
            Optional<Draft> owner = names.stream()
                    .filter(n -> n.end == at
                            && n.first >= chunk.first()
                            && (n.kind == Kind.Nationality || n.kind == Kind.State))
                    .findFirst();
            if (isTruce(s, i)) {
                return Optional.of(new Draft(
                        i,
                        i + 1,
                        Kind.Agreement,
                        Level.NOMINAL,
                        74,
                        "\"" + s.tokens().get(i).lemma() + "\" before a noun"));
            }
            Optional<Nominal> body =
                    knowledge.nominals().of(s.tokens().get(i).lemma().toLowerCase(Locale.ROOT)).stream()
                            .filter(n -> isBody(n.kind())
                                    && n.kind() != Kind.Person
                                    && n.kind() != Kind.MediaOutlet
                                    && !n.inNames())
                            .findFirst();
            if (owner.isPresent() && body.isPresent()) {
                Draft d = new Draft(
                        owner.get().first,
                        i + 1,
                        body.get().kind(),
                        Level.NOMINAL,
                        74,
                        "\"" + body.get().lemma() + "\" with its owner before a noun");
                d.owners = owner.get().entities.stream().limit(1).toList();
                return Optional.of(d);
            }
        }
        return Optional.empty();
    }

    /** "ceasefire | violations", "truce | monitors". */
    private boolean isTruce(Sentence s, int at) {
        return s.tokens().get(at).isNoun()
                && s.tokens().get(at + 1).isNoun()
                && knowledge.nominals().of(s.tokens().get(at).lemma().toLowerCase(Locale.ROOT)).stream()
                        .anyMatch(n -> n.kind() == Kind.Agreement && n.descriptor());
    }

    /** "the Northern Office ( NO )": a bracket parts a phrase. */
    private List<Chunk> parts(Sentence s, Chunk chunk) {
        List<Chunk> out = new ArrayList<>();
        int from = chunk.first();
        for (int i = chunk.first(); i < chunk.end(); i++) {
            String form = s.tokens().get(i).form();
            if (form.equals("(") || form.equals(")")) {
                if (i > from) {
                    out.addAll(joined(s, new Chunk("NP", from, i)));
                }
                from = i + 1;
            }
        }
        if (from < chunk.end()) {
            out.addAll(joined(s, new Chunk("NP", from, chunk.end())));
        }
        return out;
    }

    /** "the militants and Turkish specialists" are two; "Russian and Turkish specialists" are not. */
    private List<Chunk> joined(Sentence s, Chunk chunk) {
        List<Chunk> out = new ArrayList<>();
        int from = chunk.first();
        for (int i = chunk.first() + 1; i < chunk.end() - 1; i++) {
            Token before = s.tokens().get(i - 1);
            boolean headed = before.isNoun()
                    && !knowledge
                            .nominals()
                            .of(before.lemma().toLowerCase(Locale.ROOT))
                            .isEmpty();
            boolean things =
                    before.tag().equals("NNS") && s.tokens().get(i + 1).tag().matches("NNS?|JJ|CD");
            if ((headed || things) && s.tokens().get(i).tag().equals("CC")) {
                out.add(new Chunk("NP", from, i));
                from = i + 1;
            }
        }
        out.add(new Chunk("NP", from, chunk.end()));
        return out;
    }

    private Optional<Draft> nominal(Sentence s, int c, Chunk chunk, List<Draft> names) {
        int end = chunk.end();
        while (end > chunk.first()
                && !s.tokens().get(end - 1).isNoun()
                && !isNominalAdjective(s.tokens().get(end - 1))) {
            end--;
        }
        if (end <= chunk.first()) {
            return Optional.empty();
        }
        int head = end - 1;
        int first = behindVerb(s, first(s, chunk, head), head, names);
        Optional<Nominal> nominal = reading(s, first, head, names, chunk);
        if (nominal.isEmpty()) {
            return Optional.empty();
        }
        boolean named = s.tokens().get(head).isProper();
        boolean proper = named && (head > first || isBody(nominal.get().kind()) && properTail(s, c, end) > end);
        int from = first;
        if (s.tokens().get(chunk.first()).tag().equals("POS")
                && c > 0
                && isBody(nominal.get().kind())) {
            from = behindVerb(s, ownerStart(s, s.chunks().get(c - 1)), head, names);
        }
        boolean place = nominal.get().kind() == Kind.Place;
        int to = proper ? properTail(s, c, end) : place ? placeTail(s, c, end) : end;
        if (OF_OWNERS.contains(nominal.get().lemma())) {
            to = ownedTail(s, to, names);
        }
        Kind kind = kind(nominal.get(), s, first, head);
        if ((kind == Kind.State || kind == Kind.Place) && nominal.get().kind() == Kind.State) {
            kind = grammar.isScene(s, first) ? Kind.Place : Kind.State;
        }
        Draft d = new Draft(
                from,
                to,
                kind,
                proper ? Level.NAME : Level.NOMINAL,
                score(kind, proper),
                "noun phrase headed by \"" + nominal.get().lemma() + "\"");
        d.head = head;
        d.owners = owners(names, from, to, head);
        Optional<Draft> of = proper ? Optional.empty() : ofWhom(s, to, kind, names);
        if (of.isPresent()) {
            Draft longer = new Draft(from, of.get().end, kind, Level.NOMINAL, 93, d.rule);
            longer.head = head;
            longer.owners = of.get().entities.stream().limit(1).toList();
            longer.entities = of.get().kind == kind ? of.get().entities : List.of();
            return Optional.of(longer);
        }
        if (holdsName(names, d)) {
            // "Syrian government forces" are forces, though "Syrian government" is a name.
            d.score = 92;
        }
        inherit(d, names, s);
        return Optional.of(d);
    }

    /** "the government | of | South Africa", "fighters | from the Fano armed group": whose they are. */
    private static Optional<Draft> ofWhom(Sentence s, int end, Kind kind, List<Draft> names) {
        boolean ofState = kind == Kind.Government || kind == Kind.GovernmentBody || kind == Kind.ArmedForce;
        if (!ofState && kind != Kind.ArmedGroup || end + 1 >= s.tokens().size()) {
            return Optional.empty();
        }
        String link = s.tokens().get(end).lemma();
        if (!link.equals("of") && !(link.equals("from") && kind == Kind.ArmedGroup)) {
            return Optional.empty();
        }
        int at = s.tokens().get(end + 1).tag().equals("DT") ? end + 2 : end + 1;
        return names.stream()
                .filter(n -> n.first == at && n.level == Level.NAME && !n.entities.isEmpty())
                .filter(n -> ofState
                        ? n.entities.get(0).kind() == Kind.State
                        : n.entities.get(0).kind() == Kind.ArmedGroup)
                .reduce((a, b) -> b.length() > a.length() ? b : a);
    }

    /** "Thailand summons Iran's ambassador", where the tagger took the verb of a headline for a noun: the owner's name. */
    private static int behindVerb(Sentence s, int first, int head, List<Draft> names) {
        for (Draft n : names) {
            boolean owner = n.first > first + 1
                    && n.end < head
                    && s.tokens().get(n.end).tag().equals("POS")
                    && !n.entities.isEmpty();
            if (owner && isVerbLike(s.tokens().get(n.first - 1))) {
                int verb = n.first - 1;
                boolean subject = names.stream().anyMatch(o -> o.end == verb && !o.entities.isEmpty());
                if (subject) {
                    return n.first;
                }
            }
        }
        return first;
    }

    /** Behind the names of "leaders of Armenia and Azerbaijan"; the end itself where none follows. */
    private static int ownedTail(Sentence s, int end, List<Draft> names) {
        int to = end;
        int i = end;
        while (i < s.tokens().size() && Set.of(i == end ? "of" : "and").contains(Grammar.lower(s, i))) {
            int at = i + 1 < s.tokens().size() && Grammar.lower(s, i + 1).equals("the") ? i + 2 : i + 1;
            Optional<Draft> name = names.stream()
                    .filter(n -> n.first == at
                            && !n.entities.isEmpty()
                            && (n.kind == Kind.State || n.kind == Kind.ArmedGroup || n.kind == Kind.Place))
                    .findFirst();
            if (name.isEmpty()) {
                break;
            }
            to = name.get().end;
            i = to;
        }
        return to;
    }

    private static boolean isVerbLike(Token t) {
        return t.isVerb()
                || t.form().endsWith("s") && Character.isLowerCase(t.form().charAt(0));
    }

    private static boolean holdsName(List<Draft> names, Draft d) {
        boolean people = d.kind == Kind.ArmedForce
                || d.kind == Kind.ArmedGroup
                || d.kind == Kind.Post
                || d.kind == Kind.PopulationGroup;
        boolean mission = d.kind == Kind.Organisation
                && names.stream()
                        .anyMatch(n -> n.first >= d.first
                                && n.end == d.head
                                && n.kind == Kind.Organisation
                                && n.level == Level.NAME);
        return (people || mission)
                && d.level == Level.NOMINAL
                && names.stream()
                        .anyMatch(n -> n.first >= d.first
                                && n.end <= d.head
                                && n.kind.isActor()
                                && n.kind != Kind.State
                                && n.level == Level.NAME);
    }

    private static boolean isNominalAdjective(Token t) {
        // "militant", "Islamist" as plural heads are nouns; the tagger sometimes says adjective.
        return t.tag().startsWith("JJ") && Set.of("militant", "military").contains(t.lemma());
    }

    private static int score(Kind kind, boolean proper) {
        if (kind == Kind.Person) {
            return 58;
        }
        return proper ? 78 : kind == Kind.Place ? 72 : 75;
    }

    private static boolean isBody(Kind k) {
        return k == Kind.GovernmentBody
                || k == Kind.ArmedForce
                || k == Kind.Government
                || k == Kind.MediaOutlet
                || k == Kind.Person;
    }

    /** Where the phrase begins: behind determiners, numbers and quantifiers. */
    private static int first(Sentence s, Chunk chunk, int head) {
        int first = chunk.first();
        while (first < head) {
            Token t = s.tokens().get(first);
            boolean skip = t.tag().equals("DT")
                    || t.tag().equals("PDT")
                    || t.tag().equals("POS")
                    || t.tag().equals("CD")
                    || t.tag().equals("IN")
                    || t.tag().equals("''")
                    || t.tag().equals("``")
                    || !Character.isLetterOrDigit(t.form().charAt(0))
                    || QUANTIFIERS.contains(t.form().toLowerCase(Locale.ROOT))
                    // "Citing witnesses, the agency reported ...": the first word is no part of who is cited.
                    || first == 0
                            && Set.of("citing", "quoting").contains(t.form().toLowerCase(Locale.ROOT));
            if (!skip) {
                break;
            }
            first++;
        }
        return first;
    }

    private static int ownerStart(Sentence s, Chunk owner) {
        int first = owner.first();
        while (first < owner.end() - 1 && s.tokens().get(first).tag().equals("DT")) {
            first++;
        }
        return first;
    }

    /** "General Command | of the Army and Armed Forces", "Center | for the Reconciliation of ...": what is capitalised goes along. */
    private static int properTail(Sentence s, int c, int end) {
        int to = end;
        for (int i = c + 1; i + 1 < s.chunks().size(); i += 2) {
            Chunk pp = s.chunks().get(i);
            Chunk np = s.chunks().get(i + 1);
            boolean of = pp.label().equals("PP")
                    && pp.first() == to
                    && pp.end() - pp.first() == 1
                    && Set.of("of", "for", "on")
                            .contains(s.tokens().get(pp.first()).lemma());
            int bracket = bracket(s, np);
            if (!of || !np.label().equals("NP") || !capitalised(s, np.first(), bracket)) {
                break;
            }
            to = bracket;
            if (bracket < np.end()) {
                break;
            }
        }
        return to;
    }

    /** "the town | of al-Bara". */
    private static int placeTail(Sentence s, int c, int end) {
        if (c + 2 < s.chunks().size()) {
            Chunk pp = s.chunks().get(c + 1);
            Chunk np = s.chunks().get(c + 2);
            boolean list = s.tokens().subList(np.first(), np.end()).stream()
                    .anyMatch(t -> t.tag().equals("CC"));
            boolean of = !list
                    && pp.first() == end
                    && pp.end() - pp.first() == 1
                    && s.tokens().get(pp.first()).lemma().equals("of");
            if (of
                            && np.label().equals("NP")
                            && Character.isUpperCase(
                                    s.tokens().get(np.end() - 1).form().charAt(0))
                    || of && s.tokens().get(np.end() - 1).isProper()) {
                return np.end();
            }
        }
        return end;
    }

    /** Where a bracket opens in the phrase, or its end: "of the Republic of Congo (FARDC". */
    private static int bracket(Sentence s, Chunk np) {
        int end = np.first() + 1;
        while (end < np.end() && !s.tokens().get(end).form().equals("(")) {
            end++;
        }
        return Math.min(end, np.end());
    }

    private static boolean capitalised(Sentence s, int first, int end) {
        for (int i = first; i < end; i++) {
            Token t = s.tokens().get(i);
            if (!t.isProper() && !t.tag().equals("DT") && !t.tag().equals("CC")) {
                return false;
            }
        }
        return true;
    }

    private Optional<Nominal> reading(Sentence s, int first, int head, List<Draft> names, Chunk chunk) {
        Token t = s.tokens().get(head);
        boolean plural = t.tag().endsWith("S");
        for (Nominal n : readings(s, first, head)) {
            boolean counted = n.kind() == Kind.Post
                    && first > chunk.first()
                    && s.tokens().get(first - 1).tag().equals("CD");
            boolean told = !n.needsModifier()
                    || counted
                    || tells(s, first, head, names)
                    || OF_OWNERS.contains(n.lemma()) && ownedTail(s, head + 1, names) > head + 1
                    || s.tokens().get(chunk.first()).tag().equals("POS");
            boolean title = n.title() && !n.role();
            boolean person = n.kind() == Kind.Person && (plural || t.isProper() && followedByName(s, head));
            boolean animate = n.kind() != Kind.PopulationGroup
                    || !t.lemma().equals("man") && !t.lemma().equals("woman")
                    || plural;
            boolean name = !n.inNames()
                    || head > first
                            && (t.isProper()
                                    || n.kind() == Kind.Place
                                            && s.tokens().get(head - 1).isProper());
            boolean number = !n.plural() || plural;
            boolean armed = !n.armed() || isArmed(s, first, head) || holdsFighters(names, first, head);
            if (told && !title && !person && animate && name && number && armed) {
                return Optional.of(n);
            }
        }
        return Optional.empty();
    }

    /** What two words mean, "service members", goes before what the last of them means. */
    private List<Nominal> readings(Sentence s, int first, int head) {
        String lemma = s.tokens().get(head).lemma().toLowerCase(Locale.ROOT);
        List<Nominal> two = head > first
                ? knowledge.nominals().of(s.tokens().get(head - 1).lemma().toLowerCase(Locale.ROOT) + " " + lemma)
                : List.of();
        return two.isEmpty() ? knowledge.nominals().of(lemma) : two;
    }

    /** "rebel column", "terrorist elements". */
    private boolean isArmed(Sentence s, int first, int head) {
        for (int i = first; i < head; i++) {
            String w = s.tokens().get(i).lemma().toLowerCase(Locale.ROOT);
            if (ARMED.contains(w)
                    || knowledge.nominals().of(w).stream()
                            .anyMatch(m -> m.kind() == Kind.ArmedGroup || m.kind() == Kind.ArmedForce)) {
                return true;
            }
        }
        return false;
    }

    /** "Houthi elements". */
    private static boolean holdsFighters(List<Draft> names, int first, int head) {
        return names.stream()
                .anyMatch(n ->
                        n.first >= first && n.end <= head && (n.kind == Kind.ArmedGroup || n.kind == Kind.ArmedForce));
    }

    private static boolean followedByName(Sentence s, int head) {
        return head + 1 < s.tokens().size() && s.tokens().get(head + 1).isProper();
    }

    /** Whether a word before the head tells whose or which: a name, a demonym, "armed", "government", "their". */
    private boolean tells(Sentence s, int first, int head, List<Draft> names) {
        for (int i = first; i < head; i++) {
            Token t = s.tokens().get(i);
            String w = t.lemma().toLowerCase(Locale.ROOT);
            int at = i;
            boolean named = names.stream().anyMatch(n -> n.first <= at && at < n.end);
            boolean capital = i > 0
                    && t.tag().equals("JJ")
                    && Character.isUpperCase(t.form().charAt(0));
            if (named
                    || capital
                    || t.tag().equals("PRP$")
                    || ARMED.contains(w)
                    || OFFICIAL.contains(w)
                    || t.isProper()
                    || w.endsWith("-backed")
                    || w.startsWith("pro-")
                    || w.startsWith("anti-")
                    || w.endsWith("-led")
                    || w.endsWith("-held")
                    || !knowledge.nominals().of(w).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private Kind kind(Nominal n, Sentence s, int first, int head) {
        boolean armed = false;
        boolean official = false;
        boolean backed = false;
        boolean uniformed = false;
        for (int i = first; i < head; i++) {
            String w = s.tokens().get(i).lemma().toLowerCase(Locale.ROOT);
            boolean armedForces = w.equals("armed")
                    && Set.of("force", "forces")
                            .contains(s.tokens().get(i + 1).lemma().toLowerCase(Locale.ROOT));
            armed |= ARMED.contains(w) && !armedForces
                    || knowledge.nominals().of(w).stream().anyMatch(m -> m.kind() == Kind.ArmedGroup);
            backed |= w.endsWith("-backed") || w.endsWith("-aligned") || w.endsWith("-linked");
            uniformed |= UNIFORMED.contains(w);
            official |= w.equals("government") || w.equals("army") || w.equals("regime") || w.equals("state");
        }
        return switch (n.kind()) {
            case ArmedForce ->
                armed && !official && !Set.of("army", "military", "police").contains(n.lemma())
                        ? Kind.ArmedGroup
                        : Kind.ArmedForce;
            case ArmedGroup ->
                Set.of("group", "movement", "faction", "gang").contains(n.lemma())
                                && !armed
                                && !backed
                                && !n.lemma().equals("gang")
                        ? Kind.Organisation
                        : Kind.ArmedGroup;
            case Government ->
                armed && s.tokens().get(head).tag().equals("NNS") && LEADING.contains(n.lemma())
                        ? Kind.ArmedGroup
                        : n.kind();
            case Organisation ->
                armed && Set.of("organization", "organisation", "party").contains(n.lemma())
                        ? Kind.ArmedGroup
                        : n.kind();
            case GovernmentBody -> uniformed && n.lemma().equalsIgnoreCase("service") ? Kind.ArmedForce : n.kind();
            case PopulationGroup -> {
                boolean men = MEN.contains(n.lemma());
                yield men && armed ? Kind.ArmedGroup : men && uniformed ? Kind.ArmedForce : n.kind();
            }
            default -> n.kind();
        };
    }

    private static List<org.sitrep.knowledge.Entity> owners(List<Draft> names, int from, int to, int head) {
        return names.stream()
                .filter(n -> n.first >= from && n.end <= to && !(n.first <= head && head < n.end))
                .filter(n -> n.kind == Kind.Nationality
                        || n.kind == Kind.State
                        || n.kind == Kind.Government
                        || n.kind == Kind.Place
                        || n.kind.isActor())
                .flatMap(n -> n.entities.stream().limit(1))
                .distinct()
                .toList();
    }

    /**
     * A descriptor behind a name is that name's: "the Hayat Tahrir al-Sham group", "Idlib province". Soldiers and fighters
     * of a named group are the group.
     */
    private void inherit(Draft d, List<Draft> names, Sentence s) {
        for (Draft n : names) {
            boolean inside = n.first >= d.first && n.end <= d.end && !(n.first <= d.head && d.head < n.end);
            if (!inside || n.level != Level.NAME) {
                continue;
            }
            if (d.kind == Kind.Place && !n.places.isEmpty()) {
                // "Svay Leu District" is more than "Svay Leu".
                d.score = Math.max(d.score, n.score + 1);
                d.places =
                        SITES.contains(s.tokens().get(d.head).lemma().toLowerCase(Locale.ROOT)) ? List.of() : n.places;
            } else if (n.kind == Kind.ArmedGroup
                    && d.kind == Kind.PopulationGroup
                    && MEN.contains(s.tokens().get(d.head).lemma())) {
                d.entities = n.entities;
                d.kind = Kind.ArmedGroup;
            } else if (n.kind == Kind.ArmedForce && d.kind == Kind.ArmedGroup) {
                d.entities = n.entities;
                d.kind = Kind.ArmedForce;
            } else if (n.kind == Kind.ArmedGroup && d.kind == Kind.ArmedGroup
                    || n.kind == d.kind && n.kind != Kind.State) {
                d.entities = n.entities;
                d.kind = n.kind;
            } else if (n.kind == Kind.ArmedGroup && d.kind == Kind.ArmedForce) {
                d.entities = n.entities;
                d.kind = Kind.ArmedGroup;
            }
        }
        d.role = direction(s, d);
    }

    /** "northern" of "northern Idlib province". */
    private static Optional<String> direction(Sentence s, Draft d) {
        if (d.kind == Kind.Person) {
            StringBuilder b = new StringBuilder();
            for (int i = d.first; i < d.end; i++) {
                b.append(b.length() == 0 ? "" : " ").append(s.tokens().get(i).form());
            }
            return Optional.of(b.toString().replace(" 's", "'s"));
        }
        return Directions.at(s, d.first);
    }
}
