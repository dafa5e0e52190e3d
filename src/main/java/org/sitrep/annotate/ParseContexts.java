package org.sitrep.annotate;

import java.util.List;

/**
 * The features of the parser's two decisions, as {@code BuildContextGenerator} and {@code CheckContextGenerator} of OpenNLP
 * write them for a model without a dictionary of words: the constituents around with their heads ("1=NP|army"), without
 * ("1*=NP"), in twos and threes, with the marks between.
 */
final class ParseContexts {
    static final Piece BAR = Piece.of("|");
    private static final Piece COMMA = Piece.of(",");
    private static final Piece EOS = Piece.of("eos");
    private static final long DEFAULT = FlatModel.hash("default");
    private static final int REACH = 2;
    private static final Piece[] EQUALS = new Piece[2 * REACH + 1];
    private static final Piece[] STAR_EQUALS = new Piece[2 * REACH + 1];
    private static final Piece[] SURROUND = new Piece[2 * REACH + 1];
    private static final Piece[] STAR_SURROUND = new Piece[2 * REACH + 1];

    static {
        for (int i = -REACH; i <= REACH; i++) {
            EQUALS[i + REACH] = Piece.of(i + "=");
            STAR_EQUALS[i + REACH] = Piece.of(i + "*=");
            SURROUND[i + REACH] = Piece.of("s" + i + "=");
            STAR_SURROUND[i + REACH] = Piece.of("s" + i + "*=");
        }
    }

    private static final Piece BEGIN = Piece.of("cbegin=");
    private static final Piece STAR_BEGIN = Piece.of("cbegin*=");
    private static final Piece LAST = Piece.of("clast=");
    private static final Piece STAR_LAST = Piece.of("clast*=");
    private static final Piece FIRST_LABEL = Piece.of("fl=");
    private static final Piece ARROW = Piece.of("->");
    private static final Piece INSIDE = Piece.of("cil=");
    private static final Piece STAR_INSIDE = Piece.of("ci*l=");
    private static final Piece INSIDE_STAR = Piece.of("cil*=");
    private static final Piece STAR_INSIDE_STAR = Piece.of("ci*l*=");
    private static final Piece PRODUCTION = Piece.of("p=");
    private static final Piece MARKED_PRODUCTION = Piece.of("pp=");

    private final FeatureHashes out = new FeatureHashes();
    /** The five constituents around, with their heads and without. */
    private final Piece[] with = new Piece[2 * REACH + 1];

    private final Piece[] without = new Piece[2 * REACH + 1];

    /** What is to become of a constituent. Valid until the next call. */
    FeatureHashes build(ParseRow row, int at) {
        out.clear();
        out.add(DEFAULT);
        for (int i = -REACH; i <= REACH; i++) {
            surrounding(row, at, i);
            out.add(with[i + REACH].hash());
            out.add(without[i + REACH].hash());
        }
        two(0, 1, row.marksBefore(at + 1));
        two(-1, 0, row.marksBefore(at));
        List<TreeNode> afterNext = row.has(at + 1) ? row.marksBefore(at + 2) : List.of();
        List<TreeNode> beforePrevious = row.has(at - 1) ? row.marksBefore(at - 1) : List.of();
        marks(2, afterNext);
        three(0, row.marksBefore(at + 1), afterNext);
        marks(-2, beforePrevious);
        three(-2, beforePrevious, row.marksBefore(at));
        three(-1, row.marksBefore(at), row.marksBefore(at + 1));
        if (row.node(at).type().equals("-RRB-") && opens(row, at, "-LRB-")
                || row.node(at).type().equals("-RCB-") && opens(row, at, "-LCB-")) {
            out.add(FlatModel.hash("bracketsmatch"));
        }
        return out;
    }

    /** Whether there is such a bracket before in the constituent that is being made. */
    private static boolean opens(ParseRow row, int at, String bracket) {
        for (int i = at - 1; i >= 0; i--) {
            if (row.node(i).type().equals(bracket)) {
                return true;
            }
            if (row.label(i).starts()) {
                return false;
            }
        }
        return false;
    }

    private void surrounding(ParseRow row, int at, int i) {
        Piece head = EOS;
        Piece type = EOS;
        if (row.has(at + i)) {
            TreeNode node = row.node(at + i);
            head = node.typeAndHead();
            type = node.typePiece();
            if (i < 0) {
                Piece label = row.label(at + i).piece().then(BAR);
                head = label.then(head);
                type = label.then(type);
            }
        }
        with[i + REACH] = EQUALS[i + REACH].then(head);
        without[i + REACH] = STAR_EQUALS[i + REACH].then(type);
    }

    private void marks(int i, List<TreeNode> marks) {
        for (TreeNode mark : marks) {
            out.add(mark(i, mark).hash());
        }
    }

    private static Piece mark(int i, TreeNode mark) {
        return EQUALS[i + REACH].then(mark.typePiece());
    }

    /** A mark is named by the constituent that it is on the far side of. */
    private static int named(int right) {
        return right <= 0 ? right - 1 : right;
    }

    private void two(int left, int right, List<TreeNode> marks) {
        for (TreeNode m : marks) {
            Piece mark = mark(named(right), m);
            Piece behind = COMMA.then(mark);
            out.add(mark.hash());
            if (left == 0) {
                out.add(with[left + REACH].hashWith(behind));
                out.add(without[left + REACH].hashWith(behind));
            } else {
                out.add(mark.then(COMMA).hashWith(with[right + REACH]));
                out.add(mark.then(COMMA).hashWith(without[right + REACH]));
            }
            pairs(left, behind, right);
        }
        if (marks.isEmpty()) {
            pairs(left, Piece.EMPTY, right);
        }
    }

