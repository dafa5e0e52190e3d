package org.sitrep.pipeline;

/**
 * How a build is done.
 *
 * @param keepTexts whether the articles' texts are kept beside their graphs
 * @param threads how many articles are worked on at once
 * @param withParser whether sentences with a trigger are parsed, which takes most of the time
 */
public record BuildOptions(boolean keepTexts, int threads, boolean withParser) {
    /** One thread for each processor. */
    public static final BuildOptions USUAL =
            new BuildOptions(true, Runtime.getRuntime().availableProcessors(), true);

    public BuildOptions {
        if (threads < 1 || threads > 256) {
            throw new IllegalArgumentException("not a number of threads: " + threads);
        }
    }

    public BuildOptions withThreads(int newThreads) {
        return new BuildOptions(keepTexts, newThreads, withParser);
    }
}
