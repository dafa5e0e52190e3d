package org.sitrep.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sitrep.evaluate.BratFile.TextBound;

/**
 * Identities compared by pairs: two mentions of a file are one and the same in the gold, and so they are, whatever the
 * names given to them, in what was found. Only mentions that both sides have count, so that a mention missed is not
 * counted twice; demonyms do not, for their many easy pairs would hide all others.
 */
final class SamePairs {
    private static final String DEMONYM = "Nationality";

    /** A mention of both sides with its identity on each. */
    private record Both(TextBound gold, TextBound found, String wanted, String said) {
        int uncommon() {
            return Math.abs(gold.begin() - found.begin()) + Math.abs(gold.end() - found.end());
        }
    }

    private SamePairs() {}

    static Score score(Map<TextBound, String> gold, Map<TextBound, String> found) {
        List<Both> mentions = both(gold, found);
        int wanted = 0;
        int said = 0;
        int right = 0;
        for (int i = 0; i < mentions.size(); i++) {
            for (int k = 0; k < i; k++) {
                boolean same = mentions.get(i).wanted.equals(mentions.get(k).wanted);
                boolean alike = mentions.get(i).said.equals(mentions.get(k).said);
                wanted += same ? 1 : 0;
                said += alike ? 1 : 0;
                right += same && alike ? 1 : 0;
            }
        }
        return new Score(wanted, said, right, right);
    }

    /** The mentions that overlap, the closest first, each once. */
    private static List<Both> both(Map<TextBound, String> gold, Map<TextBound, String> found) {
        List<Both> possible = new ArrayList<>();
        gold.forEach((g, wanted) -> found.forEach((f, said) -> {
            if (g.overlaps(f) && !g.kind().equals(DEMONYM) && !f.kind().equals(DEMONYM)) {
                possible.add(new Both(g, f, wanted, said));
            }
        }));
        possible.sort(Comparator.comparingInt(Both::uncommon)
                .thenComparingInt(b -> b.gold.begin())
                .thenComparingInt(b -> b.gold.end())
                .thenComparing(b -> b.gold.kind())
                .thenComparing(b -> b.found.kind()));
        List<Both> chosen = new ArrayList<>();
        for (Both b : possible) {
            if (chosen.stream().noneMatch(c -> c.gold.equals(b.gold) || c.found.equals(b.found))) {
                chosen.add(b);
            }
        }
        return chosen;
    }
}
