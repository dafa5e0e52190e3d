package org.sitrep.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.knowledge.Nominals.Nominal;
import org.sitrep.text.Kind;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;

/**
 * A bare noun with an article that is no mention by itself, but goes back to something named before: "the 6th Infantry
 * Division ... the division said", "Hamas ... the group denied it", "Abu Shouk camp ... the camp was shelled".
 */
final class BackReferences {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "same", "said");
    private static final Set<String> GROUPS = Set.of(
            "group", "movement", "faction", "outfit", "organization", "organisation", "militia", "gang", "cartel");
    private static final int NEAR = 8;

    private final Knowledge knowledge;

    BackReferences(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    void apply(List<Sentence> sentences, List<List<Draft>> drafts) {
        Map<String, Told> told = new HashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence s = sentences.get(i);
            List<Draft> chosen = Arbiter.choose(drafts.get(i));
            int next = 0;
            for (int t = 1; t < s.tokens().size(); t++) {
                while (next < chosen.size() && chosen.get(next).end <= t) {
                    remember(s, chosen.get(next), i, told);
                    next++;
                }
                int at = t;
                boolean free = chosen.stream().noneMatch(d -> d.first <= at && at < d.end && d.kind != Kind.Quantity);
                if (free && isBare(s, t)) {
                    Optional<Draft> back = back(s, t, i, told);
                    back.ifPresent(drafts.get(i)::add);
                }
            }
            for (; next < chosen.size(); next++) {
                remember(s, chosen.get(next), i, told);
            }
        }
    }

    /** What a noun last stood for, and in which sentence. */
    private record Told(Draft draft, String words, int sentence) {}

    private static String words(Sentence s, Draft d) {
        StringBuilder b = new StringBuilder();
        for (int i = d.first; i < d.end; i++) {
            b.append(i > d.first ? " " : "").append(s.tokens().get(i).form());
        }
        return b.toString();
    }

    private void remember(Sentence s, Draft d, int sentence, Map<String, Told> told) {
        if (d.level != Level.NAME && d.level != Level.NOMINAL || d.level == Level.NOMINAL && d.length() < 2) {
            return;
        }
        Told now = new Told(d, words(s, d), sentence);
        if (d.level == Level.NAME && d.kind == Kind.ArmedGroup) {
            GROUPS.forEach(g -> told.put(g, now));
        } else if (d.level == Level.NAME && d.kind == Kind.Organisation) {
            GROUPS.forEach(g -> told.merge(
                    g,
                    now,
                    (old, other) ->
                            old.draft().kind == Kind.ArmedGroup && sentence - old.sentence() < NEAR ? old : other));
        }
        if (d.kind.isActor() && d.kind != Kind.PopulationGroup || d.kind == Kind.Place || d.kind == Kind.Post) {
            told.put(Grammar.lower(s, d.end - 1), now);
            told.put(Grammar.lower(s, d.head), now);
            if (d.kind == Kind.Place) {
                // "Lake Kivu ... the lake"
                told.put(Grammar.lower(s, d.first), now);
            }
        }
    }

    /** "the division", "the same group", "this camp", and nothing behind it that it only describes. */
    private static boolean isBare(Sentence s, int t) {
        Token noun = s.tokens().get(t);
        boolean last = t + 1 >= s.tokens().size()
                || !s.tokens().get(t + 1).isNoun() && !Grammar.lower(s, t + 1).equals("of");
        return noun.tag().equals("NN") && last && DEFINITE.contains(Grammar.lower(s, t - 1));
    }

    private Optional<Draft> back(Sentence s, int t, int sentence, Map<String, Told> told) {
        String noun = Grammar.lower(s, t);
        Told before = told.get(noun);
        if (before == null || sentence - before.sentence() > NEAR) {
            return Optional.empty();
        }
        Kind kind = before.draft().kind;
        boolean fits = knowledge.nominals().of(noun).stream()
                .map(Nominal::kind)
                .anyMatch(k ->
                        k == kind || k.isActor() && kind.isActor() && k != Kind.Person && k != Kind.PopulationGroup);
        if (!fits) {
            return Optional.empty();
        }
        Draft d = new Draft(t, t + 1, kind, Level.NOMINAL, 60, "noun that goes back to a name");
        d.entities = before.draft().entities;
        d.places = before.draft().places;
        d.owners = before.draft().owners;
        d.fullName = Optional.of(before.words());
        return Optional.of(d);
    }
}
