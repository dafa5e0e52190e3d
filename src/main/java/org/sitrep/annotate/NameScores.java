package org.sitrep.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How well a name finder did, by type of name. A name is right when its first and last token and its type are. */
public record NameScores(Map<String, Score> byType) {
    public NameScores {
        byType = Map.copyOf(byType);
    }

    /**
     * Counts of names.
     *
     * @param wanted in the annotated text
     * @param found by the finder
     * @param right among those found
     */
    public record Score(int wanted, int found, int right) {
        public Score {
            if (right < 0 || right > Math.min(wanted, found)) {
                throw new IllegalArgumentException(right + " right of " + wanted + " wanted and " + found + " found");
            }
        }

        /** 0 when nothing was found. */
        public double precision() {
            return found == 0 ? 0 : (double) right / found;
        }

        /** 0 when nothing was wanted. */
        public double recall() {
            return wanted == 0 ? 0 : (double) right / wanted;
        }

        public double f1() {
            return wanted + found == 0 ? 0 : 2.0 * right / (wanted + found);
        }

        private Score plus(Score other) {
            return new Score(wanted + other.wanted, found + other.found, right + other.right);
        }
    }

    /** Of all types together. */
    public Score all() {
        return byType.values().stream().reduce(new Score(0, 0, 0), Score::plus);
    }

    /** A line for each type and one for all, as Markdown. */
    public String table() {
        StringBuilder out =
                new StringBuilder("| type | wanted | found | precision | recall | F1 |\n|---|--:|--:|--:|--:|--:|\n");
        new TreeMap<>(byType).forEach((type, score) -> out.append(line(type, score)));
        return out.append(line("all", all())).toString();
    }

    private static String line(String name, Score s) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.3f | %.3f | %.3f |\n",
                name,
                s.wanted(),
                s.found(),
                s.precision(),
                s.recall(),
                s.f1());
    }

    /** Adds up sentence by sentence. */
    static final class Tally {
        private final Map<String, int[]> counts = new TreeMap<>();

        void add(List<LabelledName> wanted, List<LabelledName> found) {
            wanted.forEach(name -> count(name)[0]++);
            for (LabelledName name : found) {
                count(name)[1]++;
                count(name)[2] += wanted.contains(name) ? 1 : 0;
            }
        }

        private int[] count(LabelledName name) {
            return counts.computeIfAbsent(name.type(), type -> new int[3]);
        }

        NameScores scores() {
            Map<String, Score> scores = new TreeMap<>();
            counts.forEach((type, n) -> scores.put(type, new Score(n[0], n[1], n[2])));
            return new NameScores(scores);
        }
    }
}
