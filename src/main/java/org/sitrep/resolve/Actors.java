package org.sitrep.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sitrep.extract.Level;
import org.sitrep.extract.Mention;
import org.sitrep.knowledge.Entity;
import org.sitrep.knowledge.Office;
import org.sitrep.text.DateBounds;
import org.sitrep.text.Kind;
import org.sitrep.text.Token;

/** Which actor a mention speaks of. */
final class Actors {
    private static final Set<String> TROOPS = Set.of(
            "army",
            "military",
            "troop",
            "troops",
            "force",
            "forces",
            "soldier",
            "trooper",
            "serviceman",
            "unit",
            "warplane",
            "artillery",
            "cover",
            "convoy",
            "specialist",
            "navy",
            "airforce",
            "conscript",
            "regiment",
            "division",
            "brigade",
            "battalion");

    private static final Set<String> COUNTRY_WORDS = Set.of("country", "nation", "state");

    private static final Set<Kind> STATE_KINDS =
            Set.of(Kind.State, Kind.Government, Kind.GovernmentBody, Kind.ArmedForce);

    private static final Set<String> SMALL = Set.of("", "of", "the", "and", "for", "s", "in", "on");

    /** What follows the head noun of a name. */
    private static final Pattern TAIL = Pattern.compile("(?:,| \\(| (?:of|for|on|to|in|against)\\b).*");

    private final Context context;
    private final DateBounds published;
    private final Umbrellas umbrellas;

    Actors(Context context, DateBounds published) {
        this.context = context;
        this.published = published;
        umbrellas = new Umbrellas(context);
    }

    Optional<Thing> of(Mention m) {
        if (m.level() == Level.PRONOUN) {
            return pronoun(m);
        }
        Optional<Entity> entity = entity(m);
        return switch (m.kind()) {
            case Nationality -> entity.map(Context::thing);
            case State -> Optional.of(entity.map(Context::thing).orElseGet(() -> state(m)));
            case Government -> Optional.of(government(m, entity));
            case PopulationGroup -> Optional.of(population(m, entity));
            case Person -> Optional.of(entity.map(Context::thing).orElseGet(() -> person(m)));
            case ArmedForce -> Optional.of(entity.map(Context::thing).orElseGet(() -> force(m)));
            case ArmedGroup ->
                Optional.of(entity.map(Context::thing)
                        .or(() -> umbrellas.of(m, local(m)))
                        .orElseGet(() -> body(m)));
            default -> Optional.of(entity.map(Context::thing).orElseGet(() -> body(m)));
        };
    }

    /** Of several that bear the name the one whose country the article is about. */
    private Optional<Entity> entity(Mention m) {
        return m.entities().stream().reduce((a, b) -> weight(b) > weight(a) ? b : a);
    }

    private int weight(Entity e) {
        int own = e.isoCode().map(context::scenesIn).orElse(0);
        int places = e.places().stream()
                .flatMap(p -> context.knowledge.authority().byPath(p).stream())
                .flatMap(s -> s.isoCode().stream())
                .mapToInt(context::scenesIn)
                .max()
                .orElse(0);
        int state = e.state()
                .flatMap(context.knowledge.authority()::byPath)
                .flatMap(Entity::isoCode)
                .map(context::scenesIn)
                .orElse(0);
        return Math.max(own, Math.max(places, state));
    }

    private Optional<Entity> ownerState(Mention m) {
        return m.owners().stream()
                .flatMap(e -> e.kind() == Kind.State
                        ? java.util.stream.Stream.of(e)
                        : e.state().flatMap(context.knowledge.authority()::byPath).stream())
                .filter(e -> e.kind() == Kind.State)
                .findFirst();
    }

    private Optional<Thing> pronoun(Mention m) {
        return context.last(e -> {
                    Kind k = e.thing().kind();
                    boolean near = m.sentence() - e.mention().sentence() <= 2;
                    boolean person = m.kind() == Kind.Person;
                    return near
                            && !e.nested()
                            && !isOwnSubject(m, e.mention())
                            && (person
                                    ? k == Kind.Person
                                    : k.isActor()
                                            && k != Kind.Person
                                            && k != Kind.PopulationGroup
                                            && e.mention().level() != Level.DEMONYM)
                            && isSubjectLike(e.mention());
                })
                .map(Context.Entry::thing);
    }

