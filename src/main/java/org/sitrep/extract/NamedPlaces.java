package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.text.Kind;

/**
 * The places that words of a place stand for: of "the two areas of X and Y" both X and Y, of "the province of X, the towns of Y and Z as well
 * as the city of W" all four.
 */
final class NamedPlaces {
    private static final Set<String> JOINS =
            Set.of(",", "and", "as", "well", "the", "of", "town", "towns", "city", "village", "villages");

    /** Longer lists are no scenes. */
    private static final int MOST = 12;

    private NamedPlaces() {}

    /** The mention itself, or the named places that it introduces, with those it is joined to. */
    static List<Mention> of(SentenceView v, Mention m) {
        if (m.kind() != Kind.Place) {
            return List.of(m);
        }
        List<Mention> run = run(v, m);
        List<Mention> named = run.stream().filter(x -> !introduces(v, x)).toList();
        return named.isEmpty() ? List.of(m) : named;
    }

    private static boolean introduces(SentenceView v, Mention m) {
        return m.level() == Level.NOMINAL
                && m.places().isEmpty()
                && v.size() > m.end()
                && v.lemma(m.end()).equals("of");
    }

    /** The mention and the places behind it, as far as "and" joins them. */
    private static List<Mention> run(SentenceView v, Mention first) {
        List<Mention> run = new ArrayList<>(List.of(first));
        int joined = 1;
        Mention last = first;
        Optional<Mention> next = next(v, last);
        while (next.isPresent() && run.size() < MOST) {
            boolean of = v.lemma(last.end()).equals("of") && next.get().first() == last.end() + 1;
            boolean and = !of && isJoined(v, last.end(), next.get().first());
            run.add(next.get());
            last = next.get();
            if (of || and) {
                joined = run.size();
            }
            next = next(v, last);
        }
        return run.subList(0, joined);
    }

    private static boolean isJoined(SentenceView v, int from, int to) {
        for (int i = from; i < to; i++) {
            if (v.lemma(i).equals("and")) {
                return true;
            }
        }
        return v.words(from, to).toLowerCase(Locale.ROOT).contains("as well as");
    }

    /** The next place, where only a comma, "and" and the sort of place stand between. */
    private static Optional<Mention> next(SentenceView v, Mention last) {
        Optional<Mention> next = v.mentions.stream()
                .filter(m -> m.kind() == Kind.Place && m.first() > last.end())
                .min(java.util.Comparator.comparingInt(Mention::first).thenComparing(m -> -m.end()));
        return next.filter(m -> {
            for (int i = last.end(); i < m.first(); i++) {
                boolean link = JOINS.contains(v.token(i).form().toLowerCase(Locale.ROOT))
                        || v.token(i).tag().startsWith("JJ");
                if (!link) {
                    return false;
                }
            }
            return true;
        });
    }
}
