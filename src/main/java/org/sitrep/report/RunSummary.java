package org.sitrep.report;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a build did.
 *
 * @param findings how many of each kind: mentions, events, claims ...
 */
public record RunSummary(Articles articles, SortedMap<String, Long> findings, Size size, Cost cost) {
    /** Something that was not read: where it stands, and why. */
    public record Refusal(String source, String reason) {}

    /**
     * What became of the articles.
     *
     * @param stored read and stored, new or again
     * @param replaced of those, how many were there before
     * @param repeated read and passed over, since the input holds the article once more
     * @param copies articles in the dataset that repeat another one
     * @param failed could not be worked on, a fault of the program; among the refused
     * @param refused not read, in the order of the input
     * @param total articles in the dataset
     */
    public record Articles(
            int stored, int replaced, int repeated, int copies, int failed, List<Refusal> refused, int total) {
        public Articles {
            refused = List.copyOf(refused);
        }

        /** Read, given twice or not. */
        public int read() {
            return stored + repeated;
        }
    }

    /** How much was read and made: tokens and sentences of this run, quads of the dataset. */
    public record Size(long tokens, long sentences, long quads) {}

    /**
     * What it took.
     *
     * @param secondsByStage of all threads together
     * @param wallSeconds from the first thing done to the last
     * @param millisToFirstArticle from the start of the process until an article was stored
     * @param peakMemoryBytes the most the process had
     */
    public record Cost(
            SortedMap<String, Double> secondsByStage,
            double wallSeconds,
            long millisToFirstArticle,
            long peakMemoryBytes) {
        public Cost {
            secondsByStage = Collections.unmodifiableSortedMap(new TreeMap<>(secondsByStage));
        }
    }

    public RunSummary {
        findings = Collections.unmodifiableSortedMap(new TreeMap<>(findings));
    }

    /** Whether everything in the input was read. */
    public boolean allRead() {
        return articles.refused().isEmpty();
    }

    public double articlesPerSecond() {
        return cost.wallSeconds() > 0 ? articles.read() / cost.wallSeconds() : 0;
    }

    public double tokensPerSecond() {
        return cost.wallSeconds() > 0 ? size.tokens() / cost.wallSeconds() : 0;
    }
}