    private void pairs(int left, Piece mark, int right) {
        Piece between = mark.then(COMMA);
        Piece heads = between.then(with[right + REACH]);
        Piece types = between.then(without[right + REACH]);
        out.add(with[left + REACH].hashWith(heads));
        out.add(without[left + REACH].hashWith(heads));
        out.add(with[left + REACH].hashWith(types));
        out.add(without[left + REACH].hashWith(types));
    }

    private void three(int left, List<TreeNode> firstMarks, List<TreeNode> secondMarks) {
        int firsts = Math.max(1, firstMarks.size());
        int seconds = Math.max(1, secondMarks.size());
        for (int i = 0; i < firsts; i++) {
            Piece first = between(left + 1, firstMarks, i);
            for (int k = 0; k < seconds; k++) {
                triples(left, first, between(left + 2, secondMarks, k));
            }
        }
    }

    private static Piece between(int right, List<TreeNode> marks, int i) {
        return marks.isEmpty()
                ? COMMA
                : COMMA.then(mark(named(right), marks.get(i))).then(COMMA);
    }

    private void triples(int left, Piece first, Piece second) {
        int middle = left + 1 + REACH;
        Piece heads = second.then(with[middle + 1]);
        Piece types = second.then(without[middle + 1]);
        triple(first.then(with[middle]).then(heads), left);
        triple(first.then(with[middle]).then(types), left);
        triple(first.then(without[middle]).then(heads), left);
        triple(first.then(without[middle]).then(types), left);
    }

    private void triple(Piece rest, int left) {
        out.add(with[left + REACH].hashWith(rest));
        out.add(without[left + REACH].hashWith(rest));
    }

    /**
     * Whether a constituent of the type ends here. Valid until the next call.
     *
     * @param start its first child
     * @param end its last child so far
     * @param firstLabel of the first constituent of all
     */
    FeatureHashes check(ParseRow row, String type, int start, int end, BuildLabel firstLabel) {
        Piece made = Piece.of(type);
        Piece behind = BAR.then(made);
        TreeNode last = row.node(end);
        out.clear();
        out.add(DEFAULT);
        out.add(FIRST_LABEL.hashWith(firstLabel.piece()));
        out.add(BEGIN.then(row.node(start).typeAndHead()).hashWith(behind));
        out.add(STAR_BEGIN.then(row.node(start).typePiece()).hashWith(behind));
        out.add(LAST.then(last.typeAndHead()).hashWith(behind));
        out.add(STAR_LAST.then(last.typePiece()).hashWith(behind));
        production(row, made, start, end);
        surround(row, start - 1, -1, made, row.marksBefore(start));
        surround(row, start - 2, -2, made, row.has(start - 1) ? row.marksBefore(start - 1) : List.of());
        surround(row, end + 1, 1, made, row.marksBefore(end + 1));
        surround(row, end + 2, 2, made, row.has(end + 1) ? row.marksBefore(end + 2) : List.of());
        return out;
    }

    private void production(ParseRow row, Piece made, int start, int end) {
        Piece plain = PRODUCTION.then(made).then(ARROW);
        Piece marked = MARKED_PRODUCTION.then(made).then(ARROW);
        Piece lastHead = COMMA.then(row.node(end).typeAndHead());
        Piece lastType = COMMA.then(row.node(end).typePiece());
        Piece begun = made.then(COMMA);
        for (int i = start; i < end; i++) {
            TreeNode child = row.node(i);
            Piece head = begun.then(child.typeAndHead());
            Piece type = begun.then(child.typePiece());
            out.add(INSIDE.then(head).hashWith(lastHead));
            out.add(STAR_INSIDE.then(type).hashWith(lastHead));
            out.add(INSIDE_STAR.then(head).hashWith(lastType));
            out.add(STAR_INSIDE_STAR.then(type).hashWith(lastType));
            Piece part = child.typePiece().then(COMMA);
            plain = plain.then(part);
            marked = marked.then(part);
            for (TreeNode mark : row.marksBefore(i + 1)) {
                marked = marked.then(mark.typePiece()).then(COMMA);
            }
        }
        out.add(plain.hashWith(row.node(end).typePiece()));
        out.add(marked.hashWith(row.node(end).typePiece()));
    }

    private void surround(ParseRow row, int place, int i, Piece made, List<TreeNode> marks) {
        Piece star = STAR_SURROUND[i + REACH];
        Piece type = made.then(BAR).then(row.has(place) ? row.node(place).typePiece() : EOS);
        Piece whole = row.has(place) ? row.node(place).headWord().then(BAR).then(type) : type;
        boolean first = true;
        for (TreeNode m : marks) {
            Piece mark = BAR.then(m.typePiece());
            if (first) {
                // The library writes this feature wrongly for a second mark, so that no model knows it.
                out.add(SURROUND[i + REACH].then(whole).hashWith(mark));
                first = false;
            }
            out.add(star.then(type).hashWith(mark));
            out.add(star.then(made).hashWith(mark));
        }
        if (marks.isEmpty()) {
            out.add(SURROUND[i + REACH].hashWith(whole));
            out.add(star.hashWith(type));
        }
    }
}
