package org.sitrep.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sitrep.annotate.ModelException;
import org.sitrep.read.Reading;
import org.sitrep.read.Readings;
import org.sitrep.report.Codes;
import org.sitrep.report.RunSummary;
import org.sitrep.report.Standoff;
import org.sitrep.text.Article;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes articles with their findings as brat standoff, a pair of files each. */
public final class Annotation {
    private static final Logger LOG = LoggerFactory.getLogger(Annotation.class);

    private final ArticlePipeline pipeline;
    private final Codes codes;
    private final Path output;
    private final Map<String, Integer> names = new HashMap<>();
    private final List<RunSummary.Refusal> refused = new ArrayList<>();
    private int written;

    /** What became of the articles. */
    public record Outcome(int written, List<RunSummary.Refusal> refused) {
        public Outcome {
            refused = List.copyOf(refused);
        }
    }

    private Annotation(Program program, Path output, boolean withParser) {
        this.pipeline = program.pipeline(withParser);
        this.codes = new KnownCodes(program.knowledge());
        this.output = output;
    }

    /**
     * Writes every article that can be read, in whatever language and however often it comes.
     *
     * @param output a folder, made if need be
     * @throws IOException when it cannot be written to
     */
    public static Outcome write(
            Program program, List<String> inputs, InputStream standardInput, Path output, boolean withParser)
            throws IOException {
        Files.createDirectories(output);
        Annotation annotation = new Annotation(program, output, withParser);
        try (Readings readings = program.reader().open(inputs, standardInput)) {
            while (readings.hasNext()) {
                Reading reading = readings.next();
                if (reading instanceof Reading.Read read) {
                    annotation.write(read.article());
                } else if (reading instanceof Reading.Refused refusal) {
                    annotation.refused.add(new RunSummary.Refusal(refusal.source(), refusal.reason()));
                }
            }
        }
        return new Outcome(annotation.written, annotation.refused);
    }

    private void write(Article article) throws IOException {
        String lines = "";
        try {
            lines = Standoff.of(pipeline.read(article), codes);
        } catch (ModelException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.debug("article {}", article.source(), e);
            refused.add(new RunSummary.Refusal(article.source(), "failed: " + e));
        }
        String name = unused(article.name());
        Files.write(output.resolve(name + ".txt"), bytes(article));
        Files.writeString(output.resolve(name + ".ann"), lines);
        written++;
    }

    /** A plain text file as it is; the text of anything else. */
    private static byte[] bytes(Article article) throws IOException {
        Path source = Path.of(article.source());
        boolean plain = article.source().toLowerCase(Locale.ROOT).endsWith(".txt") && Files.isRegularFile(source);
        return plain ? Files.readAllBytes(source) : article.text().getBytes(StandardCharsets.UTF_8);
    }

    /** Two files of one name in different folders get different names here; no name leads out of the folder. */
    private String unused(String wanted) {
        String plain = wanted.replaceAll("[/\\\\\\x00-\\x1f]", "_").replaceAll("^\\.+", "_");
        String name = plain.isEmpty() ? "article" : plain;
        int number = names.merge(name, 1, Integer::sum);
        return number == 1 ? name : name + "-" + number;
    }
}
