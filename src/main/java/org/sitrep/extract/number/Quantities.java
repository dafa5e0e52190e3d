package org.sitrep.extract.number;
public final class Quantities { public static java.util.List<QuantityMention> find(org.sitrep.text.Sentence s) { return java.util.List.of(); } }
