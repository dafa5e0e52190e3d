package org.sitrep.annotate;

import java.util.List;

/** A constituent that the parser has made, or a tagged word. Shared by all the derivations that hold it. */
final class TreeNode {
    private final String type;
    private final int first;
    private final int end;
    private final int head;
    private final List<TreeNode> children;
    private final Piece typePiece;
    private final Piece typeAndHead;
    private final Piece headWord;

    /**
     * @param first index of its first word
     * @param end index after its last word
     * @param head index of its head word
     * @param headWord the text of the head word
     * @param children none for a word
     */
    TreeNode(String type, int first, int end, int head, Piece headWord, List<TreeNode> children) {
        this.type = type;
        this.first = first;
        this.end = end;
        this.head = head;
        this.headWord = headWord;
        this.children = children;
        typePiece = Piece.of(type);
        typeAndHead = typePiece.then(ParseContexts.BAR).then(headWord);
    }

    String type() {
        return type;
    }

    int first() {
        return first;
    }

    int end() {
        return end;
    }

    int head() {
        return head;
    }

    Piece headWord() {
        return headWord;
    }

    List<TreeNode> children() {
        return children;
    }

    boolean isWord() {
        return children.isEmpty();
    }

    /** "NP" */
    Piece typePiece() {
        return typePiece;
    }

    /** "NP|army" */
    Piece typeAndHead() {
        return typeAndHead;
    }
}
