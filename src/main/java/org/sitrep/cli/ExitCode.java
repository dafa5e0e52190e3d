package org.sitrep.cli;

/** How a command ended. */
final class ExitCode {
    static final int GOOD = 0;
    /** Something was refused, or does not conform. */
    static final int FLAWED = 1;
    /** Wrong usage, or nothing could be done. */
    static final int UNUSABLE = 2;

    private ExitCode() {}
}
