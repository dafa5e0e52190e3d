package org.sitrep.extract.time;
public final class TimeExpressions { public static java.util.List<TimeMention> find(org.sitrep.text.Sentence s) { return java.util.List.of(); } }
