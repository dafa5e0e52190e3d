package org.sitrep.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameTrainingTest {
    private static final String IN_PLACE = "Rebels NNS O|shelled VBD O|the DT O|town NN O|of IN O|%s NNP B-geo|. . O";
    private static final String BY_PERSON = "General NNP B-per|%s NNP I-per|spoke VBD O|on IN O|Monday NNP B-tim|. . O";

    @TempDir
    private Path folder;

    @Test
    void findsANameItHasNeverSeenInAPatternItHas() throws IOException {
        NameFinderME finder = new NameFinderME(new TokenNameFinderModel(trained("names.bin")));

        Span[] found = finder.find(new String[] {"Rebels", "shelled", "the", "town", "of", "Vardesk", "."});

        assertThat(found).containsExactly(new Span(5, 6, "geo"));
    }

    @Test
    void theSameCorpusGivesTheSameFile() throws IOException {
        assertThat(trained("first.bin")).hasSameBinaryContentAs(trained("second.bin"));
    }

    @Test
    void scoresAModelByType() throws IOException {
        NameScores scores = NameTraining.evaluate(trained("names.bin"), List.of(corpus()));

        assertThat(scores.byType().keySet()).isEqualTo(Set.of("geo", "per"));
        assertThat(scores.all().f1()).isGreaterThan(0.9);
    }

    @Test
    void holdsOutSomeSentencesAndNeverAll() throws IOException {
        NameScores.Score heldOut = NameTraining.evaluate(List.of(corpus()))
                .values()
                .iterator()
                .next()
                .all();

        assertThat(heldOut.wanted()).isBetween(1, 30);
    }

    @Test
    void countsOnlyTheWholeNameWithItsTypeAsRight() {
        NameScores.Tally tally = new NameScores.Tally();
        tally.add(
                List.of(new LabelledName(0, 2, "per"), new LabelledName(4, 5, "geo")),
                List.of(new LabelledName(0, 1, "per"), new LabelledName(4, 5, "geo"), new LabelledName(6, 7, "geo")));

        NameScores scores = tally.scores();

        assertThat(scores.byType().get("per")).isEqualTo(new NameScores.Score(1, 1, 0));
        assertThat(scores.byType().get("geo")).isEqualTo(new NameScores.Score(1, 2, 1));
        assertThat(scores.all().precision()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(scores.all().recall()).isCloseTo(0.5, within(1e-9));
        assertThat(scores.table()).contains("| geo | 1 | 2 | 0.500 | 1.000 | 0.667 |\n");
    }

    @Test
    void aNameMayBeginWithInsideAndEndsWhereItsTypeDoes() throws IOException {
        Path file = written(List.of("Omar NNP I-per|Haddad NNP I-per|Velmar NNP I-geo|Monday NNP B-tim"));

        assertThat(IobReader.read(file, Set.of("per", "geo")).get(0).names())
                .containsExactly(new LabelledName(0, 2, "per"), new LabelledName(2, 3, "geo"));
    }

    @Test
    void namesTheLineThatIsNotAsDescribed() throws IOException {
        Path file = folder.resolve("bad.tsv");
        Files.writeString(file, "Rebels\tNNS\tO\n\nVelmar\tgeo\n");

        assertThatThrownBy(() -> NameTraining.train(List.of(file), folder.resolve("names.bin")))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("bad.tsv, line 3");
        assertThat(folder.resolve("names.bin")).doesNotExist();
    }

    @Test
    void learnsNothingFromACorpusWithoutNames() throws IOException {
        Path file = written(List.of("Rebels NNS O|left VBD O|on IN O|Monday NNP B-tim"));

        assertThatThrownBy(() -> NameTraining.train(List.of(file), folder.resolve("names.bin")))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("no name of the types [geo, gpe, org, per] in 1 sentences");
    }

    private Path trained(String name) throws IOException {
        Path model = folder.resolve(name);
        NameTraining.train(List.of(corpus()), model);
        return model;
    }

    private Path corpus() throws IOException {
        Stream<String> places = Stream.of(
                "Velmar", "Korsk", "Tarnopil", "Beshan", "Ardune", "Lomask", "Sirvan", "Dolnets", "Quresh", "Mazrin");
        Stream<String> people = Stream.of(
                "Haddad", "Petrov", "Okello", "Marsh", "Lindt", "Barak", "Sorensen", "Diallo", "Novak", "Reyes");
        return written(Stream.concat(places.map(IN_PLACE::formatted), people.map(BY_PERSON::formatted))
                .toList());
    }

    /** One sentence a string, words apart by bars. */
    private Path written(List<String> sentences) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String sentence : sentences) {
            text.append(sentence.replace('|', '\n').replace(' ', '\t')).append("\n\n");
        }
        return Files.writeString(folder.resolve("corpus.tsv"), text);
    }
}
