package org.sitrep.extract.number;
public record QuantityMention(int first, int end) { public boolean isMoney() { return false; }  public boolean isMeasure() { return false; } }