    /** "gunmen attacked them": who does it is not whom it is done to. */
    private boolean isOwnSubject(Mention pronoun, Mention before) {
        boolean object =
                Set.of("them", "him", "her", "it").contains(pronoun.text().toLowerCase(Locale.ROOT));
        if (!object || before.sentence() != pronoun.sentence() || pronoun.first() - before.end() > 4) {
            return false;
        }
        var between = context.sentences.get(pronoun.sentence()).tokens().subList(before.end(), pronoun.first());
        return between.stream().anyMatch(t -> t.isVerb())
                && between.stream()
                        .allMatch(t -> t.isVerb()
                                || t.tag().startsWith("RB")
                                || t.tag().equals("IN"));
    }

    /** Whether a verb follows the mention soon: what a pronoun goes back to. */
    private boolean isSubjectLike(Mention m) {
        var tokens = context.sentences.get(m.sentence()).tokens();
        for (int i = m.end(); i < Math.min(tokens.size(), m.end() + 3); i++) {
            if (tokens.get(i).isVerb()) {
                return true;
            }
        }
        return m.kind() == Kind.Person;
    }

    /** "the Turkish side", "the Arab country". */
    private Thing state(Mention m) {
        Optional<Entity> owner = ownerState(m).or(context::focus);
        boolean general =
                context.sentences.get(m.sentence()).tokens().get(m.head()).tag().endsWith("S");
        return general || owner.isEmpty() ? local(m) : Context.thing(owner.get());
    }

    private Thing government(Mention m, Optional<Entity> entity) {
        Optional<Entity> state = entity.filter(e -> e.kind() == Kind.State).or(() -> ownerState(m));
        if (state.isEmpty() && entity.isPresent()) {
            return Context.thing(entity.get());
        }
        if (state.isEmpty()) {
            state = possessor(m);
        }
        if (state.isEmpty() && m.end() - m.first() == 1) {
            // "South Korea summons the Iranian ambassador after the government ...": that of the state which acts.
            Optional<Context.Entry> acting = context.last(e -> e.mention().sentence() == m.sentence()
                    && !e.nested()
                    && e.thing().kind() == Kind.State
                    && isSubjectLike(e.mention()));
            Optional<Context.Entry> last =
                    acting.or(() -> context.last(e -> e.thing().kind() == Kind.Government));
            if (last.isPresent() && last.get().thing().kind() == Kind.Government) {
                return last.get().thing();
            }
            state = last.flatMap(this::stateOf).or(context::focus);
        }
        return state.flatMap(s -> context.authority(s.path() + "-government")).orElseGet(() -> local(m));
    }

    private Thing population(Mention m, Optional<Entity> entity) {
        Optional<Entity> state = entity.filter(e -> e.kind() == Kind.State);
        if (state.isPresent()) {
            String slug = state.get().path().substring("actor/".length());
            return new Thing("actor/people/" + slug, "people of " + state.get().label(), Kind.PopulationGroup);
        }
        return entity.map(Context::thing).orElseGet(() -> local(m));
    }

