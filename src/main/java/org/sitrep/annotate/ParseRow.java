package org.sitrep.annotate;

import java.util.List;
import java.util.Set;

/**
 * The constituents of a derivation that are not yet joined under one, from left to right, as the features see them: marks of
 * punctuation are no neighbours but stand between two.
 */
final class ParseRow {
    /** Parts of speech of the marks that the models were trained to look past. */
    private static final Set<String> PUNCTUATION = Set.of(".", ",", "``", "''");

    private final List<TreeNode> nodes;
    private final List<BuildLabel> labels;
    /** Where the neighbours stand among the nodes. */
    private final int[] places;

    private final int size;

    /** @param labels of the first nodes, {@link BuildLabel#NONE} for marks between them */
    ParseRow(List<TreeNode> nodes, List<BuildLabel> labels) {
        this.nodes = nodes;
        this.labels = labels;
        places = new int[nodes.size()];
        int n = 0;
        for (int i = 0; i < places.length; i++) {
            if (!PUNCTUATION.contains(nodes.get(i).type())) {
                places[n++] = i;
            }
        }
        size = n;
    }

    /** How many constituents there are without punctuation. */
    int size() {
        return size;
    }

    boolean has(int i) {
        return i >= 0 && i < size;
    }

    TreeNode node(int i) {
        return nodes.get(places[i]);
    }

    /** Its place among all nodes, marks too. */
    int place(int i) {
        return places[i];
    }

    BuildLabel label(int i) {
        return places[i] < labels.size() ? labels.get(places[i]) : BuildLabel.NONE;
    }

    /** The marks before a constituent; for that after the last one those at the end. */
    List<TreeNode> marksBefore(int i) {
        if (i < 0 || i > size) {
            return List.of();
        }
        int from = i == 0 ? 0 : places[i - 1] + 1;
        int to = i == size ? nodes.size() : places[i];
        return from == to ? List.of() : nodes.subList(from, to);
    }
}
