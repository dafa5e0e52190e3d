package org.sitrep.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.knowledge.NameKey;
import org.sitrep.text.Kind;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;

/**
 * A name that one sentence made clear is the same name in the others: "the village of Qaminas ... Qaminas lies on the
 * road". Weaker than any evidence of the place itself.
 */
final class RecurringNames {
    private static final int LONGEST = 4;
    private static final int SCORE = 34;
    private static final int SCORE_KNOWN = 56;

    private RecurringNames() {}

    static void apply(List<Sentence> sentences, List<List<Draft>> drafts) {
        Map<String, Draft> told = new HashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            for (Draft d : Arbiter.choose(drafts.get(i))) {
                int first = nameStart(sentences.get(i), d);
                if (isName(d) && first < d.end) {
                    told.putIfAbsent(key(sentences.get(i), first, d.end), d);
                }
            }
        }
        for (int i = 0; i < sentences.size(); i++) {
            Sentence s = sentences.get(i);
            int t = 0;
            while (t < s.tokens().size()) {
                Optional<Draft> again =
                        Character.isUpperCase(s.tokens().get(t).form().codePointAt(0))
                                        || s.tokens().get(t).form().contains("-")
                                ? again(s, t, told)
                                : Optional.empty();
                again.ifPresent(drafts.get(i)::add);
                t = again.map(d -> d.end).orElse(t + 1);
            }
        }
    }

    private static boolean isName(Draft d) {
        return d.level == Level.NAME
                && (d.kind.isActor() || d.kind == Kind.Place)
                && d.kind != Kind.Person
                && d.kind != Kind.Nationality
                && d.kind != Kind.State
                && d.kind != Kind.Government
                && d.length() <= LONGEST;
    }

    /** Behind "northern" of "northern Syria". */
    private static int nameStart(Sentence s, Draft d) {
        int first = d.first;
        while (first < d.end
                && !Character.isUpperCase(s.tokens().get(first).form().codePointAt(0))
                && !s.tokens().get(first).form().contains("-")) {
            first++;
        }
        return first;
    }

    private static Optional<Draft> again(Sentence s, int first, Map<String, Draft> told) {
        for (int end = Math.min(first + LONGEST, s.tokens().size()); end > first; end--) {
            Token last = s.tokens().get(end - 1);
            if (!Character.isLetterOrDigit(last.form().charAt(last.form().length() - 1))) {
                continue;
            }
            String key = key(s, first, end);
            Draft known = key.length() < 3 ? null : told.get(key);
            if (known != null) {
                Draft d = new Draft(
                        first, end, known.kind, Level.NAME, score(known), "name made clear elsewhere in the article");
                d.entities = known.entities;
                d.places = known.places;
                d.owners = known.owners;
                return Optional.of(d);
            }
        }
        return Optional.empty();
    }

    /** Above a mere guess where the name is known. */
    private static int score(Draft known) {
        return known.entities.isEmpty() && known.places.isEmpty() ? SCORE : SCORE_KNOWN;
    }

    private static String key(Sentence s, int first, int end) {
        List<String> forms = new ArrayList<>();
        for (int i = first; i < end; i++) {
            forms.add(s.tokens().get(i).form());
        }
        String key = NameKey.of(String.join(" ", forms));
        return key.startsWith("al ") ? key.substring(3) : key;
    }
}