    private Thing force(Mention m) {
        Optional<Entity> state = ownerState(m);
        String head = context.headLemma(m);
        String text = m.text().toLowerCase(Locale.ROOT);
        if (state.isEmpty()) {
            state = possessor(m);
        }
        if (state.isEmpty()
                && (text.contains("government")
                        || text.contains("regime")
                        || text.startsWith("federal")
                        || text.startsWith("army")
                        || head.equals("army")
                        || head.equals("military"))) {
            boolean bare = m.end() - m.first() == 1;
            state = (bare ? speaking(m) : Optional.<Entity>empty()).or(context::focus);
        }
        if (state.isEmpty() && m.level() != Level.NAME && m.end() - m.first() <= 2) {
            Optional<Context.Entry> last = context.last(e -> e.thing().kind() == Kind.ArmedForce
                    && m.sentence() - e.mention().sentence() <= 3);
            if (last.isPresent()) {
                return severalForces(m) || isUndetermined(m)
                        ? local(m)
                        : last.get().thing();
            }
        }
        List<Thing> forces = context.named(Kind.ArmedForce);
        if (state.isEmpty() && m.level() != Level.NAME && m.end() - m.first() == 1 && forces.size() == 1) {
            // The article names one force, and "the officers" are its.
            return forces.get(0);
        }
        if (head.equals("navy") && state.isPresent()) {
            Entity owner = state.get();
            return context.authority(owner.path() + "-navy")
                    .orElseGet(() -> new Thing(owner.path() + "-navy", "navy of " + owner.label(), Kind.ArmedForce));
        }
        if (head.equals("police") || head.equals("policeman") || head.equals("peacekeeper")) {
            return state.map(s -> new Thing(s.path() + "-police", "police of " + s.label(), Kind.ArmedForce))
                    .orElseGet(() -> local(m));
        }
        if (m.level() == Level.NAME && Character.isDigit(m.text().charAt(0))) {
            // "the 155th Artillery Regiment" is no whole army.
            return named(m);
        }
        Optional<Entity> owner = state;
        return owner.filter(s -> TROOPS.contains(head) || m.level() == Level.NOMINAL)
                .flatMap(s -> context.authority(s.path() + "-armed-forces"))
                .orElseGet(() -> m.level() == Level.NAME ? named(m) : local(m));
    }

    /** "attacks with drones and naval forces": forces that were not spoken of before. */
    private boolean isUndetermined(Mention m) {
        List<Token> tokens = context.sentences.get(m.sentence()).tokens();
        boolean determined = m.first() > 0 && tokens.get(m.first() - 1).tag().matches("DT|PRP\\$|CD|POS");
        return m.end() - m.first() > 1 && !determined;
    }

    /** "The Israeli chief of staff says that the military ...": the state of who speaks in the sentence. */
    private Optional<Entity> speaking(Mention m) {
        return context.last(e -> e.mention().sentence() == m.sentence()
                        && !e.nested()
                        && e.thing().kind() == Kind.Person
                        && isSubjectLike(e.mention()))
                .flatMap(this::stateOf);
    }

    /** "Turkish forces killed 50 Syrian troopers, lost 2 soldiers": whose soldiers, the words do not say. */
    private boolean severalForces(Mention m) {
        return context.things(m.sentence()).stream()
                        .filter(t -> t.kind() == Kind.ArmedForce)
                        .distinct()
                        .count()
                > 1;
    }

    /** "the Syrian government ... its forces", "the Turkish president threatened that his military ...": the state of who was named last. */
    private Optional<Entity> possessor(Mention m) {
        List<Token> tokens = context.sentences.get(m.sentence()).tokens();
        int first = m.first();
        boolean ofCountry = first + 1 < tokens.size()
                && COUNTRY_WORDS.contains(tokens.get(first).lemma())
                && tokens.get(first + 1).tag().equals("POS");
        String word = ofCountry
                ? "its"
                : first > 0 && tokens.get(first - 1).tag().equals("PRP$")
                        ? tokens.get(first - 1).form().toLowerCase(Locale.ROOT)
                        : tokens.get(first).tag().equals("PRP$")
                                ? tokens.get(first).form().toLowerCase(Locale.ROOT)
                                : "";
        if (word.equals("our")) {
            // "our soldiers" are those of the state that speaks, or the one the article is about.
            return context.last(e -> m.sentence() - e.mention().sentence() <= 2
                            && e.mention().level() != Level.DEMONYM
                            && STATE_KINDS.contains(e.thing().kind())
                            && isSubjectLike(e.mention()))
                    .flatMap(this::stateOf)
                    .or(context::focus);
        }
        if (word.isEmpty() || word.equals("my") || word.equals("your")) {
            return Optional.empty();
        }
        boolean person = word.equals("his") || word.equals("her");
        return context.last(e -> m.sentence() - e.mention().sentence() <= 1
                        && e.mention().level() != Level.DEMONYM
                        && (person
                                ? e.thing().kind() == Kind.Person
                                : e.thing().kind() == Kind.State || e.thing().kind() == Kind.Government))
                .flatMap(this::stateOf);
    }

