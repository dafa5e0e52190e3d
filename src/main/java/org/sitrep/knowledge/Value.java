package org.sitrep.knowledge;

/**
 * The object of a triple: an IRI, or the words of a literal.
 *
 * @param kind what tells literals of the same words apart: their language or datatype; empty for an IRI
 */
record Value(String text, String kind) {
    private static final String PLAIN = "\"";

    static Value iri(String iri) {
        return new Value(iri, "");
    }

    /** @param mark its language or datatype; empty where it has neither */
    static Value literal(String text, String mark) {
        return new Value(text, PLAIN + mark);
    }

    boolean isIri() {
        return kind.isEmpty();
    }

    @Override
    public String toString() {
        return isIri() ? "<" + text + ">" : PLAIN + text + PLAIN;
    }
}
