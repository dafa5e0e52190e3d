package org.sitrep.annotate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.Span;
import org.sitrep.text.FoundName;

/** Finds names with the model trained here. It looks at nothing but the sentence. Not for several threads. */
final class NameFinder {
    private static final String ARTIFACT = "nameFinder.model";
    private static final String FEATURES = "generator.featuregen";
    /** It was trained, and measured, to go the likeliest way alone. */
    private static final int BEAM = 1;

    private final BilouCodec codec = new BilouCodec();
    private final NarrowBeam<String> beam;

    /**
     * What all threads share.
     *
     * @param features which features a word has, in XML
     */
    record Model(FlatModel labels, String features) {
        static Model read(InputStream in) throws IOException {
            ModelEntries entries = new ModelEntries(in);
            return new Model(entries.model(ARTIFACT), new String(entries.bytes(FEATURES), UTF_8));
        }
    }

    NameFinder(Model model) {
        TokenNameFinderFactory factory =
                new TokenNameFinderFactory(model.features().getBytes(UTF_8), Map.of(), codec);
        beam = new NarrowBeam<>(
                BEAM, model.labels(), factory.createContextGenerator(), codec.createSequenceValidator());
    }

    /** The names of a sentence, each with the mean probability of its words. */
    List<FoundName> find(String[] words) {
        NarrowBeam.Reading reading = beam.likeliest(words);
        List<FoundName> out = new ArrayList<>();
        for (Span span : codec.decode(List.of(reading.labels()))) {
            double sum = 0;
            for (int i = span.getStart(); i < span.getEnd(); i++) {
                sum += reading.probability(i);
            }
            out.add(new FoundName(span.getStart(), span.getEnd(), span.getType(), sum / span.length()));
        }
        return out;
    }
}