    private Optional<Entity> stateOf(Context.Entry e) {
        var authority = context.knowledge.authority();
        return authority
                .byPath(e.thing().path())
                .flatMap(
                        a -> a.kind() == Kind.State ? Optional.of(a) : a.state().flatMap(authority::byPath))
                .or(() -> ownerState(e.mention()))
                .or(() -> authority.officesOf(e.thing().path()).stream()
                        .filter(o -> o.held().overlaps(published))
                        .findFirst()
                        .flatMap(o -> authority.byPath(o.state())))
                .filter(a -> a.kind() == Kind.State);
    }

    private Thing person(Mention m) {
        String name = personName(m);
        if (m.level() == Level.NAME && !name.isBlank()) {
            String lastName = name.substring(name.lastIndexOf(' ') + 1);
            Optional<Context.Entry> before = context.last(e -> e.thing().kind() == Kind.Person
                    && (e.thing().label().equals(lastName)
                            || e.thing().label().endsWith(" " + lastName)
                            || e.thing().label().endsWith("-" + lastName)));
            if (before.isPresent() && !name.contains(" ")) {
                return before.get().thing();
            }
            return new Thing("actor/person/" + Slug.of(name), name, Kind.Person);
        }
        return office(m);
    }

    private static String personName(Mention m) {
        String role = m.role().orElse("");
        String text = m.text().replaceAll("\\s+", " ");
        return m.level() == Level.NAME && text.startsWith(role)
                ? text.substring(role.length()).strip()
                : text;
    }

    /** "the Turkish president": whoever held the office then, if that is one person. */
    private Thing office(Mention m) {
        Optional<Entity> state = ownerState(m);
        String kind = officeKind(m);
        if (state.isPresent() && !kind.isEmpty()) {
            List<Office> held =
                    context.knowledge.authority().offices(state.get().path(), kind, published);
            if (held.size() == 1) {
                return context.authority(held.get(0).person()).orElseGet(() -> local(m));
            }
        }
        if (state.isEmpty()) {
            // "the governor ... the president" are two, "the spokesman ... the spokesman" is one.
            Optional<Context.Entry> last = context.last(e -> e.thing().kind() == Kind.Person
                    && (e.mention().level() == Level.NAME
                            || context.headLemma(e.mention()).equals(context.headLemma(m)))
                    && mayHold(e, m)
                    && m.sentence() - e.mention().sentence() <= 4);
            if (last.isPresent() && m.end() - m.first() <= 2) {
                return last.get().thing();
            }
        }
        return local(m);
    }

    /** "The foreign minister" is nobody who was called president. */
    private boolean mayHold(Context.Entry e, Mention m) {
        String head = context.headLemma(m);
        String kind = officeKind(m);
        return e.mention()
                .role()
                .map(r -> r.toLowerCase(Locale.ROOT).contains(head))
                .orElseGet(() -> kind.isEmpty()
                        || context.knowledge.authority().officesOf(e.thing().path()).stream()
                                .anyMatch(o -> o.kind().equals(kind)));
    }

    private String officeKind(Mention m) {
        String t = m.text().toLowerCase(Locale.ROOT);
        if (t.endsWith("president")) {
            return "head of state";
        }
        if (t.endsWith("prime minister") || t.endsWith("premier") || t.endsWith("chancellor")) {
            return "head of government";
        }
        if (t.endsWith("foreign minister")) {
            return "foreign minister";
        }
        return t.endsWith("defense minister") || t.endsWith("defence minister") ? "defence minister" : "";
    }

    /** Bodies, groups, organisations, outlets: by owner and words, by a longer name before, else by the name itself. */
    private Thing body(Mention m) {
        Optional<Thing> owned = ownerState(m).flatMap(state -> ofState(m, state));
        if (owned.isPresent()) {
            return owned.get();
        }
        String head = context.headLemma(m);
        boolean shorter =
                m.end() - m.first() <= 2 && m.owners().stream().allMatch(o -> o.kind() == Kind.PopulationGroup);
        if (shorter) {
            Optional<Context.Entry> last = context.last(e -> e.thing().kind() == m.kind()
                            && (headOf(e.thing().label()).equals(head)
                                    || context.headLemma(e.mention()).equals(head))
                    || sameKind(m, e)
                            && e.thing()
                                    .label()
                                    .toLowerCase(Locale.ROOT)
                                    .contains(m.text().toLowerCase(Locale.ROOT)));
            if (last.isPresent()
                    && (m.level() != Level.NAME || last.get().thing().label().contains(m.text()))) {
                return last.get().thing();
            }
        }
        return m.level() == Level.NAME
                ? context.focus().flatMap(state -> ofState(m, state)).orElseGet(() -> named(m))
                : local(m);
    }

