package org.sitrep.extract.time;
public record TimeMention(int first, int end) {}
