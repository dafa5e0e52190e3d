package org.sitrep.extract;

import java.util.List;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;

/** What stands before an event noun: "Turkish | artillery barrages", "Turkey's | cross-border offensive". */
final class NounSlots {
    private NounSlots() {}

    /** Adds the words from {@code first} to before the noun as premodifiers, a genitive among them as possessor. */
    static void before(Sentence sentence, int noun, int first, Predication p) {
        int from = first;
        for (int i = first; i < noun; i++) {
            if (sentence.tokens().get(i).tag().equals("POS")) {
                from = i + 1;
            }
        }
        for (int i = from; i < noun; i++) {
            Token t = sentence.tokens().get(i);
            String lower = t.form().toLowerCase(java.util.Locale.ROOT);
            if (lower.startsWith("pro-") || lower.startsWith("anti-")) {
                // A "pro-Palestinian demonstration" is none of Palestine's.
                continue;
            }
            if (t.isNoun()
                    || t.tag().startsWith("JJ")
                    || t.tag().equals("VBN")
                    || t.tag().equals("VBG")) {
                p.add("premod", new Arg(List.of(i), i, i + 1));
            } else if (t.tag().equals("PRP$")) {
                p.add("possessive", new Arg(List.of(i), i, i + 1));
            } else if (t.form().equalsIgnoreCase("no")) {
                p.negated = true;
            }
        }
    }

    /** The last noun before a genitive mark that ends at {@code end}. */
    static int beforeGenitive(Sentence sentence, int end) {
        int i = end - 1;
        while (i > 0 && sentence.tokens().get(i).tag().equals("POS")) {
            i--;
        }
        return i;
    }
}
