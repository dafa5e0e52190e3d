package org.sitrep.annotate;

/**
 * What a node becomes: the first child of a constituent ("S-NP"), or a further one ("C-NP").
 *
 * @param starts whether it is the first child
 * @param type of the constituent
 */
record BuildLabel(String text, Piece piece, boolean starts, String type) {
    /** Of a node that is not yet looked at. */
    static final BuildLabel NONE = new BuildLabel("null", Piece.of("null"), false, "");

    private static final String START = "S-";

    static BuildLabel of(String text) {
        boolean prefixed = text.length() > 2 && text.charAt(1) == '-';
        return new BuildLabel(text, Piece.of(text), text.startsWith(START), prefixed ? text.substring(2) : "");
    }

    /** Whether it goes on with a constituent. */
    boolean continues() {
        return !starts && !type.isEmpty();
    }
}
