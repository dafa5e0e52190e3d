package org.sitrep.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.extract.Level;
import org.sitrep.extract.Mention;
import org.sitrep.knowledge.Entity;
import org.sitrep.text.Kind;
import org.sitrep.text.Token;

/**
 * The fighters an article speaks of without a group's name. "Turkey-backed militants ... the terrorists ... all militant
 * groups" are one side under several words, as long as no word tells them apart: a people ("Kurdish militants"), another
 * backer ("Iran-backed fighters"), another country.
 */
final class Umbrellas {
    /** Words for a side at large. "Gunmen" and "attackers" are of one incident each and name no side. */
    private static final Set<String> GENERAL = Set.of(
            "militant",
            "rebel",
            "insurgent",
            "terrorist",
            "jihadist",
            "jihadi",
            "extremist",
            "fighter",
            "guerrilla",
            "guerilla",
            "mercenary",
            "paramilitary",
            "militiaman",
            "separatist",
            "group",
            "faction",
            "outfit",
            "organization",
            "organisation",
            "element");

    private static final Set<String> BODIES = Set.of("group", "faction", "outfit", "organization", "organisation");

    private static final Pattern BACKER = Pattern.compile(
            "(?i)(?:pro[-‑–])(\\p{L}+)|(\\p{L}+)[-‑–](?:backed|sponsored|supported|aligned|led|funded|armed|trained)");
    private static final Set<String> FOREIGN = Set.of("foreign", "state", "government", "externally");

    private final Context context;
    private final List<Side> sides = new ArrayList<>();

    /** One side with what has been said of it so far. */
    private record Side(Thing thing, Set<String> peoples, Set<String> backers, Set<String> countries) {}

    Umbrellas(Context context) {
        this.context = context;
    }

    /** The side a mention of unnamed fighters goes back to, or a new one; empty where the words speak of no side at large. */
    Optional<Thing> of(Mention m, Thing fresh) {
        if (m.kind() != Kind.ArmedGroup
                || m.level() != Level.NOMINAL
                || !m.entities().isEmpty()
                || !GENERAL.contains(context.headLemma(m))) {
            return Optional.empty();
        }
        Optional<Thing> named = namedBefore(m).or(() -> onlyNamed(m));
        if (named.isPresent()) {
            return named;
        }
        Side said = new Side(fresh, peoples(m), backers(m), countries(m));
        Side side = sides.stream()
                .filter(s -> fit(s, said))
                .reduce((a, b) -> b)
                .or(() -> bare(m, said))
                .orElseGet(() -> add(said));
        side.backers().addAll(said.backers());
        side.countries().addAll(said.countries());
        return Optional.of(side.thing());
    }

    /** "Hayat Tahrir al-Sham ..., the dominant terror organization": one group with an article is the one named just before. */
    private Optional<Thing> namedBefore(Mention m) {
        List<Token> tokens = context.sentences.get(m.sentence()).tokens();
        boolean one = BODIES.contains(context.headLemma(m))
                && tokens.get(m.head()).tag().equals("NN")
                && m.first() > 0
                && tokens.get(m.first() - 1).form().equalsIgnoreCase("the");
        return one
                ? context.last(e -> !e.mention().entities().isEmpty()
                                && e.thing().kind() == Kind.ArmedGroup
                                && m.sentence() - e.mention().sentence() <= 2)
                        .map(Context.Entry::thing)
                : Optional.empty();
    }

    /** "M23 ... the rebels": where one group alone has a name and no unnamed side was spoken of, the bare word is that group. */
    private Optional<Thing> onlyNamed(Mention m) {
        List<Token> tokens = context.sentences.get(m.sentence()).tokens();
        boolean definite = m.first() > 0 && tokens.get(m.first() - 1).form().equalsIgnoreCase("the");
        if (!sides.isEmpty() || !definite || m.end() - m.first() > 1) {
            return Optional.empty();
        }
        List<Thing> groups = context.named(Kind.ArmedGroup);
        return groups.size() == 1 ? Optional.of(groups.get(0)) : Optional.empty();
    }

    /** Two sides under one word are two things. */
    private Side add(Side said) {
        long before = sides.stream()
                .filter(s -> s.thing().label().equalsIgnoreCase(said.thing().label()))
                .count();
        Thing t = said.thing();
        Thing own = before == 0 ? t : new Thing(t.path() + "-" + (before + 1), t.label(), t.kind());
        Side side = new Side(own, said.peoples(), said.backers(), said.countries());
        sides.add(side);
        return side;
    }

    private static boolean fit(Side side, Side said) {
        return side.peoples().equals(said.peoples())
                && agree(side.backers(), said.backers())
                && agree(side.countries(), said.countries());
    }

    /** "Kurdish militants ... the militants": where no other side has been spoken of, a bare word goes back to it. */
    private Optional<Side> bare(Mention m, Side said) {
        boolean bare = m.end() - m.first() == 1;
        return sides.size() == 1 && bare && agree(sides.get(0).countries(), said.countries())
                ? Optional.of(sides.get(0))
                : Optional.empty();
    }

    private static boolean agree(Set<String> a, Set<String> b) {
        return a.isEmpty() || b.isEmpty() || a.stream().anyMatch(b::contains);
    }

    /** Whose fighters: owners that are no backers. */
    private Set<String> peoples(Mention m) {
        Set<String> out = new TreeSet<>();
        List<Token> tokens = context.sentences.get(m.sentence()).tokens();
        for (int i = m.first(); i < m.head(); i++) {
            String form = tokens.get(i).form();
            for (Entity e : context.knowledge.authority().byDemonym(form)) {
                out.add(e.path());
            }
        }
        return out;
    }

    private static Set<String> backers(Mention m) {
        Set<String> out = new TreeSet<>();
        Matcher b = BACKER.matcher(m.text());
        while (b.find()) {
            String name = (b.group(1) == null ? b.group(2) : b.group(1)).toLowerCase(Locale.ROOT);
            if (!FOREIGN.contains(name)) {
                // "Turkey" and "Turkish" back the same.
                out.add(name.substring(0, Math.min(4, name.length())));
            }
        }
        return out;
    }

    /** Countries of the places that stand in the mention's sentence. */
    private Set<String> countries(Mention m) {
        return new TreeSet<>(context.countriesIn(m.sentence()));
    }
}
