package org.sitrep.resolve;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.extract.Level;
import org.sitrep.extract.Mention;
import org.sitrep.knowledge.Entity;
import org.sitrep.knowledge.PlaceEntry;
import org.sitrep.text.Kind;

/**
 * Says in words what ties each mention of an article to the thing it was found to be: a name of the authority, an entry of
 * the gazetteer, its owner, an earlier mention. Looks at the outcome, so that reading pays nothing for it.
 */
public final class WhyIdentity {
    private final ResolvedArticle article;
    /** The last mention of each thing so far that a later one can go back to. */
    private final Map<String, Mention> before = new HashMap<>();
    /** The same by thing and lower-case text. */
    private final Map<String, Mention> inWords = new HashMap<>();

    private WhyIdentity(ResolvedArticle article) {
        this.article = article;
    }

    /** Mention id to reason, for every mention. */
    public static Map<Integer, String> of(ResolvedArticle article) {
        WhyIdentity why = new WhyIdentity(article);
        Map<Integer, String> out = new LinkedHashMap<>();
        for (Mention m : article.findings().mentions()) {
            Optional<Thing> thing = Optional.ofNullable(article.things().get(m.id()));
            out.put(m.id(), thing.map(t -> why.reason(m, t)).orElseGet(() -> without(m)));
            thing.filter(t -> m.level() != Level.PRONOUN).ifPresent(t -> why.remember(m, t));
        }
        return out;
    }

    private void remember(Mention m, Thing t) {
        before.put(t.path(), m);
        inWords.put(t.path() + " " + lower(flat(m.text())), m);
    }

    /** What has no thing: values, and words that go back to nothing. */
    private static String without(Mention m) {
        return switch (m.kind()) {
            case Date -> "a time, worked out from the publication date where it needs one";
            case Quantity, Money -> "a value";
            default ->
                m.level() == Level.PRONOUN
                        ? "a pronoun with nothing before it to go back to"
                        : "nothing that has an identity";
        };
    }

    private String reason(Mention m, Thing t) {
        if (m.level() == Level.PRONOUN) {
            return "pronoun" + earlier(t).map(b -> ", goes back to " + where(b)).orElse("");
        }
        if (m.kind() == Kind.Equipment) {
            return "concept of the equipment list";
        }
        Optional<String> known = byName(m, t).or(() -> byPlace(m, t));
        if (known.isPresent()) {
            return known.get();
        }
        return byBefore(m, t).or(() -> byOwner(m, t)).orElseGet(() -> first(m, t));
    }

    private static Optional<String> byName(Mention m, Thing t) {
        return m.entities().stream()
                .filter(e -> e.path().equals(t.path()))
                .findFirst()
                .map(e -> called(m, e)
                        + (m.entities().size() > 1
                                ? "; of " + m.entities().size()
                                        + " that bear the name the one of the article's countries"
                                : ""));
    }

    private static String called(Mention m, Entity e) {
        String text = flat(m.text());
        if (m.level() == Level.DEMONYM || m.kind() == Kind.Nationality) {
            return "demonym of " + e.label();
        }
        if (m.kind() == Kind.Person
                && m.role().isPresent()
                && text.startsWith(m.role().get())) {
            return "title and name of " + e.label() + " in the authority";
        }
        if (m.level() == Level.NOMINAL) {
            return "the name inside it is that of " + e.label();
        }
        if (text.equalsIgnoreCase(e.label())) {
            return "same name in the authority";
        }
        return (isAcronym(text, e.label()) ? "acronym of " : "another name of ") + e.label() + " in the authority";
    }

    private static Optional<String> byPlace(Mention m, Thing t) {
        for (PlaceEntry p : m.places()) {
            boolean part = t.path().startsWith(p.path() + "/");
            if (part || t.path().equals(p.path())) {
                String of = m.places().size() == 1
                        ? ""
                        : "; of " + m.places().size()
                                + " of that name by the country of the article's scenes, kind and size";
                return Optional.of((part ? "part of " : "") + p.kind() + " of the gazetteer in "
                        + String.join("/", p.countries()) + of);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> byOwner(Mention m, Thing t) {
        return m.owners().stream()
                .filter(e -> t.path().equals(e.path())
                        || t.path().startsWith(e.path() + "-")
                        || t.label().contains(e.label()))
                .findFirst()
                .map(e -> t.path().equals(e.path())
                        ? "stands for " + e.label()
                        : "belongs to " + e.label() + ", which the words name");
    }

    private Optional<String> byBefore(Mention m, Thing t) {
        return earlier(t).flatMap(b -> {
            String now = flat(m.text());
            String then = flat(b.text());
            Optional<Mention> same = Optional.ofNullable(inWords.get(t.path() + " " + lower(now)));
            if (same.isPresent()) {
                return same.map(s -> "same words as in sentence " + s.sentence());
            }
            if (isAcronym(now, then)) {
                return Optional.of("acronym of " + where(b));
            }
            if (m.level() == Level.NAME && lower(then).contains(lower(now))) {
                return Optional.of("short for " + where(b));
            }
            if (m.level() == Level.NAME && lower(now).contains(lower(then))) {
                return Optional.of("longer form of " + where(b));
            }
            boolean points = m.level() == Level.NOMINAL && m.owners().isEmpty();
            return points ? Optional.of("\"" + now + "\" goes back to " + where(b)) : Optional.empty();
        });
    }

    private String first(Mention m, Thing t) {
        if (t.path().contains(article.facts().id().substring(0, 12))) {
            return "described, not named: known in this article only";
        }
        if (m.kind() == Kind.Person && m.level() == Level.NOMINAL) {
            return "title of " + t.label() + ", who held the office then";
        }
        if (m.level() == Level.NAME) {
            return flat(m.text()).contains(t.label())
                    ? "a name not known before: identity made from the name"
                    : "name that stands for " + t.label();
        }
        return earlier(t)
                .map(b -> "goes back to " + where(b))
                .orElse("the " + t.label() + " of the country the article is about");
    }

    private Optional<Mention> earlier(Thing t) {
        return Optional.ofNullable(before.get(t.path()));
    }

    private static String where(Mention m) {
        return "\"" + flat(m.text()) + "\" in sentence " + m.sentence();
    }

    /** Whether capitals are the first letters of the long form's capital words: "SDF", Syrian Democratic Forces. */
    private static boolean isAcronym(String text, String full) {
        String capitals = text.replaceAll("[^\\p{Lu}]", "");
        boolean form = capitals.length() > 1 && capitals.length() * 3 >= text.length() * 2;
        StringBuilder initials = new StringBuilder();
        for (String word : full.split("[^\\p{L}]+", -1)) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return form && initials.toString().equals(capitals);
    }

    private static String lower(String s) {
        return s.toLowerCase(Locale.ROOT);
    }

    private static String flat(String s) {
        return s.replaceAll("\\s+", " ");
    }
}
