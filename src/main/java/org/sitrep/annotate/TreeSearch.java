package org.sitrep.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The likeliest tree of tagged words: Ratnaparkhi's parser (1999), as in OpenNLP's {@code chunking.Parser} and on its models.
 * Words are cut into base chunks; then each constituent, from the left, is labelled as the first or a further child, and
 * after each label the constituent is closed or not; a closed one is looked at again. A beam of derivations is followed, all
 * after the same number of steps.
 *
 * <p>It differs from the library's in what it costs: features are never written out (see {@link Piece}), a decision that
 * comes again in another derivation is not made again, and derivations share their nodes. It stops as soon as no other
 * derivation can become likelier than the best tree. Not for several threads.
 */
final class TreeSearch {
    private static final String TOP = "TOP";
    private static final Comparator<Derivation> LIKELIEST_FIRST = Comparator.comparingDouble(d -> -d.score());

    private final TreeModel model;
    private final int beam;
    /** How much of all that is likely is tried. */
    private final double advance;

    private final BaseChunks chunks;
    private final ParseContexts contexts = new ParseContexts();
    private final BuildLabel[] labels;
    private final int top;
    private final int complete;
    private final double[] builds;
    private final double[] checks;
    /** Decisions made for these words, by the digest of their features. */
    private final Map<Long, List<Choice>> built = new HashMap<>();

    private final Map<Long, Double> checked = new HashMap<>();

    private record Choice(BuildLabel label, double probability) {}

    TreeSearch(TreeModel model, int beam, double advance) {
        this.model = model;
        this.beam = beam;
        this.advance = advance;
        chunks = new BaseChunks(model.chunks());
        String[] texts = model.build().labels();
        labels = new BuildLabel[texts.length];
        for (int i = 0; i < texts.length; i++) {
            labels[i] = BuildLabel.of(texts[i]);
        }
        top = List.of(texts).indexOf("S-" + TOP);
        builds = new double[texts.length];
        List<String> outcomes = List.of(model.check().labels());
        complete = outcomes.indexOf("c");
        checks = new double[outcomes.size()];
    }

    /**
     * The tree under its top node; nothing where the beam ran dry.
     *
     * @param tags the likeliest tags of the words
     */
    Optional<TreeNode> likeliest(List<String> words, List<NarrowBeam.Reading> tags) {
        built.clear();
        checked.clear();
        List<Piece> pieces = words.stream().map(Piece::of).toList();
        List<Derivation> open = new ArrayList<>();
        for (NarrowBeam.Reading reading : tags) {
            open.addAll(chunked(pieces, reading));
        }
        open.sort(LIKELIEST_FIRST);
        return search(open.subList(0, Math.min(beam, open.size())), 2 * words.size() + 1);
    }

    private Optional<TreeNode> search(List<Derivation> begun, int mostSteps) {
        List<Derivation> open = begun;
        Optional<Derivation> best = Optional.empty();
        for (int step = 0; !open.isEmpty() && step <= mostSteps; step++) {
            List<Derivation> next = new ArrayList<>();
            for (Derivation d : open) {
                if (d.nodes().size() == 1 && !d.nodes().get(0).isWord()) {
                    Derivation whole = finished(d);
                    if (best.isEmpty() || whole.score() > best.get().score()) {
                        best = Optional.of(whole);
                    }
                } else {
                    advance(d, next);
                }
            }
            next.sort(LIKELIEST_FIRST);
            double least = best.map(Derivation::score).orElse(Double.NEGATIVE_INFINITY);
            open = new ArrayList<>(beam);
            for (Derivation d : next) {
                if (open.size() < beam && d.score() > least) {
                    open.add(d);
                }
            }
        }
        return best.map(d -> {
            TreeNode root = d.nodes().get(0);
            return new TreeNode(TOP, root.first(), root.end(), root.head(), root.headWord(), List.of(root));
        });
    }

    private List<Derivation> chunked(List<Piece> words, NarrowBeam.Reading tags) {
        List<TreeNode> leaves = new ArrayList<>();
        String[] types = tags.labels();
        for (int i = 0; i < types.length; i++) {
            leaves.add(new TreeNode(types[i], i, i + 1, i, words.get(i), List.of()));
        }
        List<Piece> pieces = leaves.stream().map(TreeNode::typePiece).toList();
        return chunks.likeliest(words, pieces, beam).stream()
                .map(c -> new Derivation(chunked(leaves, c.labels()), List.of(), tags.score() + c.score()))
                .toList();
    }

