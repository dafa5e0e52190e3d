package org.sitrep.extract.number;

/** What is counted or measured. */
public enum QuantityType {
    /** People and things. */
    COUNT,
    MONEY,
    PERCENT,
    /** Lengths, areas, weights, speeds. */
    MEASURE
}
