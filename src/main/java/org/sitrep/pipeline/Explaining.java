package org.sitrep.pipeline;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.sitrep.read.Reading;
import org.sitrep.read.Readings;
import org.sitrep.report.Explanation;
import org.sitrep.report.RunSummary;
import org.sitrep.resolve.ResolvedArticle;

/** Explains articles, one after another. */
public final class Explaining {
    private Explaining() {}

    /**
     * Hands over the explanation of each article that has something to explain.
     *
     * @param withParser whether sentences with a trigger are parsed
     * @param scope how much is told
     * @return what could not be read
     */
    public static List<RunSummary.Refusal> run(
            Program program,
            List<String> inputs,
            InputStream standardInput,
            boolean withParser,
            Explanation.Scope scope,
            Consumer<String> sink) {
        ArticlePipeline pipeline = program.pipeline(withParser);
        List<RunSummary.Refusal> refused = new ArrayList<>();
        try (Readings readings = program.reader().open(inputs, standardInput)) {
            while (readings.hasNext()) {
                Reading reading = readings.next();
                if (reading instanceof Reading.Read read) {
                    ResolvedArticle article = pipeline.read(read.article());
                    sink.accept(Explanation.of(article, pipeline.explain(article), scope));
                } else if (reading instanceof Reading.Refused refusal) {
                    refused.add(new RunSummary.Refusal(refusal.source(), refusal.reason()));
                }
            }
        }
        return refused;
    }
}