    private List<TreeNode> chunked(List<TreeNode> leaves, List<BuildLabel> chunkLabels) {
        List<TreeNode> nodes = new ArrayList<>();
        int i = 0;
        while (i < leaves.size()) {
            BuildLabel label = chunkLabels.get(i);
            int from = i++;
            if (!label.starts()) {
                nodes.add(leaves.get(from));
                continue;
            }
            while (i < leaves.size() && chunkLabels.get(i).continues()) {
                i++;
            }
            List<TreeNode> children = leaves.subList(from, i);
            nodes.add(node(label.type(), children, children));
        }
        return nodes;
    }

    /** @param heads the children without marks between them, or with */
    private TreeNode node(String type, List<TreeNode> heads, List<TreeNode> children) {
        TreeNode head = model.heads().head(type, heads);
        int first = children.get(0).first();
        int end = children.get(children.size() - 1).end();
        return new TreeNode(type, first, end, head.head(), head.headWord(), List.copyOf(children));
    }

    /** The probability that the whole is a sentence is part of the score. */
    private Derivation finished(Derivation d) {
        ParseRow row = new ParseRow(d.nodes(), List.of());
        if (row.size() == 0) {
            return d;
        }
        model.build().evaluate(contexts.build(row, 0), builds);
        double isTop = builds[top];
        double isComplete = complete(row, TOP, 0, 0, BuildLabel.NONE);
        return new Derivation(d.nodes(), d.labels(), d.score() + Math.log(isTop) + Math.log(isComplete));
    }

    /** Labels the next constituent in all likely ways, and closes or does not close what it then belongs to. */
    private void advance(Derivation d, List<Derivation> out) {
        ParseRow row = new ParseRow(d.nodes(), d.labels());
        int start = -1;
        String type = "";
        int at = 0;
        while (at < row.size() && row.label(at) != BuildLabel.NONE) {
            if (row.label(at).starts()) {
                start = at;
                type = row.label(at).type();
            }
            at++;
        }
        if (at == row.size()) {
            return;
        }
        for (Choice choice : choices(row, at)) {
            if (choice.label.starts()) {
                start = at;
                type = choice.label.type();
            } else if (start < 0 || !choice.label.type().equals(type)) {
                continue;
            }
            BuildLabel first = at == 0 ? choice.label : row.label(0);
            double closes = complete(row, type, start, at, first);
            double score = Math.log(choice.probability);
            if (closes > 1 - advance) {
                close(d, row, type, start, at, score + Math.log(closes), out);
            }
            if (1 - closes > 1 - advance && at != row.size() - 1) {
                out.add(d.labelled(row.place(at), choice.label, score + Math.log(1 - closes)));
            }
        }
    }

    private void close(
            Derivation d, ParseRow row, String type, int start, int end, double score, List<Derivation> out) {
        List<TreeNode> children = new ArrayList<>();
        boolean words = true;
        for (int i = start; i <= end; i++) {
            children.add(row.node(i));
            words &= row.node(i).isWord();
        }
        if (words) {
            // These the chunker has made.
            return;
        }
        boolean all = start == 0 && end == row.size() - 1;
        int from = all ? 0 : row.place(start);
        int to = all ? d.nodes().size() : row.place(end) + 1;
        out.add(d.joined(from, to, node(type, children, d.nodes().subList(from, to)), score));
    }

    private List<Choice> choices(ParseRow row, int at) {
        FeatureHashes features = contexts.build(row, at);
        return built.computeIfAbsent(features.digest(), k -> {
            model.build().evaluate(features, builds);
            return likely();
        });
    }

    /** The likeliest labels that make up enough of what is likely. */
    private List<Choice> likely() {
        List<Choice> out = new ArrayList<>();
        double sum = 0;
        while (sum < advance) {
            int max = 0;
            for (int i = 1; i < builds.length; i++) {
                max = builds[i] > builds[max] ? i : max;
            }
            if (builds[max] == 0) {
                break;
            }
            sum += builds[max];
            if (max != top) {
                out.add(new Choice(labels[max], builds[max]));
            }
            builds[max] = 0;
        }
        return out;
    }

    private double complete(ParseRow row, String type, int start, int end, BuildLabel firstLabel) {
        FeatureHashes features = contexts.check(row, type, start, end, firstLabel);
        return checked.computeIfAbsent(features.digest(), k -> {
            model.check().evaluate(features, checks);
            return checks[complete];
        });
    }
}
