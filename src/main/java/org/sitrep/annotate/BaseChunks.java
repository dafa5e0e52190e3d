package org.sitrep.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The likeliest ways to cut tagged words into the constituents that have only words for children. The features are those of
 * OpenNLP's {@code parser.ChunkContextGenerator}.
 */
final class BaseChunks {
    /** A reading this many times less likely than the best one is given up. */
    private static final double MARGIN = Math.log(500);

    private static final int REACH = 2;
    private static final Piece BAR = Piece.of("|");
    private static final Piece COMMA = Piece.of(",");
    private static final Piece EOS = Piece.of("eos");
    private static final long DEFAULT = FlatModel.hash("default");
    private static final Comparator<Reading> LIKELIEST_FIRST = Comparator.comparingDouble(r -> -r.score);

    private final FlatModel model;
    private final BuildLabel[] labels;
    private final double[] probabilities;
    private final FeatureHashes features = new FeatureHashes();

    /**
     * The labels of the first words, the last one first.
     *
     * @param label index of the last label; -1 before the first word
     */
    record Reading(int label, Piece piece, List<Reading> before, double score) {
        static final Reading START = new Reading(-1, EOS, List.of(), 0);

        Reading previous() {
            return before.isEmpty() ? START : before.get(0);
        }
    }

    /** The readings of all words, the likeliest first, as labels. */
    record Chunking(List<BuildLabel> labels, double score) {}

    BaseChunks(FlatModel model) {
        this.model = model;
        String[] texts = model.labels();
        labels = new BuildLabel[texts.length];
        for (int i = 0; i < texts.length; i++) {
            labels[i] = BuildLabel.of(texts[i]);
        }
        probabilities = new double[texts.length];
    }

    /** @param width how many readings are followed, and given */
    List<Chunking> likeliest(List<Piece> words, List<Piece> tags, int width) {
        List<Reading> readings = List.of(Reading.START);
        for (int i = 0; i < words.size(); i++) {
            readings = next(words, tags, i, readings, width);
        }
        return readings.stream().map(this::chunking).toList();
    }

    private List<Reading> next(List<Piece> words, List<Piece> tags, int at, List<Reading> readings, int width) {
        Map<Integer, double[]> known = new HashMap<>();
        List<Reading> out = new ArrayList<>();
        for (Reading r : readings) {
            double[] p = known.computeIfAbsent(
                    r.label * labels.length + r.previous().label, k -> evaluate(words, tags, at, r));
            for (int i = 0; i < labels.length; i++) {
                if (p[i] > 0 && isAllowed(r.label, labels[i])) {
                    out.add(new Reading(i, labels[i].piece(), List.of(r), r.score + Math.log(p[i])));
                }
            }
        }
        out.sort(LIKELIEST_FIRST);
        double least = out.isEmpty() ? 0 : out.get(0).score - MARGIN;
        int n = 0;
        while (n < width && n < out.size() && out.get(n).score >= least) {
            n++;
        }
        return List.copyOf(out.subList(0, n));
    }

    private boolean isAllowed(int last, BuildLabel next) {
        return !next.continues() || (last >= 0 && labels[last].type().equals(next.type()));
    }

    private double[] evaluate(List<Piece> words, List<Piece> tags, int at, Reading before) {
        features.clear();
        features.add(DEFAULT);
        one(words, tags, at, -2, before.previous().piece);
        Piece[] last = one(words, tags, at, -1, before.piece);
        Piece[] here = one(words, tags, at, 0, Piece.EMPTY);
        Piece[] next = one(words, tags, at, 1, Piece.EMPTY);
        one(words, tags, at, REACH, Piece.EMPTY);
        pairs(last, here);
        pairs(here, next);
        model.evaluate(features, probabilities);
        return probabilities.clone();
    }

    /** A word with its tag, and the tag alone, both with the label of a word before. */
    private Piece[] one(List<Piece> words, List<Piece> tags, int at, int i, Piece label) {
        boolean there = at + i >= 0 && at + i < words.size();
        Piece tag = there ? tags.get(at + i) : EOS;
        if (i < 0) {
            tag = tag.then(BAR).then(label);
        }
        Piece word = (there ? words.get(at + i) : EOS).then(BAR).then(tag);
        Piece[] both = {Piece.of(i + "=").then(word), Piece.of(i + "*=").then(tag)};
        features.add(both[0].hash());
        features.add(both[1].hash());
        return both;
    }

    private void pairs(Piece[] left, Piece[] right) {
        for (Piece r : right) {
            Piece behind = COMMA.then(r);
            for (Piece l : left) {
                features.add(l.hashWith(behind));
            }
        }
    }

    private Chunking chunking(Reading reading) {
        List<BuildLabel> out = new ArrayList<>();
        for (Reading r = reading; r.label >= 0; r = r.previous()) {
            out.add(0, labels[r.label]);
        }
        return new Chunking(out, reading.score);
    }
}
