package org.sitrep.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import opennlp.tools.parser.AbstractBottomUpParser;
import opennlp.tools.parser.Parse;
import opennlp.tools.parser.Parser;
import opennlp.tools.parser.ParserFactory;
import opennlp.tools.parser.ParserModel;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;

class TreeSearchTest {
    private static final Path FILE = Path.of("target", "models", "en_parser_chunking.bin");
    private static final int BEAM = 6;
    private static final double ADVANCE = 0.9;
    private static final List<String> SENTENCES = List.of(
            "Government forces shelled the town of Saraqeb on Tuesday .",
            "Two soldiers were killed by a roadside bomb near the border , the ministry said .",
            "The army , which lost three tanks , withdrew from the airport before dawn .",
            "Rebels backed by Turkey launched an attack on positions of the army .",
            "The ministry denied that its aircraft had struck the hospital .",
            "Observers reported 14 explosions , two bursts of fire and a drone over the village .",
            "The mayor ( of the eastern part of the city ) said the shelling had stopped .",
            "A convoy of 40 lorries crossed the river and reached the post , but it was sent back .",
            "Under the deal , both sides are to pull back heavy weapons by the end of the month .",
            "If the attacks continue , the president will order a response , officials warned .",
            "He accused the militia of firing mortars at the market .",
            "The shelling of the school by militants wounded at least six children .",
            "Fighters tried to storm the base , failed , and fled to the hills .",
            "Aid workers said they had no fuel left .");

    @Test
    void findsTheTreesThatOpenNlpFindsWithTheSameModel() throws IOException {
        Parser theirs;
        try (InputStream in = Files.newInputStream(FILE)) {
            theirs = ParserFactory.create(new ParserModel(in), BEAM, ADVANCE);
        }
        TreeModel model = model();
        TreeSearch search = new TreeSearch(model, BEAM, ADVANCE);
        Tagger tagger = new Tagger(model.tags());

        for (String sentence : SENTENCES) {
            List<String> words = words(sentence);
            Optional<TreeNode> tree = search.likeliest(words, tagger.likely(words.toArray(new String[0])));

            assertThat(tree.map(t -> shown(t, words))).contains(shown(theirs.parse(flat(sentence))));
        }
    }

    @Test
    void headsAreThoseOfTheRules() throws IOException {
        TreeModel model = model();
        List<String> words = words(SENTENCES.get(0));

        TreeNode tree = new TreeSearch(model, BEAM, ADVANCE)
                .likeliest(words, new Tagger(model.tags()).likely(words.toArray(new String[0])))
                .orElseThrow();

        assertThat(words.get(tree.head())).isEqualTo("shelled");
        assertThat(words.get(tree.children().get(0).children().get(0).head())).isEqualTo("forces");
    }

    @Test
    void wordsThatMakeNoTreeGiveNoneOrOne() throws IOException {
        TreeModel model = model();
        TreeSearch search = new TreeSearch(model, BEAM, ADVANCE);
        for (String odd : List.of(". . .", ", ,", "| |", "-RRB- -LRB- -RRB-", "\uD83D\uDE00 S-NP null eos")) {
            List<String> words = words(odd);
            search.likeliest(words, new Tagger(model.tags()).likely(words.toArray(new String[0])))
                    .ifPresent(t -> assertThat(t.end()).isEqualTo(words.size()));
        }
    }

    @Test
    void hashOfPiecesIsThatOfTheWhole() {
        assertThat(Piece.of("1=NP|").then(Piece.of("army")).hash()).isEqualTo(FlatModel.hash("1=NP|army"));
        assertThat(Piece.of("1=").hashWith(Piece.of("NP"))).isEqualTo(FlatModel.hash("1=NP"));
        assertThat(Piece.EMPTY.then(Piece.of("é"))).isEqualTo(Piece.of("é"));
    }

    private static TreeModel model() throws IOException {
        try (InputStream in = Files.newInputStream(FILE)) {
            return TreeModel.read(in);
        }
    }

    private static List<String> words(String sentence) {
        return List.of(sentence.replace("(", "-LRB-").replace(")", "-RRB-").split(" ", -1));
    }

    private static String shown(TreeNode node, List<String> words) {
        StringBuilder out = new StringBuilder("(").append(node.type());
        if (node.isWord()) {
            out.append(' ').append(words.get(node.first()));
        }
        node.children().forEach(c -> out.append(' ').append(shown(c, words)));
        return out.append(')').toString();
    }

    private static String shown(Parse node) {
        StringBuilder out = new StringBuilder("(").append(node.getType());
        if (node.isPosTag()) {
            return out.append(' ').append(node.getCoveredText()).append(')').toString();
        }
        for (Parse child : node.getChildren()) {
            out.append(' ').append(shown(child));
        }
        return out.append(')').toString();
    }

    private static Parse flat(String sentence) {
        List<String> words = words(sentence);
        String text = String.join(" ", words);
        Parse flat = new Parse(text, new Span(0, text.length()), AbstractBottomUpParser.INC_NODE, 1, 0);
        int at = 0;
        for (int i = 0; i < words.size(); i++) {
            int end = at + words.get(i).length();
            flat.insert(new Parse(text, new Span(at, end), AbstractBottomUpParser.TOK_NODE, 0, i));
            at = end + 1;
        }
        return flat;
    }
}
