package org.sitrep.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.extract.Level;
import org.sitrep.extract.Mention;
import org.sitrep.knowledge.Entity;
import org.sitrep.knowledge.NameKey;
import org.sitrep.knowledge.PlaceEntry;
import org.sitrep.text.Kind;

/** Which place a mention speaks of, by country and kind of the places around it. */
final class PlaceIdentities {
    private static final Set<String> DIVISION_WORDS =
            Set.of("province", "governorate", "region", "oblast", "state", "county");
    private static final Set<String> SITE_WORDS = Set.of(
            "hospital",
            "camp",
            "market",
            "bridge",
            "airport",
            "school",
            "crossing",
            "prison",
            "dam",
            "port",
            "road",
            "highway",
            "mosque",
            "church",
            "island");
    /** More people than that are no village. */
    private static final long VILLAGE = 50_000;

    private static final Set<String> SETTLEMENT_WORDS =
            Set.of("city", "town", "village", "capital", "suburb", "neighborhood", "neighbourhood");
    private static final Pattern WORDS_AROUND = Pattern.compile(
            "(?i)\\b(the|province|governorate|region|city|town|village|area|district|suburb|neighbou?rhood|oblast|state|county|of|capital|countryside|"
                    + "(?-i:northern|southern|eastern|western|central|north-?western|north-?eastern|south-?western|south-?eastern|north|south|east|west)|"
                    + "strategic|coastal|crisis-hit|nearby|flashpoint|embattled|occupied|rural|outskirts|airport|camp|border)\\b");

    /** People that live in a town which a bare name may mean, where a division bears the name too. */
    private static final long SMALL_TOWN = 100_000;

    private final Context context;
    /** Name key to the division it was last called by: "Idlib province" makes a bare "Idlib" the province. */
    private final Map<String, PlaceEntry> divisions = new HashMap<>();
    /** How a place the gazetteer knows sounds. */
    private final Map<String, PlaceEntry> sounds = new HashMap<>();

    PlaceIdentities(Context context, List<Mention> mentions) {
        this.context = context;
        for (Mention m : mentions) {
            if (m.kind() == Kind.Place && m.level() == Level.NAME && !m.places().isEmpty()) {
                best(m, PlaceEntry.Level.SETTLEMENT).ifPresent(p -> sounds.putIfAbsent(NameKey.loose(core(m)), p));
            }
            if (m.kind() == Kind.Place && DIVISION_WORDS.contains(context.headLemma(m))
                    || m.kind() == Kind.Place && hasWord(m, DIVISION_WORDS)) {
                best(m, PlaceEntry.Level.DIVISION)
                        .filter(p -> p.level() == PlaceEntry.Level.DIVISION)
                        .ifPresent(p -> divisions.putIfAbsent(NameKey.of(core(m)), p));
            }
        }
    }

    /** "Yasynuvata ... Yasinovataya": one article spells one place in two ways. */
    private Optional<PlaceEntry> soundsLike(String name) {
        String key = NameKey.loose(name);
        return key.length() < 4 || name.contains(" ") ? Optional.empty() : Optional.ofNullable(sounds.get(key));
    }

    private static boolean hasWord(Mention m, Set<String> words) {
        for (String w : m.text().toLowerCase(java.util.Locale.ROOT).split("\\s+")) {
            if (words.contains(w)) {
                return true;
            }
        }
        return false;
    }

    Thing of(Mention m) {
        Thing whole = whole(m);
        Optional<String> part = m.role();
        boolean describes = part.isPresent()
                && m.text()
                        .toLowerCase(java.util.Locale.ROOT)
                        .matches(
                                "(?U)" + part.get()
                                        + "\\s+(\\w+\\s+){0,3}(province|governorate|region|city|town|village|state|county|oblast)\\b.*");
        if (part.isEmpty()
                || describes
                || !m.text().toLowerCase(java.util.Locale.ROOT).startsWith(part.get())
                || m.places().isEmpty()) {
            // "the northwestern province of X" is X, "northern X" a part of it.
            return whole;
        }
        return new Thing(whole.path() + "/" + Slug.of(part.get()), part.get() + " " + whole.label(), Kind.Place);
    }

    private Thing whole(Mention m) {
        if (!m.entities().isEmpty() && m.entities().get(0).kind() == Kind.State) {
            return state(m.entities().get(0));
        }
        if (!m.places().isEmpty()) {
            return thing(choose(m));
        }
        String name = core(m);
        boolean named = m.level() == Level.NAME || hasName(name);
        Optional<Entity> owner =
                m.owners().stream().filter(e -> e.kind() == Kind.State).findFirst();
        Optional<PlaceEntry> alike = named && !name.isBlank() ? soundsLike(name) : Optional.empty();
        if (alike.isPresent()) {
            return thing(alike.get());
        }
        if (named && !name.isBlank() && owner.isEmpty()) {
            String country =
                    context.focus().flatMap(Entity::isoCode).orElse("xx").toLowerCase(java.util.Locale.ROOT);
            return new Thing("place/named/" + country + "-" + Slug.of(NameKey.of(name)), name, Kind.Place);
        }
        return nominal(m, owner);
    }

