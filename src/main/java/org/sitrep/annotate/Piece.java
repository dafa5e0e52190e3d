package org.sitrep.annotate;

/**
 * The hash of a piece of a feature's text, such that the hash of two pieces together follows from theirs. Features that
 * are put together from the same few pieces over and over need not be written out to be looked up.
 *
 * @param hash of the text, as {@link FlatModel#hash} gives it
 * @param power what a hash is multiplied by when this text is put behind the other
 */
record Piece(long hash, long power) {
    static final Piece EMPTY = new Piece(0, 1);

    static Piece of(String text) {
        long power = 1;
        for (int i = 0; i < text.length(); i++) {
            power *= FlatModel.BASE;
        }
        return new Piece(FlatModel.hash(text), power);
    }

    /** This and then the other. */
    Piece then(Piece next) {
        return new Piece(hash * next.power + next.hash, power * next.power);
    }

    /** The hash of this and then the other. */
    long hashWith(Piece next) {
        return hash * next.power + next.hash;
    }
}
