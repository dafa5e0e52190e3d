package org.sitrep.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.maxent.GISTrainer;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains the finder of names from annotated sentences, and measures it. The same sentences in the same order give the
 * same file, byte for byte.
 */
public final class NameTraining {
    /** People, organisations, places, and peoples and states; the corpus names them so. */
    private static final Set<String> TYPES = Set.of("per", "org", "geo", "gpe");

    private static final String FEATURES = "names-features.xml";
    private static final int HELD_OUT_ONE_IN = 10;
    private static final int ITERATIONS = 100;

    /** Features seen less often are left out, which keeps the file small. */
    private static final int CUTOFF = 3;

    /** A beam of 3 takes half as long again and gains 0.002 of F1. */
    private static final int BEAM = 1;

    private NameTraining() {}

    /**
     * Trains on all sentences of the files.
     *
     * @param iob as {@code word TAB tag TAB label}, an empty line between sentences
     * @param model the file to write; one already there is replaced
     * @throws ModelException when a file is not as described, or none holds a name
     * @throws IOException when a file cannot be read or the model not be written
     */
    public static void train(List<Path> iob, Path model) throws IOException {
        ModelFile.write(train(read(iob)), model);
    }

    /**
     * Writes how the words of the files are usually written, which text in capitals is read by.
     *
     * @param iob as for {@link #train}
     * @param table the file to write
     */
    public static void wordCase(List<Path> iob, Path table) throws IOException {
        WordCase.train(read(iob), table);
    }

    /**
     * Trains on nine tenths of the sentences and scores on the others. What a sentence says decides to which part it
     * belongs, so that one that occurs twice is never in both.
     *
     * @param iob as for {@link #train}
     * @return the scores on what was held out of each file, in the order of the files
     * @throws ModelException as {@link #train} does
     */
    public static Map<Path, NameScores> evaluate(List<Path> iob) throws IOException {
        List<LabelledSentence> training = new ArrayList<>();
        Map<Path, List<LabelledSentence>> heldOut = new LinkedHashMap<>();
        for (Path file : iob) {
            List<LabelledSentence> out = heldOut.computeIfAbsent(file, f -> new ArrayList<>());
            for (LabelledSentence sentence : read(List.of(file))) {
                (isHeldOut(sentence) ? out : training).add(sentence);
            }
        }
        TokenNameFinderModel model = train(training);
        Map<Path, NameScores> scores = new LinkedHashMap<>();
        heldOut.forEach((file, sentences) -> scores.put(file, score(model, sentences)));
        return scores;
    }

    /** Scores a trained model on annotated sentences. */
    public static NameScores evaluate(Path model, List<Path> iob) throws IOException {
        return score(new TokenNameFinderModel(model), read(iob));
    }

    private static List<LabelledSentence> read(List<Path> iob) throws IOException {
        List<LabelledSentence> all = new ArrayList<>();
        for (Path file : iob) {
            all.addAll(IobReader.read(file, TYPES));
        }
        return all;
    }

    private static boolean isHeldOut(LabelledSentence sentence) {
        return Math.floorMod(String.join(" ", sentence.words()).hashCode(), HELD_OUT_ONE_IN) == 0;
    }

    private static TokenNameFinderModel train(List<LabelledSentence> sentences) throws IOException {
        if (sentences.stream().allMatch(s -> s.names().isEmpty())) {
            throw new ModelException("nothing to learn from: no name of the types " + new TreeSet<>(TYPES) + " in "
                    + sentences.size() + " sentences");
        }
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, GISTrainer.MAXENT_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
        parameters.put(BeamSearch.BEAM_SIZE_PARAMETER, BEAM);
        List<NameSample> samples = sentences.stream().map(NameTraining::sample).toList();
        return NameFinderME.train(
                "en",
                null,
                ObjectStreamUtils.createObjectStream(samples),
                parameters,
                new TokenNameFinderFactory(features(), Map.of(), new BilouCodec()));
    }

    private static NameSample sample(LabelledSentence s) {
        Span[] names = s.names().stream()
                .map(n -> new Span(n.first(), n.end(), n.type()))
                .toArray(Span[]::new);
        return new NameSample(s.words().toArray(String[]::new), names, true);
    }

    private static byte[] features() throws IOException {
        try (InputStream in = NameTraining.class.getResourceAsStream(FEATURES)) {
            if (in == null) {
                throw new ModelException("the list of features " + FEATURES + " is missing from the program");
            }
            return in.readAllBytes();
        }
    }

    private static NameScores score(TokenNameFinderModel model, List<LabelledSentence> sentences) {
        NameFinderME finder = new NameFinderME(model);
        NameScores.Tally tally = new NameScores.Tally();
        for (LabelledSentence sentence : sentences) {
            finder.clearAdaptiveData();
            List<LabelledName> found = new ArrayList<>();
            for (Span s : finder.find(sentence.words().toArray(String[]::new))) {
                found.add(new LabelledName(s.getStart(), s.getEnd(), s.getType()));
            }
            tally.add(sentence.names(), found);
        }
        return tally.scores();
    }
}
