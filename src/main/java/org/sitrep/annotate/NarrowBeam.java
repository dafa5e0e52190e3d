package org.sitrep.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import opennlp.tools.util.BeamSearchContextGenerator;
import opennlp.tools.util.SequenceValidator;

/**
 * A beam search that follows a second reading of the words only while it is nearly as likely as the best one and may still
 * end otherwise. Most words leave no doubt, and are then looked at once instead of as often as the beam is wide, which is
 * where the time goes.
 */
final class NarrowBeam<T> {
    /** A reading this many times less likely than the best one is given up. */
    private static final double RATIO = 200;

    private static final double MARGIN = Math.log(RATIO);
    private static final Object[] NOTHING_MORE = new Object[0];

    private static final Comparator<Reading> LIKELIEST_FIRST = Comparator.comparingDouble(r -> -r.score);

    private final int width;
    private final FlatModel model;
    private final BeamSearchContextGenerator<T> contexts;
    private final SequenceValidator<T> validator;
    private final String[] labels;
    private final double[] probabilities;

    /** The labels of the first words, and how likely they are, as a logarithm. */
    static final class Reading {
        private final String[] labels;
        private final double[] probabilities;
        private final double score;

        private Reading(String[] labels, double[] probabilities, double score) {
            this.labels = labels;
            this.probabilities = probabilities;
            this.score = score;
        }

        String[] labels() {
            return labels.clone();
        }

        /** How likely all labels are, as a logarithm. */
        double score() {
            return score;
        }

        /** How likely the label of a word is after those before it. */
        double probability(int word) {
            return probabilities[word];
        }

        /** Whether what follows cannot tell the two apart: the models look back at two labels. */
        private boolean endsLike(Reading other) {
            int n = labels.length;
            return labels[n - 1].equals(other.labels[n - 1]) && (n < 2 || labels[n - 2].equals(other.labels[n - 2]));
        }

        private Reading with(String label, double probability) {
            int n = labels.length;
            String[] longer = Arrays.copyOf(labels, n + 1);
            longer[n] = label;
            double[] more = Arrays.copyOf(probabilities, n + 1);
            more[n] = probability;
            return new Reading(longer, more, score + Math.log(probability));
        }
    }

    NarrowBeam(int width, FlatModel model, BeamSearchContextGenerator<T> contexts, SequenceValidator<T> validator) {
        this.width = width;
        this.model = model;
        this.contexts = contexts;
        this.validator = validator;
        labels = model.labels();
        probabilities = new double[labels.length];
    }

    /** The likeliest labels of the words. */
    Reading likeliest(T[] words) {
        return readings(words, true).get(0);
    }

    /** The likeliest labels of the words and those nearly as likely, the likeliest first, as many as the beam is wide. */
    List<Reading> likely(T[] words) {
        return readings(words, false);
    }

    private List<Reading> readings(T[] words, boolean joining) {
        List<Reading> readings = List.of(new Reading(new String[0], new double[0], 0));
        for (int i = 0; i < words.length; i++) {
            readings = next(words, i, readings, joining);
        }
        return readings;
    }

    /**
     * Readings one word longer, the likeliest first.
     *
     * @param joining whether of two that will go on in the same way the less likely one is left
     */
    private List<Reading> next(T[] words, int at, List<Reading> readings, boolean joining) {
        List<Reading> out = new ArrayList<>();
        for (Reading r : readings) {
            model.evaluate(contexts.getContext(at, words, r.labels, NOTHING_MORE), probabilities);
            if (!extend(words, at, r, true, out)) {
                extend(words, at, r, false, out);
            }
        }
        if (out.size() > 1) {
            out.sort(LIKELIEST_FIRST);
        }
        if (out.isEmpty()) {
            throw new IllegalStateException("no label is allowed for word " + at);
        }
        double least = out.get(0).score - MARGIN;
        List<Reading> kept = new ArrayList<>(width);
        for (Reading r : out) {
            if (kept.size() < width
                    && r.score >= least
                    && !(joining && kept.stream().anyMatch(r::endsLike))) {
                kept.add(r);
            }
        }
        return kept;
    }

    /** Adds the readings that go on from one; only with likely labels, or with all that are allowed. */
    private boolean extend(T[] words, int at, Reading r, boolean likely, List<Reading> out) {
        double best = 0;
        for (double p : probabilities) {
            best = Math.max(best, p);
        }
        double least = likely ? best / RATIO : 0;
        boolean any = false;
        for (int k = 0; k < labels.length; k++) {
            if (probabilities[k] > least && validator.validSequence(at, words, r.labels, labels[k])) {
                out.add(r.with(labels[k], probabilities[k]));
                any = true;
            }
        }
        return any;
    }
}
