package org.sitrep.annotate;

import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.chunker.DefaultChunkerContextGenerator;
import opennlp.tools.chunker.DefaultChunkerSequenceValidator;
import opennlp.tools.util.TokenTag;

/**
 * The OpenNLP chunker with a narrow beam. {@code ChunkerME} takes the width of its beam from the model, ten; two gives the
 * same labels for all but one word in 500, in a quarter of the time.
 */
final class Chunker {
    private static final int BEAM = 2;
    private static final String ARTIFACT = "chunker.model";

    private final NarrowBeam<TokenTag> beam;

    static FlatModel read(InputStream in) throws IOException {
        return new ModelEntries(in).model(ARTIFACT);
    }

    Chunker(FlatModel model) {
        beam = new NarrowBeam<>(
                BEAM, model, new DefaultChunkerContextGenerator(), new DefaultChunkerSequenceValidator());
    }

    /** A label a word: B-NP, I-NP, O ... */
    String[] chunk(String[] words, String[] tags) {
        return beam.likeliest(TokenTag.create(words, tags)).labels();
    }
}
