package org.sitrep.extract;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.sitrep.text.Phrase;
import org.sitrep.text.Token;

/** A parse with the way up: parents, the leaf of a token, the heads of a noun phrase. */
final class SyntaxTree {
    private final List<Token> tokens;
    private final IdentityHashMap<Phrase, Phrase> parents = new IdentityHashMap<>();
    private final Phrase[] leaves;
    private final boolean fragment;

    SyntaxTree(Phrase root, List<Token> tokens) {
        this.tokens = tokens;
        leaves = new Phrase[tokens.size()];
        fragment = root.children().stream().allMatch(SyntaxTree::isNounPhrase);
        index(root);
    }

    /** Whether the parser took the whole for a noun phrase. */
    boolean isFragment() {
        return fragment;
    }

    private void index(Phrase node) {
        if (node.isLeaf()) {
            leaves[node.first()] = node;
        }
        for (Phrase child : node.children()) {
            parents.put(child, node);
            index(child);
        }
    }

    /** Absent for tokens that were not parsed: quotation marks, the speaker after a headline's colon. */
    Optional<Phrase> leaf(int token) {
        return Optional.ofNullable(leaves[token]);
    }

    Optional<Phrase> parent(Phrase node) {
        return Optional.ofNullable(parents.get(node));
    }

    boolean parentIs(Phrase node, String label) {
        Phrase p = parents.get(node);
        return p != null && p.label().equals(label);
    }

    /** Children of the parent before the node, nearest first. */
    List<Phrase> before(Phrase node) {
        List<Phrase> out = new ArrayList<>();
        Phrase p = parents.get(node);
        if (p != null) {
            for (Phrase c : p.children()) {
                if (c == node) {
                    break;
                }
                out.add(0, c);
            }
        }
        return out;
    }

    /** Children of the parent after the node, in order. */
    List<Phrase> after(Phrase node) {
        List<Phrase> out = new ArrayList<>();
        Phrase p = parents.get(node);
        if (p != null) {
            boolean seen = false;
            for (Phrase c : p.children()) {
                if (seen) {
                    out.add(c);
                }
                seen |= c == node;
            }
        }
        return out;
    }

    Token token(int i) {
        return tokens.get(i);
    }

    /** The first child with the label. */
    static Optional<Phrase> child(Phrase node, String label) {
        return node.children().stream().filter(c -> c.label().equals(label)).findFirst();
    }

    static boolean isNounPhrase(Phrase node) {
        return node.label().equals("NP")
                || node.label().equals("NX")
                || node.label().equals("QP");
    }

    /**
     * Heads of a phrase as a list of who or what it names. Of "Syria and Russia" both; of "a number of Russian troops"
     * the troops; of "the army, backed by militias" the army; of the apposition "the ministry, a body of ..." the ministry.
     */
    List<Integer> heads(Phrase node) {
        if (node.isLeaf()) {
            return List.of(node.first());
        }
        List<Phrase> nouns =
                node.children().stream().filter(SyntaxTree::isNounPhrase).toList();
        boolean joined = node.children().stream()
                .anyMatch(c -> c.label().equals("CC") || c.label().equals("CONJP"));
        if ((joined || isCounted(nouns)) && nouns.size() > 1) {
            return nouns.stream().flatMap(n -> heads(n).stream()).toList();
        }
        if (!nouns.isEmpty() && node.children().get(0) == nouns.get(0) && !isPossessor(nouns.get(0))) {
            Optional<Phrase> of = ofPhrase(node);
            return of.isPresent() && isContainer(nouns.get(0)) ? heads(of.get()) : heads(nouns.get(0));
        }
        if (node.label().equals("S") || node.label().equals("VP")) {
            return participle(node);
        }
        return joined ? flatList(node) : List.of(beforeDay(node));
    }

    /** "one tank, six vehicles": numbers apart by commas make a list. */
    private boolean isCounted(List<Phrase> nouns) {
        return nouns.stream().allMatch(n -> tokens.get(n.first()).tag().equals("CD"));
    }

    /** Of "the Security Council today", which the parser took for one phrase, the Council. */
    private int beforeDay(Phrase node) {
        int head = node.head();
        return head > node.first()
                        && Words.isTime(tokens.get(head))
                        && tokens.get(head - 1).isProper()
                ? head - 1
                : head;
    }

    /** Of the flat "Turkey and Syria" both; of "army and civilian targets" the targets. */
    private List<Integer> flatList(Phrase node) {
        List<Integer> out = new ArrayList<>();
        int last = lastNoun(node);
        for (int i = node.first(); i < last; i++) {
            Token next = tokens.get(i + 1);
            boolean ends = next.tag().equals("CC") || next.form().equals(",");
            boolean separate = i + 2 <= last && tokens.get(i).isNoun() && opens(tokens.get(i + 2));
            if (ends && (tokens.get(i).isProper() || tokens.get(i).tag().equals("NNS") || separate)) {
                out.add(i);
            }
        }
        out.add(last);
        return out;
    }

    /** "the government and the rebels", "the government and UNITA": an article or a name opens a phrase of its own. */
    private static boolean opens(Token t) {
        return t.isProper() || t.tag().equals("DT") || t.tag().equals("PRP$");
    }

    private boolean isPossessor(Phrase np) {
        Phrase last =
                np.children().isEmpty() ? np : np.children().get(np.children().size() - 1);
        return last.label().equals("POS");
    }

    private Optional<Phrase> ofPhrase(Phrase np) {
        return np.children().stream()
                .filter(c ->
                        c.label().equals("PP") && tokens.get(c.first()).lemma().equals("of"))
                .findFirst()
                .flatMap(pp ->
                        pp.children().stream().filter(SyntaxTree::isNounPhrase).findFirst());
    }

    private boolean isContainer(Phrase np) {
        return Words.CONTAINERS.contains(tokens.get(np.head()).lemma());
    }

    /** "by advancing Syrian troops", which the parser takes for a clause: the troops. */
    private List<Integer> participle(Phrase node) {
        Phrase vp = node.label().equals("S") && node.children().size() == 1
                ? node.children().get(0)
                : node;
        boolean shaped = vp.label().equals("VP")
                && vp.children().size() == 2
                && vp.children().get(0).label().equals("VBG")
                && isNounPhrase(vp.children().get(1));
        return shaped ? heads(vp.children().get(1)) : List.of();
    }

    private int lastNoun(Phrase node) {
        for (int i = node.end() - 1; i >= node.first(); i--) {
            if (tokens.get(i).isNoun()) {
                return i;
            }
        }
        return node.head();
    }
}
