package org.sitrep.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.resolve.AccountRef;
import org.sitrep.resolve.Curation;
import org.sitrep.vocab.Iris;

class OntologyGraphsTest {
    private final Iris iris = new Iris();

    @Test
    void blankNodesGetTheSameNamesEveryTime() {
        List<Quad> first = new OntologyGraphs(iris, SampleGraph.ONTOLOGY).ontology();
        assertThat(first)
                .isEqualTo(new OntologyGraphs(iris, SampleGraph.ONTOLOGY).ontology())
                .noneMatch(q -> q.getSubject().isBlank() || q.getObject().isBlank())
                .anyMatch(q -> q.getSubject().toString().contains(".well-known/genid/shapes-1"));
    }

    @Test
    void authorityHoldsWhatIsInUseWithWhatItNamesAndAllStates(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("authority"));
        Files.writeString(folder.resolve("authority/a.ttl"), """
                @prefix sr: <https://w3id.org/sitrep/ontology#> .
                @prefix actor: <https://w3id.org/sitrep/id/actor/> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                actor:x a sr:State ; skos:prefLabel "X"@en .
                actor:used a sr:ArmedGroup ; skos:prefLabel "Used"@en ; sr:memberOf actor:league .
                actor:league a sr:Coalition ; skos:prefLabel "League"@en .
                actor:idle a sr:ArmedGroup ; skos:prefLabel "Idle"@en .
                """);
        List<Quad> quads = new OntologyGraphs(iris, folder).authority("actor/used"::equals);
        assertThat(quads.stream().map(Quad::getSubject).distinct())
                .containsExactlyInAnyOrder(iris.thing("actor/x"), iris.thing("actor/used"), iris.thing("actor/league"));
        assertThat(quads.stream()
                        .filter(q -> q.getPredicate().equals(RDFS.label.asNode()))
                        .map(Quad::getObject))
                .extracting(Node::getLiteralLexicalForm)
                .containsExactlyInAnyOrder("X", "Used", "League");
    }

    @Test
    void curationIsReadFromItsFile(@TempDir Path folder) throws IOException {
        assertThat(CurationFile.read(SampleGraph.ONTOLOGY.resolve("curation.ttl")))
                .isEqualTo(Curation.NONE);
        Path file = folder.resolve("c.ttl");
        Files.writeString(file, """
                @prefix sr: <https://w3id.org/sitrep/ontology#> .
                @prefix id: <https://w3id.org/sitrep/id/> .
                <https://w3id.org/sitrep/id/account/aa/k%201> sr:notSame <https://w3id.org/sitrep/id/incident/bb/k> ;
                    sr:wrong "an exercise"@en .
                """);
        Curation curation = CurationFile.read(file);
        assertThat(curation.wrong()).containsExactly(new AccountRef("aa", "k 1"));
        assertThat(curation.notSame())
                .containsExactly(new Curation.Pair(new AccountRef("bb", "k"), new AccountRef("aa", "k 1")));
        Files.writeString(
                file, "<https://w3id.org/sitrep/id/actor/turkey> <https://w3id.org/sitrep/ontology#wrong> 1 .");
        assertThatThrownBy(() -> CurationFile.read(file)).hasMessageContaining("actor/turkey");
    }
}