    /** The noun a name is of: "observatory" of "Syrian Observatory for Human Rights", "ministry" of "Ministry of Defence (Russia)". */
    private static String headOf(String label) {
        String core = TAIL.matcher(label.toLowerCase(Locale.ROOT)).replaceFirst("");
        return core.substring(core.lastIndexOf(' ') + 1).replace("\"", "");
    }

    private static boolean sameKind(Mention m, Context.Entry e) {
        return e.thing().kind().isActor()
                && m.kind().isActor()
                && e.thing().kind() != Kind.Person
                && e.thing().kind() != Kind.State;
    }

    /** "Russia's Defense Ministry" is what the authority calls "Russian Defense Ministry". */
    private Optional<Thing> ofState(Mention m, Entity state) {
        if (m.kind() != Kind.GovernmentBody) {
            return Optional.empty();
        }
        String text = m.text().toLowerCase(Locale.ROOT);
        String slug = text.contains("defense ministry")
                        || text.contains("defence ministry")
                        || text.contains("ministry of def")
                ? "-defence-ministry"
                : text.contains("foreign ministry") || text.contains("ministry of foreign") ? "-foreign-ministry" : "";
        if (!slug.isEmpty()) {
            return context.authority(state.path() + slug);
        }
        String body = text.replaceAll("^.*?['’]s ", "");
        return state.demonyms().stream()
                .flatMap(d -> context.knowledge.authority().byName(d + " " + body).stream())
                .findFirst()
                .map(Context::thing);
    }

    private Thing named(Mention m) {
        String label = m.name();
        Optional<Entity> known = context.knowledge.authority().byName(label).stream()
                .filter(e -> e.kind().isActor() && (e.kind() == Kind.Person) == (m.kind() == Kind.Person))
                .findFirst();
        if (known.isPresent()) {
            return Context.thing(known.get());
        }
        Set<String> words = words(label);
        Optional<Context.Entry> before = context.last(e -> e.thing().kind() == m.kind()
                && words.size() > 1
                && words(e.thing().label()).equals(words));
        if (before.isPresent()) {
            return before.get().thing();
        }
        return new Thing(
                "actor/" + m.kind().name().toLowerCase(Locale.ROOT) + "/" + country(m) + Slug.of(label),
                label,
                m.kind());
    }

    /** Every state has an Interior Ministry and a General Command: which one is meant, the article's country tells. */
    private String country(Mention m) {
        boolean ofState = m.kind() == Kind.GovernmentBody || m.kind() == Kind.ArmedForce || m.kind() == Kind.Government;
        return ofState
                ? ownerState(m)
                        .or(context::focus)
                        .flatMap(Entity::isoCode)
                        .map(c -> c.toLowerCase(Locale.ROOT) + "-")
                        .orElse("")
                : "";
    }

    /** "General Command of the Army" and "Army General Command" are one name. */
    private static Set<String> words(String label) {
        Set<String> out = new TreeSet<>(List.of(label.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        out.removeAll(SMALL);
        return out;
    }

    /** Somebody only this article knows: "the militants" of two articles are not the same. */
    private Thing local(Mention m) {
        String label = m.text().replaceAll("\\s+", " ");
        String slug = Slug.of(label.toLowerCase(Locale.ROOT));
        return new Thing("actor/" + context.local + "/" + slug, neutral(m, label), m.kind());
    }

    /** A side's word for another stays a quotation: fighters called "terrorists". */
    private String neutral(Mention m, String label) {
        return context.sentences.get(m.sentence()).tokens().subList(m.first(), m.end()).stream()
                .flatMap(t -> context.knowledge.loaded().of(t.lemma().toLowerCase(Locale.ROOT)).stream())
                .findFirst()
                .map(who -> who + " called \"" + label + "\"")
                .orElse(label);
    }
}
