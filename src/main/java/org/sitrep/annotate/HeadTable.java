package org.sitrep.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which child gives a constituent its head word. The rules stand in the parser's model, one a line ({@code 5 CONJP 1 CC RB
 * IN}: how many words follow, the constituent, whether the search goes from the left, the children best first); those for
 * noun phrases, after Collins (1999), stand in the library's code and so in this one.
 */
final class HeadTable {
    private static final List<List<String>> NOUN_PHRASE = List.of(
            List.of("NN", "NNP", "NNPS", "NNS", "NX", "JJR", "POS"),
            List.of("NP"),
            List.of("$", "ADJP", "PRN"),
            List.of("JJ", "JJS", "RB", "QP"));

    private final Map<String, Rule> rules = new HashMap<>();

    private record Rule(boolean fromLeft, List<String> types) {}

    HeadTable(String lines) {
        for (String line : lines.split("\n", -1)) {
            List<String> words = List.of(line.strip().split(" +", -1));
            if (words.size() > 2) {
                rules.put(words.get(1), new Rule(words.get(2).equals("1"), words.subList(3, words.size())));
            }
        }
    }

    /** The child that a constituent of these children has its head from. */
    TreeNode head(String type, List<TreeNode> children) {
        int last = children.size() - 1;
        if (type.equals("NP") || type.equals("NX")) {
            for (List<String> types : NOUN_PHRASE) {
                int at = types.size() == 1 ? first(children, types.get(0)) : last(children, types);
                if (at >= 0) {
                    return children.get(at);
                }
            }
            return children.get(last);
        }
        Rule rule = rules.get(type);
        if (rule == null) {
            return children.get(last);
        }
        for (String wanted : rule.types) {
            int at = rule.fromLeft ? first(children, wanted) : last(children, List.of(wanted));
            if (at >= 0) {
                return children.get(at);
            }
        }
        return children.get(rule.fromLeft ? 0 : last);
    }

    private static int first(List<TreeNode> children, String type) {
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i).type().equals(type)) {
                return i;
            }
        }
        return -1;
    }

    private static int last(List<TreeNode> children, List<String> types) {
        for (int i = children.size() - 1; i >= 0; i--) {
            if (types.contains(children.get(i).type())) {
                return i;
            }
        }
        return -1;
    }
}
