package org.sitrep.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.extract.number.Quantities;
import org.sitrep.extract.number.QuantityMention;
import org.sitrep.extract.number.QuantityType;
import org.sitrep.extract.time.TimeExpressions;
import org.sitrep.extract.time.TimeMention;
import org.sitrep.knowledge.Entity;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.knowledge.NameMatch;
import org.sitrep.knowledge.NameWords;
import org.sitrep.text.AnnotatedArticle;
import org.sitrep.text.Kind;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;

/** Finds the mentions of an article. Thread-safe. */
public final class MentionFinder {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "them", "him", "her");

    private final Knowledge knowledge;
    private final NameDrafts names;
    private final NominalDrafts nominals;
    private final PersonDrafts persons;
    private final ShipNames ships;
    private final CompoundNames compounds;
    private final ShortForms shortForms;
    private final BackReferences backReferences;

    public MentionFinder(Knowledge knowledge) {
        this.knowledge = knowledge;
        names = new NameDrafts(knowledge);
        nominals = new NominalDrafts(knowledge);
        persons = new PersonDrafts(knowledge);
        ships = new ShipNames(knowledge);
        compounds = new CompoundNames(knowledge);
        shortForms = new ShortForms(knowledge);
        backReferences = new BackReferences(knowledge);
    }

    /** All mentions in order of the text, numbered from 0; of two that begin together the longer one first. */
    public List<Mention> find(AnnotatedArticle article) {
        List<List<Draft>> drafts = drafts(article);
        List<Mention> out = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            for (Draft d : Arbiter.choose(drafts.get(i))) {
                out.add(mention(article, i, d, out.size()));
            }
        }
        return out;
    }

    /** The same mentions, each with its evidence, its rivals and why it was chosen: what is too dear for every reading. */
    public List<Verdict> explain(AnnotatedArticle article) {
        List<List<Draft>> drafts = drafts(article);
        List<Verdict> out = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            List<Draft> chosen = Arbiter.choose(drafts.get(i));
            Deliberation all = new Deliberation(article.sentences().get(i), drafts.get(i), chosen);
            for (Draft d : chosen) {
                out.add(all.verdict(mention(article, i, d, out.size()), d));
            }
        }
        return out;
    }

    private static Mention mention(AnnotatedArticle article, int sentence, Draft d, int id) {
        return d.mention(
                id,
                sentence,
                article.sentences().get(sentence),
                article.article().text());
    }

    /** Possible mentions, a list a sentence. */
    private List<List<Draft>> drafts(AnnotatedArticle article) {
        Set<String> countries = countries(article);
        List<List<Draft>> drafts = new ArrayList<>();
        for (Sentence s : article.sentences()) {
            drafts.add(drafts(s, countries));
        }
        surnames(article.sentences(), drafts);
        shortForms.apply(article.sentences(), drafts);
        RecurringNames.apply(article.sentences(), drafts);
        backReferences.apply(article.sentences(), drafts);
        return drafts;
    }

    /** Who was named in full once is known by the last name everywhere: "Rear Admiral A B ... B noted". */
    private static void surnames(List<Sentence> sentences, List<List<Draft>> drafts) {
        Map<String, Draft> full = new HashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            for (Draft d : drafts.get(i)) {
                Token last = sentences.get(i).tokens().get(d.end - 1);
                // "King Abdullah II of Jordan" is not known as Jordan.
                boolean ofPlace = d.length() > 2
                        && sentences.get(i).tokens().get(d.end - 2).form().equals("of");
                boolean titled = !ofPlace && (d.role.isPresent() || d.length() > 1);
                if (d.kind == Kind.Person
                        && d.level == Level.NAME
                        && titled
                        && d.score >= 50
                        && last.form().length() > 2) {
                    full.putIfAbsent(last.form(), d);
                    int hyphen = last.form().indexOf('-');
                    if (hyphen > 0) {
                        full.putIfAbsent(last.form().substring(hyphen + 1), d);
                    }
                }
            }
        }
        for (int i = 0; i < sentences.size(); i++) {
            for (int t = 0; t < sentences.get(i).tokens().size(); t++) {
                Draft known = full.get(sentences.get(i).tokens().get(t).form());
                if (known != null && sentences.get(i).tokens().get(t).isNoun() && !isInLongerName(t, drafts.get(i))) {
                    Draft d = new Draft(t, t + 1, Kind.Person, Level.NAME, 88, "last name of somebody named in full");
                    d.entities = known.entities;
                    drafts.get(i).add(d);
                }
            }
        }
    }

    /** "Norte de Santander" is a place, whoever is called Santander. */
    private static boolean isInLongerName(int token, List<Draft> drafts) {
        return drafts.stream()
                .anyMatch(d -> d.level == Level.NAME
                        && d.kind != Kind.Person
                        && d.length() > 1
                        && d.first <= token
                        && token < d.end
                        && !(d.entities.isEmpty() && d.places.isEmpty()));
    }

    private List<Draft> drafts(Sentence s, Collection<String> countries) {
        NameWords words = NameWords.of(s.tokens().stream().map(Token::form).toList());
        List<Draft> known = names.find(s, words, countries);
        List<Draft> out = new ArrayList<>(known);
        out.addAll(nominals.find(s, Arbiter.choose(known)));
        out.addAll(persons.find(s, known));
        out.addAll(UnitNames.find(s));
        equipment(s, words, out);
        values(s, out);
        out.addAll(ships.find(s, out));
        out.addAll(compounds.find(s));
        pronouns(s, out);
        out.addAll(UnknownNames.find(s, out));
        return out;
    }

    /** Codes of the countries the article names, by themselves, their people or their groups. */
    private Set<String> countries(AnnotatedArticle article) {
        Set<String> out = new HashSet<>();
        for (Sentence s : article.sentences()) {
            NameWords words = NameWords.of(s.tokens().stream().map(Token::form).toList());
            for (int i = 0; i < s.tokens().size(); i++) {
                knowledge.authority().names().longest(words, i, false).ifPresent(m -> codes(m, out));
                knowledge.authority().demonyms().longest(words, i, false).ifPresent(m -> codes(m, out));
            }
        }
        return out;
    }

    private void codes(NameMatch<Entity> match, Set<String> out) {
        Entity e = match.values().get(0);
        e.isoCode().ifPresent(out::add);
        if (e.kind() == Kind.ArmedGroup) {
            e.places()
                    .forEach(p -> knowledge
                            .authority()
                            .byPath(p)
                            .flatMap(Entity::isoCode)
                            .ifPresent(out::add));
        }
        e.state()
                .flatMap(knowledge.authority()::byPath)
                .flatMap(Entity::isoCode)
                .ifPresent(out::add);
    }

    private void equipment(Sentence s, NameWords words, List<Draft> out) {
        for (int i = 0; i < s.tokens().size(); i++) {
            int at = i;
            knowledge.equipment().names().longest(words, i, false).ifPresent(m -> {
                Token t = s.tokens().get(at);
                Token last = s.tokens().get(m.end() - 1);
                if (!t.isVerb()
                        && !isDeed(s, m.first(), m.end(), out)
                        && (last.isNoun()
                                || last.tag().equals("JJ")
                                || last.tag().equals("CD"))) {
                    Draft d = new Draft(
                            m.first(),
                            m.end(),
                            Kind.Equipment,
                            Level.NOMINAL,
                            65 + m.end() - m.first(),
                            "word of the equipment list");
                    d.concept = Optional.of(m.values().get(0).replaceFirst("^equipment/", ""));
                    d.owners = ownersBefore(m.first(), out);
                    out.add(d);
                }
            });
        }
    }

    /** "The Israeli Air Force bombs the port": a verb that the tagger takes for a noun. */
    private static boolean isDeed(Sentence s, int first, int end, List<Draft> drafts) {
        if (end - first > 1
                || end >= s.tokens().size()
                || !s.tokens().get(first).form().endsWith("s")) {
            return false;
        }
        String next = s.tokens().get(end).tag();
        return (next.equals("DT") || next.equals("NNP") || next.equals("PRP$"))
                && drafts.stream().anyMatch(d -> d.end == first && d.level == Level.NAME && d.kind.isActor());
    }

    private static List<Entity> ownersBefore(int first, List<Draft> drafts) {
        int from = Math.max(0, first - 3);
        return drafts.stream()
                .filter(d -> d.kind == Kind.Nationality && d.first >= from && d.end <= first)
                .flatMap(d -> d.entities.stream().limit(1))
                .toList();
    }

    private static void values(Sentence s, List<Draft> out) {
        for (TimeMention t : TimeExpressions.find(s)) {
            if (isInName(t, out)) {
                continue;
            }
            Draft d = new Draft(t.first(), t.end(), Kind.Date, Level.VALUE, 97, "time expression");
            d.time = Optional.of(t);
            out.add(d);
        }
        for (QuantityMention q : Quantities.find(s)) {
            Draft d = new Draft(
                    q.first(),
                    q.end(),
                    q.type() == QuantityType.MONEY ? Kind.Money : Kind.Quantity,
                    Level.VALUE,
                    96,
                    "number with its noun");
            d.quantity = Optional.of(q);
            out.add(d);
        }
    }

    /** "March 23 Movement", "Good Friday Agreement": a name that is known is no date. */
    private static boolean isInName(TimeMention t, List<Draft> drafts) {
        return drafts.stream()
                .anyMatch(d -> !d.entities.isEmpty()
                        && d.level == Level.NAME
                        && d.first <= t.first()
                        && t.end() <= d.end
                        && t.end() - t.first() < d.length());
    }

    private static void pronouns(Sentence s, List<Draft> out) {
        for (int i = 0; i < s.tokens().size(); i++) {
            if (s.tokens().get(i).tag().equals("PRP") && PRONOUNS.contains(Grammar.lower(s, i))) {
                Kind kind = Set.of("he", "she", "him", "her").contains(Grammar.lower(s, i))
                        ? Kind.Person
                        : Kind.Organisation;
                out.add(new Draft(i, i + 1, kind, Level.PRONOUN, 99, "pronoun"));
            }
        }
    }
}
