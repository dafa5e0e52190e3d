package org.sitrep.annotate;

import java.util.ArrayList;
import java.util.List;

/**
 * A parse under way.
 *
 * @param nodes the constituents that are not yet joined under one
 * @param labels of the first of them
 * @param score how likely it is, as a logarithm
 */
record Derivation(List<TreeNode> nodes, List<BuildLabel> labels, double score) {
    /** The next node, and the marks before it, labelled. */
    Derivation labelled(int place, BuildLabel label, double more) {
        List<BuildLabel> longer = new ArrayList<>(place + 1);
        longer.addAll(labels);
        while (longer.size() < place) {
            longer.add(BuildLabel.NONE);
        }
        longer.add(label);
        return new Derivation(nodes, longer, score + more);
    }

    /** With nodes joined to one, which has no label yet. */
    Derivation joined(int from, int to, TreeNode node, double more) {
        List<TreeNode> fewer = new ArrayList<>(nodes.size());
        fewer.addAll(nodes.subList(0, from));
        fewer.add(node);
        fewer.addAll(nodes.subList(to, nodes.size()));
        return new Derivation(fewer, labels.subList(0, Math.min(from, labels.size())), score + more);
    }
}
