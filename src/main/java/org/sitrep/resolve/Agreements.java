package org.sitrep.resolve;

import java.util.Optional;
import java.util.Set;
import org.sitrep.extract.Level;
import org.sitrep.extract.Mention;
import org.sitrep.text.Kind;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;

/** Which agreement a mention speaks of: one known by name, the one spoken of last, or one of the article's own. */
final class Agreements {
    private static final Set<String> TRUCES = Set.of("ceasefire", "cease-fire", "truce", "armistice");

    private Agreements() {}

    static Thing of(Context c, Mention m) {
        if (!m.entities().isEmpty()) {
            return Context.thing(m.entities().get(0));
        }
        Sentence s = c.sentences.get(m.sentence());
        String head = c.headLemma(m);
        boolean truce = TRUCES.contains(head);
        if (isBare(s, m) || isDefinite(s, m) && !tells(s, m)) {
            Optional<Context.Entry> last = c.last(e -> e.thing().kind() == Kind.Agreement
                    && (truce == TRUCES.contains(c.headLemma(e.mention()))
                            || !truce && e.mention().level() == Level.NAME));
            if (last.isPresent()) {
                return last.get().thing();
            }
        }
        String label = m.text().replaceAll("\\s+", " ");
        return new Thing(
                "agreement/" + c.local + "/" + Slug.of(label) + "-" + m.span().begin(), label, Kind.Agreement);
    }

    /** "the deal", "that agreement", "ceasefire": no word of its own. */
    private static boolean isBare(Sentence s, Mention m) {
        return m.end() - m.first() == 1
                && !s.tokens().get(Math.max(0, m.first() - 1)).form().equalsIgnoreCase("a")
                && !s.tokens().get(Math.max(0, m.first() - 1)).form().equalsIgnoreCase("an");
    }

    private static boolean isDefinite(Sentence s, Mention m) {
        if (m.first() == 0) {
            return false;
        }
        Token before = s.tokens().get(m.first() - 1);
        return Set.of("the", "this", "that").contains(before.form().toLowerCase(java.util.Locale.ROOT));
    }

    /** Whether it carries a year, a name or parties, and so may be another one. */
    private static boolean tells(Sentence s, Mention m) {
        for (int i = m.first(); i < m.end(); i++) {
            Token t = s.tokens().get(i);
            if (t.isProper() || t.tag().equals("CD") || t.form().contains("-")) {
                return true;
            }
        }
        return hasParties(s, m);
    }

    /** "the deal between ...", "the agreement with ...". */
    private static boolean hasParties(Sentence s, Mention m) {
        return m.end() < s.tokens().size()
                && Set.of("between", "with", "on", "signed", "reached")
                        .contains(s.tokens().get(m.end()).lemma());
    }
}
