package org.sitrep.annotate;

import java.util.Arrays;

/**
 * A maximum entropy model in a few large arrays. It says what OpenNLP's own {@code GISModel} says, but finds a feature with
 * one look at the memory instead of five, and needs no object for each of a hundred thousand features. Features are known
 * by a hash of 64 bits alone. Immutable and thread-safe.
 */
final class FlatModel {
    /** A hash is a number written to this base: the hash of a text follows from those of its pieces. */
    static final long BASE = 0x9E3779B97F4A7C15L;

    private static final long MULTIPLIER = 0xD6E8FEB86659FD93L;
    /** A label that is e to this power less likely than another adds nothing to a sum of doubles. */
    private static final double NEGLIGIBLE = 40;

    private final String[] labels;
    private final double uniform;
    /** Hashes of features, each at the first free place from where it belongs on; 0 is free. */
    private final long[] hashes;
    /** Where the weights of the feature at the same place begin. */
    private final int[] firstWeight;
    /** Which set of labels it has weights for. */
    private final int[] labelSet;

    private final int[][] labelSets;
    private final double[] weights;

    /**
     * @param features hashes of all features
     * @param sets for each of them, which set of labels it has weights for
     * @param weights of all features, one after the other
     */
    FlatModel(String[] labels, int[][] labelSets, long[] features, int[] sets, double[] weights) {
        this.labels = labels.clone();
        this.labelSets = labelSets;
        this.weights = weights;
        uniform = StrictMath.log(1.0 / labels.length);
        int size = Integer.highestOneBit(Math.max(2, features.length * 2)) * 2;
        hashes = new long[size];
        firstWeight = new int[size];
        labelSet = new int[size];
        int next = 0;
        for (int i = 0; i < features.length; i++) {
            int at = place(features[i]);
            hashes[at] = features[i];
            firstWeight[at] = next;
            labelSet[at] = sets[i];
            next += labelSets[sets[i]].length;
        }
    }

    static long hash(String feature) {
        long hash = 0;
        for (int i = 0; i < feature.length(); i++) {
            hash = hash * BASE + feature.charAt(i);
        }
        return hash;
    }

    String[] labels() {
        return labels.clone();
    }

    /**
     * The probabilities of all labels.
     *
     * @param out as long as there are labels
     */
    void evaluate(String[] features, double[] out) {
        Arrays.fill(out, uniform);
        for (String feature : features) {
            addWeights(hash(feature), out);
        }
        normalize(out);
    }

    /** The probabilities of all labels, where the features are known by their hashes. */
    void evaluate(FeatureHashes features, double[] out) {
        Arrays.fill(out, uniform);
        for (int i = 0; i < features.size(); i++) {
            addWeights(features.get(i), out);
        }
        normalize(out);
    }

    private void addWeights(long hash, double[] out) {
        int at = place(hash);
        if (hashes[at] != 0) {
            int weight = firstWeight[at];
            for (int label : labelSets[labelSet[at]]) {
                out[label] += weights[weight++];
            }
        }
    }

    private static void normalize(double[] out) {
        double greatest = out[0];
        for (double x : out) {
            greatest = Math.max(greatest, x);
        }
        double sum = 0;
        for (int i = 0; i < out.length; i++) {
            out[i] = out[i] < greatest - NEGLIGIBLE ? 0 : Math.exp(out[i]);
            sum += out[i];
        }
        for (int i = 0; i < out.length; i++) {
            out[i] /= sum;
        }
    }

    /** Where a feature stands, or would. */
    private int place(long hash) {
        int mask = hashes.length - 1;
        int at = (int) (hash * MULTIPLIER >>> 32) & mask;
        while (hashes[at] != 0 && hashes[at] != hash) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
