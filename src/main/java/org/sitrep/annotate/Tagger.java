package org.sitrep.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import opennlp.tools.postag.DefaultPOSContextGenerator;
import opennlp.tools.postag.DefaultPOSSequenceValidator;

/** The OpenNLP tagger, which gives Penn tags, with a beam that narrows where there is no doubt. */
final class Tagger {
    /** As wide as that of {@code POSTaggerME}. */
    private static final int BEAM = 3;

    private static final String ARTIFACT = "pos.model";
    private static final String DICTIONARY = "tags.tagdict";

    private final NarrowBeam<String> beam;

    /** What all threads share: the model, and the tags that known words may have. */
    record Model(FlatModel labels, TagTable dictionary) {
        static Model read(InputStream in) throws IOException {
            ModelEntries entries = new ModelEntries(in);
            return new Model(entries.model(ARTIFACT), TagTable.read(entries.bytes(DICTIONARY)));
        }

        /** Of a tagger that may give any tag to any word. */
        static Model readFree(InputStream in) throws IOException {
            return new Model(new ModelEntries(in).model(ARTIFACT), TagTable.read(new byte[0]));
        }
    }

    Tagger(Model model) {
        beam = new NarrowBeam<>(
                BEAM,
                model.labels(),
                new DefaultPOSContextGenerator(null),
                new DefaultPOSSequenceValidator(model.dictionary()));
    }

    /** The likeliest tags and those nearly as likely, the likeliest first. */
    List<NarrowBeam.Reading> likely(String[] words) {
        return beam.likely(words);
    }

    /** A tag a word. */
    String[] tag(String[] words) {
        return beam.likeliest(words).labels();
    }
}
