package org.sitrep.annotate;

import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerFactory;

/** The OpenNLP tagger, which gives Penn tags, with a beam that narrows where there is no doubt. */
final class Tagger {
    /** As wide as that of {@code POSTaggerME}. */
    private static final int BEAM = 3;
    /** Name of the one artifact of a tagger model. */
    private static final String ARTIFACT = "pos.model";

    private final NarrowBeam<String> beam;

    Tagger(POSModel model) {
        MaxentModel maxent = model.getArtifact(ARTIFACT);
        POSTaggerFactory factory = model.getFactory();
        beam = new NarrowBeam<>(BEAM, maxent, factory.getPOSContextGenerator(), factory.getSequenceValidator());
    }

    /** A tag a word. */
    String[] tag(String[] words) {
        return beam.labels(words);
    }
}