    /** A capital of its own: "the Arab country" names nothing. */
    private boolean hasName(String words) {
        for (String w : words.split("\\s+")) {
            if (w.chars().anyMatch(Character::isUpperCase)
                    && context.knowledge.authority().byDemonym(w).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private Thing state(Entity state) {
        return state.isoCode()
                .flatMap(context.knowledge.gazetteer()::countryOf)
                .map(PlaceIdentities::thing)
                .orElse(new Thing(state.path(), state.label(), Kind.Place));
    }

    /** "the province", "the town", "the country", "the area": the last one of that kind. */
    private Thing nominal(Mention m, Optional<Entity> owner) {
        String head = context.headLemma(m);
        if (owner.isPresent()
                && Set.of("territory", "soil", "country", "airspace", "land").contains(head)) {
            return state(owner.get());
        }
        boolean brief = m.end() - m.first() <= 2;
        if (!brief && head.equals("country") && !isPlural(m) && context.focus().isPresent()) {
            // "the crisis-hit Arab country"
            return state(context.focus().get());
        }
        if (brief && !isPlural(m)) {
            Optional<Context.Entry> last = context.last(e -> e.thing().kind() == Kind.Place && bears(head, e))
                    .or(() -> context.last(e -> e.thing().kind() == Kind.Place && fits(head, e)));
            if (last.isPresent()) {
                // "northern X ... the province": the whole of X.
                return last.get().mention().places().isEmpty()
                        ? last.get().thing()
                        : whole(last.get().mention());
            }
            if (head.equals("country") && context.focus().isPresent() && !isPlural(m)) {
                return state(context.focus().get());
            }
        }
        String label = m.text().replaceAll("\\s+", " ");
        return new Thing("place/" + context.local + "/" + Slug.of(label), label, Kind.Place);
    }

    /** "South Hospital" is no city to go back to. */
    private boolean isSite(Mention m) {
        String noun = context.headLemma(m);
        return !SETTLEMENT_WORDS.contains(noun)
                && context.knowledge.nominals().of(noun).stream().anyMatch(n -> n.kind() == Kind.Place);
    }

    private boolean isPlural(Mention m) {
        return context.sentences.get(m.sentence()).tokens().get(m.head()).tag().endsWith("S");
    }

    /** "the South Hospital ... the hospital". */
    private static boolean bears(String head, Context.Entry e) {
        return SITE_WORDS.contains(head)
                && e.mention().end() - e.mention().first() > 1
                && List.of(e.mention().text().toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}]+"))
                        .contains(head);
    }

    private boolean fits(String head, Context.Entry e) {
        PlaceEntry.Level level = e.mention().places().isEmpty()
                ? PlaceEntry.Level.FEATURE
                : e.mention().places().get(0).level();
        if (head.equals("country") || head.equals("soil") || head.equals("territory")) {
            return level == PlaceEntry.Level.COUNTRY;
        }
        if (DIVISION_WORDS.contains(head)) {
            return e.thing().path().matches("place/[A-Z]{2}\\..*");
        }
        if (SETTLEMENT_WORDS.contains(head)) {
            if (isSite(e.mention())) {
                return false;
            }
            long people = e.mention().places().isEmpty()
                    ? 0
                    : e.mention().places().get(0).population();
            if (head.equals("village") && people > VILLAGE) {
                return false;
            }
            return e.thing().path().startsWith("place/gn-") || e.thing().path().startsWith("place/named/");
        }
        return head.equals("area")
                && level != PlaceEntry.Level.COUNTRY
                && (e.mention().level() == Level.NAME || !e.mention().places().isEmpty());
    }

    private PlaceEntry choose(Mention m) {
        boolean settlement = hasWord(m, SETTLEMENT_WORDS);
        boolean division = hasWord(m, DIVISION_WORDS);
        if (!settlement) {
            PlaceEntry told = divisions.get(NameKey.of(core(m)));
            if (told != null) {
                return told;
            }
        }
        if (!settlement && !division) {
            // A bare "Gaza" is the strip, not the city in it.
            Optional<PlaceEntry> region = m.places().stream()
                    .filter(p -> p.level() == PlaceEntry.Level.REGION)
                    .findFirst();
            if (region.isPresent()) {
                return region.get();
            }
        }
        Optional<PlaceEntry> best = best(m, division ? PlaceEntry.Level.DIVISION : PlaceEntry.Level.SETTLEMENT);
        if (!settlement && best.filter(this::isSmallTown).isPresent()) {
            // "Guerrero" is the state, not the village of that name in another one.
            Optional<PlaceEntry> state = best(m, PlaceEntry.Level.DIVISION)
                    .filter(p -> p.level() == PlaceEntry.Level.DIVISION
                            && p.countries().equals(best.get().countries())
                            && !best.get().division().equals(p.division().or(() -> code(p))));
            if (state.isPresent()) {
                return state.get();
            }
        }
        return best.orElse(m.places().get(0));
    }

    private boolean isSmallTown(PlaceEntry p) {
        return p.level() == PlaceEntry.Level.SETTLEMENT && p.population() < SMALL_TOWN;
    }

    private static Optional<String> code(PlaceEntry division) {
        return Optional.of(division.path().replaceFirst("^place/", ""));
    }

    /** The candidate in the country of most scenes, of the wanted kind, largest. */
    private Optional<PlaceEntry> best(Mention m, PlaceEntry.Level wanted) {
        return m.places().stream()
                .min(Comparator.<PlaceEntry>comparingInt(p ->
                                p.level() == PlaceEntry.Level.COUNTRY && wanted != PlaceEntry.Level.DIVISION ? 0 : 1)
                        .thenComparingInt(p -> -p.countries().stream()
                                .mapToInt(context::scenesIn)
                                .max()
                                .orElse(0))
                        .thenComparingInt(p -> p.level() == wanted ? 0 : p.level() == PlaceEntry.Level.DISTRICT ? 2 : 1)
                        .thenComparingLong(p -> -p.population())
                        .thenComparing(PlaceEntry::path));
    }

    /** The name without the words that say what it is. */
    static String core(Mention m) {
        return WORDS_AROUND
                .matcher(m.text().replace('\n', ' '))
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    static Thing thing(PlaceEntry p) {
        return new Thing(p.path(), p.name(), Kind.Place);
    }
}
