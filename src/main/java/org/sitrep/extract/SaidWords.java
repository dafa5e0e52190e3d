package org.sitrep.extract;

import java.util.List;

/** The stretch of a sentence that a speaker is said to say; tokens from, to. */
final class SaidWords {
    /** Where the content stands, the likeliest first. */
    private static final List<List<String>> CONTENT_SLOTS = List.of(
            List.of("that"),
            List.of("to-inf"),
            List.of("of", "for", "against", "about", "over", "with", "ing"),
            List.of("object"));

    private SaidWords() {}

    /** The words that are said: a clause behind the verb, else what stands before the speaker. */
    static int[] of(SentenceView v, Predication p, boolean inverted, Mention speaker) {
        if (inverted) {
            return new int[] {0, p.trigger};
        }
        for (List<String> slots : CONTENT_SLOTS) {
            int[] found = span(p, slots, speaker);
            if (found[1] > found[0]) {
                boolean late = !slots.contains("that") && startsLate(v, p, speaker) && before(v, speaker)[1] > 0;
                int end = Math.max(found[1], quoteEnd(v, found[0]));
                return late ? before(v, speaker) : new int[] {found[0], goesOn(v, found[0], end) ? v.size() : end};
            }
        }
        int[] late = behindTime(v, p.trigger);
        if (late[1] > late[0]) {
            return late;
        }
        int[] before = before(v, speaker);
        int[] behind = before[1] > 0 ? before : behind(v, p.trigger);
        if (behind[1] > behind[0]) {
            return behind;
        }
        // "denied shelling the camp", where the parser hung the participle beside the verb.
        boolean participle =
                p.trigger + 1 < v.size() && v.token(p.trigger + 1).tag().equals("VBG");
        return participle ? new int[] {p.trigger + 1, v.size()} : quoted(v, p.trigger);
    }

    /** "said on Friday two of its posts ... were lost": a clause without "that" behind the day, which the parser hung on the day. */
    private static int[] behindTime(SentenceView v, int trigger) {
        return v.mentions.stream()
                .filter(m -> m.kind() == org.sitrep.text.Kind.Date && m.first() > trigger && m.first() <= trigger + 3)
                .filter(m -> m.end() < v.size() && v.token(m.end()).tag().matches("DT|CD|NNPS?|NNS?|PRP\\$?|JJ"))
                .filter(m -> v.sentence.tokens().subList(m.end(), v.size()).stream()
                        .anyMatch(t -> t.tag().matches("VBD|VBZ|VBP|MD")))
                .map(m -> new int[] {m.end(), v.size()})
                .findFirst()
                .orElseGet(() -> new int[] {trigger, trigger});
    }

    /** "accused them of shelling the port, and of mining the road": the second, which the parser hung elsewhere. */
    private static boolean goesOn(SentenceView v, int from, int end) {
        int and = end < v.size() && v.token(end).form().equals(",") ? end + 1 : end;
        return and + 2 < v.size()
                && v.lemma(and).equals("and")
                && v.token(from).tag().equals("IN")
                && v.lemma(and + 1).equals(v.lemma(from))
                && v.token(and + 2).tag().equals("VBG");
    }

    /** "..., the agency quoted her as saying": the quotation before. */
    private static int[] quoted(SentenceView v, int trigger) {
        for (int i = trigger - 1; i > 1; i--) {
            if (v.token(i).form().equals("\"")) {
                return new int[] {0, i};
            }
        }
        return new int[] {trigger, trigger};
    }

    /** From the first to the last word of the slots that stand behind the verb. */
    private static int[] span(Predication p, List<String> slots, Mention speaker) {
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (String slot : slots) {
            for (Arg a : p.args(slot)) {
                boolean self = a.first() <= speaker.head() && speaker.head() < a.end();
                if (a.first() > p.trigger && !self) {
                    from = Math.min(from, a.first());
                    to = Math.max(to, a.end());
                }
            }
        }
        return new int[] {from, to};
    }

    /** What stands before a speaker who comes last: "..., the ministry said". */
    private static int[] before(SentenceView v, Mention speaker) {
        int i = speaker.first() - 1;
        while (i > 0 && v.token(i).tag().matches("DT|JJ|RB|PRP\\$")) {
            i--;
        }
        return i > 1 && v.token(i).form().matches("[,\"]|''") ? new int[] {0, i} : new int[] {0, 0};
    }

    private static boolean startsLate(SentenceView v, Predication p, Mention speaker) {
        return speaker.first() > v.size() / 2 && p.trigger > v.size() - 6;
    }

    /** "that", a colon or a quotation behind the verb opens the content; so does a clause the parser hung elsewhere. */
    private static int[] behind(SentenceView v, int trigger) {
        for (int i = trigger + 1; i < v.size(); i++) {
            String f = v.token(i).form();
            if (f.equals("\"")
                    || f.equals(":")
                    || v.lemma(i).equals("that") && v.token(i).tag().equals("IN")) {
                return new int[] {i, v.size()};
            }
        }
        return new int[] {trigger, trigger};
    }

    /** A quotation that is open at the content's beginning runs to its closing mark. */
    private static int quoteEnd(SentenceView v, int from) {
        int open = -1;
        for (int i = Math.max(0, from - 2); i < v.size(); i++) {
            if (v.token(i).form().equals("\"")) {
                if (open < 0 && i <= from + 1) {
                    open = i;
                } else if (open >= 0) {
                    return i;
                } else {
                    return from;
                }
            }
        }
        return open >= 0 ? v.size() : from;
    }
}
