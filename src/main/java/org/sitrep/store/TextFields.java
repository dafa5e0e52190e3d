package org.sitrep.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.store.FSDirectory;

/**
 * What the text index holds: names in the field that {@code text:query} searches unless told otherwise, and quotes.
 *
 * <p>Case and diacritics do not matter, so that "Erdogan" finds "Erdoğan".
 */
final class TextFields {
    private static final String NAMES = "label";
    private static final String QUOTES = "quote";

    private final EntityDefinition definition;
    private final List<Node> indexed;

    TextFields(GraphNames graphNames) {
        List<Node> names =
                List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode(), SKOS.altLabel.asNode(), DCTerms.title.asNode());
        Node quote = graphNames.term("quote");
        definition = new EntityDefinition("uri", NAMES, "graph", names.get(0));
        names.forEach(name -> definition.set(NAMES, name));
        definition.set(QUOTES, quote);
        definition.setLangField("lang");
        definition.setUidField("uid");
        indexed = Stream.concat(names.stream(), Stream.of(quote)).toList();
    }

    /** Opens the index in a folder, making it if need be. */
    TextIndex open(Path folder) throws IOException {
        TextIndexConfig config = new TextIndexConfig(definition);
        config.setAnalyzer(new Folding());
        config.setValueStored(true);
        return TextDatasetFactory.createLuceneIndex(FSDirectory.open(folder), config);
    }

    /** Indexes all that a dataset, in a transaction, holds. */
    void fill(TextIndex index, DatasetGraph dataset) {
        for (Node property : indexed) {
            Iterator<Quad> quads = dataset.find(Node.ANY, Node.ANY, property, Node.ANY);
            while (quads.hasNext()) {
                var entity = TextQueryFuncs.entityFromQuad(definition, quads.next());
                if (entity != null) {
                    index.addEntity(entity);
                }
            }
        }
        index.commit();
    }

    private static final class Folding extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, new ASCIIFoldingFilter(new LowerCaseFilter(words)));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream in) {
            return new ASCIIFoldingFilter(new LowerCaseFilter(in));
        }
    }
}
