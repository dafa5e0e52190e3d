package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.knowledge.Entity;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.text.Kind;

/**
 * What a sentence says of an agreement: "X was signed between A and B on ...", "a deal between A and B", "Under the X
 * agreement, A was to ... by ...".
 */
final class AgreementRules {
    private static final Set<String> MAKING = Set.of(
            "sign",
            "reach",
            "broker",
            "strike",
            "conclude",
            "agree",
            "make",
            "seal",
            "negotiate",
            "ink",
            "announce",
            "declare",
            "mediate",
            "enter");
    private static final Set<String> SETTING_UP = Set.of("establish", "create", "set", "form");

    private final Knowledge knowledge;
    private final ProvisionRules provisions;

    AgreementRules(Knowledge knowledge) {
        this.knowledge = knowledge;
        provisions = new ProvisionRules();
    }

    /** @param last the agreement spoken of just before, which "it" may mean */
    List<AgreementFinding> find(SentenceView v, Optional<Mention> last) {
        List<AgreementFinding> out = new ArrayList<>();
        for (Mention m : v.mentions) {
            if (m.kind() == Kind.Agreement) {
                AgreementFinding f = told(v, m);
                if (f.tells()) {
                    out.add(f);
                }
            }
        }
        if (out.isEmpty() && last.isPresent()) {
            List<Provision> p = provisions.ofIt(v);
            if (!p.isEmpty()) {
                out.add(new AgreementFinding(
                        0,
                        v.index,
                        last.get(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        p,
                        "provision of an agreement spoken of before"));
            }
        }
        return out;
    }

    private AgreementFinding told(SentenceView v, Mention m) {
        List<Mention> parties = new ArrayList<>();
        List<Mention> mediators = new ArrayList<>();
        List<Mention> setsUp = new ArrayList<>();
        Optional<Mention> signed = inside(v, m, Kind.Date);
        Optional<Mention> signedAt = Optional.empty();
        StringBuilder rule = new StringBuilder("agreement");
        Optional<Predication> noun = v.noun(m.head());
        noun.ifPresent(p -> slotParties(v, p, parties));
        hyphenated(v, m, parties, mediators);
        Optional<Predication> making = making(v, m);
        if (making.isPresent()) {
            Predication p = making.get();
            rule.append(" made by \"").append(v.lemma(p.trigger)).append('"');
            boolean broker = Set.of("broker", "mediate").contains(v.lemma(p.trigger));
            List<Mention> makers = actors(v, p, "subject");
            (broker && !parties.isEmpty() ? mediators : parties)
                    .addAll(makers.stream().filter(x -> !parties.contains(x)).toList());
            for (String slot : List.of("between", "with", "by", "among", "~between")) {
                actors(v, p, slot).stream().filter(x -> !parties.contains(x)).forEach(parties::add);
            }
            if (signed.isEmpty()) {
                signed = date(v, p, m);
            }
            signedAt = place(v, p);
        }
        if (parties.size() < 2 && making.isEmpty() && parties.stream().allMatch(x -> x.level() == Level.DEMONYM)) {
            parties.clear();
        }
        setUp(v, m, setsUp);
        return new AgreementFinding(
                0,
                v.index,
                m,
                parties,
                mediators,
                guarantors(v, m),
                signed,
                signedAt,
                setsUp,
                provisions.under(v, m),
                rule.toString());
    }

    private static Optional<Mention> inside(SentenceView v, Mention m, Kind kind) {
        return v.mentions.stream()
                .filter(x -> x.kind() == kind && (m.first() <= x.first() && x.end() <= m.end() || x.end() == m.first()))
                .findFirst();
    }

    /** "a deal between A and B", "a ceasefire agreement with Russia". */
    private static void slotParties(SentenceView v, Predication p, List<Mention> parties) {
        for (String slot : List.of("between", "among", "with")) {
            for (Mention x : actors(v, p, slot)) {
                Stream.concat(Stream.of(x), joined(v, x))
                        .filter(y -> !parties.contains(y))
                        .forEach(parties::add);
            }
        }
    }

    /** The others of "A, B and C", where the parser took A alone. */
    private static Stream<Mention> joined(SentenceView v, Mention first) {
        List<Mention> out = new ArrayList<>();
        int at = first.end();
        while (at + 1 < v.size() && v.lemma(at).matches(",|and|&")) {
            int next = v.lemma(at).equals(",") && v.lemma(at + 1).equals("and") ? at + 2 : at + 1;
            Optional<Mention> other = v.mentions.stream()
                    .filter(x -> x.first() == next && (x.kind().isActor() || x.kind() == Kind.Place))
                    .filter(x -> x.kind() != Kind.Person && x.kind() != Kind.MediaOutlet)
                    .findFirst();
            if (other.isEmpty()) {
                // "between A, which ..., and B": a comma alone closes nothing.
                return Stream.empty();
            }
            out.add(other.get());
            if (!v.lemma(at).equals(",") || next == at + 2) {
                return out.stream().filter(x -> x.kind().isActor());
            }
            at = other.get().end();
        }
        return Stream.empty();
    }

    private static List<Mention> actors(SentenceView v, Predication p, String slot) {
        return p.args(slot).stream()
                .flatMap(a -> v.in(a).stream())
                .filter(x -> x.kind().isActor()
                        && x.kind() != Kind.Person
                        && x.kind() != Kind.MediaOutlet
                        && x.level() != Level.PRONOUN)
                .toList();
    }

    /** "the Russian-Turkish memorandum", "an Iran-brokered deal": what the words before the noun tell. */
    private void hyphenated(SentenceView v, Mention m, List<Mention> parties, List<Mention> mediators) {
        for (int i = m.first(); i < m.head(); i++) {
            String form = v.token(i).form();
            int hyphen = form.indexOf('-');
            if (hyphen < 1) {
                continue;
            }
            String tail = form.substring(hyphen + 1).toLowerCase(Locale.ROOT);
            List<Entity> left = states(form.substring(0, hyphen));
            List<Entity> right = states(form.substring(hyphen + 1));
            if (!left.isEmpty() && !right.isEmpty()) {
                parties.add(synthetic(m, i, left.get(0)));
                parties.add(synthetic(m, i, right.get(0)));
            } else if (!left.isEmpty()
                    && Set.of("brokered", "mediated", "sponsored").contains(tail)) {
                mediators.add(synthetic(m, i, left.get(0)));
            }
        }
    }

    private List<Entity> states(String word) {
        List<Entity> out = knowledge.authority().byDemonym(word);
        return out.isEmpty()
                ? knowledge.authority().byName(word).stream()
                        .filter(e -> e.kind() == Kind.State)
                        .toList()
                : out;
    }

    /** A mention for one half of a hyphenated word. */
    private static Mention synthetic(Mention m, int token, Entity e) {
        return new Mention(
                -1,
                m.sentence(),
                m.span(),
                m.text(),
                token,
                token + 1,
                token,
                Kind.State,
                Level.DEMONYM,
                List.of(e),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "half of a hyphenated word");
    }

    /** The verb that makes the agreement: it is its object, or what "signed between" hangs on. */
    private static Optional<Predication> making(SentenceView v, Mention m) {
        for (int i = 0; i < v.size(); i++) {
            if (v.token(i).isVerb() && MAKING.contains(v.lemma(i))) {
                Optional<Predication> p = v.verb(i).filter(x -> !x.negated && x.modal.isEmpty() && !x.infinitive);
                if (p.isPresent()
                        && (p.get().args("object").stream()
                                        .anyMatch(a -> a.heads().contains(m.head()))
                                || p.get().args("to").stream()
                                                .anyMatch(a -> a.heads().contains(m.head()))
                                        && v.lemma(i).equals("agree"))) {
                    return p;
                }
            }
        }
        // "the memorandum signed (in the city of ...) on ...": the parser is often lost in parentheses.
        boolean behind = m.end() < v.size() && v.token(m.end()).isVerb() && MAKING.contains(v.lemma(m.end()));
        return behind ? Optional.of(new Predication(m.end(), true)) : Optional.empty();
    }

    private static Optional<Mention> date(SentenceView v, Predication p, Mention m) {
        return v.mentions.stream()
                .filter(d -> d.kind() == Kind.Date)
                .filter(d ->
                        d.first() > p.trigger && d.first() - p.trigger < 16 || d.end() <= m.first() && d.first() < 6)
                .filter(d -> Math.abs(d.first() - p.trigger) < 20)
                .filter(d -> d.first() == 0 || !v.lemma(d.first() - 1).equals("by"))
                .findFirst();
    }

    private static Optional<Mention> place(SentenceView v, Predication p) {
        return v.mentions.stream()
                .filter(x -> x.kind() == Kind.Place && !x.places().isEmpty())
                .filter(x -> x.first() > p.trigger && x.first() - p.trigger < 9)
                .filter(x -> isBehind(v, x, Set.of("in", "at")))
                .findFirst();
    }

    private static boolean isBehind(SentenceView v, Mention m, Set<String> prepositions) {
        // "signed in the coastal resort city of X": the noun phrase before the name may be long.
        for (int i = m.first() - 1; i >= 0 && (i >= m.first() - 3 || isInPhrase(v, i)); i--) {
            if (prepositions.contains(v.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInPhrase(SentenceView v, int i) {
        return v.token(i).isNoun()
                || v.token(i).tag().matches("JJ|DT|IN|POS") && !v.token(i).isVerb();
    }

    /** "Russia, Turkey and Iran are guarantors of a ceasefire". */
    private static List<Mention> guarantors(SentenceView v, Mention m) {
        for (int i = 0; i < m.first(); i++) {
            if (v.lemma(i).equals("guarantor") || v.lemma(i).equals("guarantee")) {
                int at = i;
                return v.mentions.stream()
                        .filter(x -> x.kind() == Kind.State && x.end() <= at)
                        .toList();
            }
        }
        return List.of();
    }

    /** "an agreement to create a demilitarized zone", "posts established under the deal". */
    private static void setUp(SentenceView v, Mention m, List<Mention> out) {
        for (int i = 0; i < v.size(); i++) {
            boolean verb = v.token(i).isVerb() && SETTING_UP.contains(v.lemma(i));
            Optional<Predication> p = verb ? v.verb(i) : Optional.empty();
            if (p.isEmpty()) {
                continue;
            }
            boolean purpose = p.get().infinitive && i > m.head() && i - m.head() < 14;
            boolean under =
                    p.get().args("under").stream().anyMatch(a -> a.heads().contains(m.head()))
                            || m.first() >= 1 && m.first() < 4 && v.lemma(0).equals("under");
            if (purpose || under) {
                p.get().args("object").stream()
                        .flatMap(a -> v.in(a).stream())
                        .filter(x -> x.kind() == Kind.Place || x.kind() == Kind.Post)
                        .filter(x -> !out.contains(x))
                        .forEach(out::add);
            }
        }
    }
}
