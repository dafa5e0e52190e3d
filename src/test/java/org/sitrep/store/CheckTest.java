package org.sitrep.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
    private static final String SHAPES = """
            @prefix sh: <http://www.w3.org/ns/shacl#> .
            @prefix sr: <https://w3id.org/sitrep/ontology#> .
            @prefix shape: <https://w3id.org/sitrep/shape/> .
            shape:Passage a sh:NodeShape ; sh:targetClass sr:Passage ; sh:property shape:Passage-article .
            shape:Passage-article sh:path sr:inArticle ; sh:class sr:Article ; sh:minCount 1 ; sh:message "a passage lies in an article" .
            """;

    @TempDir
    Path dir;

    @Test
    void aGoodDatasetConforms() {
        DatasetFolder folder = Sample.build(dir, 3);
        CheckReport report = check(folder);
        assertThat(report.faults()).isEmpty();
        assertThat(report.conforms()).isTrue();
        assertThat(report.lines()).contains("21 quads in 4 graphs", "3 articles", "conforms");
    }

    @Test
    void aViolatedShapeIsNamedWithItsGraph() {
        DatasetFolder folder = DatasetFolder.at(dir);
        String id = Sample.id(1);
        List<Quad> quads = new ArrayList<>(Sample.article(id, 1));
        quads.removeIf(q -> q.getPredicate().getURI().endsWith("inArticle"));
        try (FolderWriter writer = FolderWriter.open(folder)) {
            writer.putArticle(id, quads, Optional.of(Sample.text(1)));
            Sample.rebuild(writer);
        }
        assertThat(check(folder).faults())
                .singleElement()
                .asString()
                .contains("a passage lies in an article")
                .contains("id/passage/" + id)
                .contains("graph/article/" + id);
    }

    @Test
    void aQuoteThatDoesNotStandThereIsAFault() {
        DatasetFolder folder = DatasetFolder.at(dir);
        String id = Sample.id(1);
        try (FolderWriter writer = FolderWriter.open(folder)) {
            writer.putArticle(id, Sample.article(id, 1), Optional.of(Sample.text(2)));
            Sample.rebuild(writer);
        }
        assertThat(check(folder).faults())
                .singleElement()
                .asString()
                .contains("quotes \"hit post 1\"")
                .contains("has \"hit post 2\"");
    }

    @Test
    void withoutTextsQuotesAreNotChecked() {
        DatasetFolder folder = DatasetFolder.at(dir);
        try (FolderWriter writer = FolderWriter.open(folder)) {
            writer.putArticle(Sample.id(1), Sample.article(Sample.id(1), 1), Optional.empty());
            Sample.rebuild(writer);
        }
        CheckReport report = check(folder);
        assertThat(report.conforms()).isTrue();
        assertThat(report.notes()).contains("1 articles, the quotes of 1 not checked: no text kept");
    }

    @Test
    void filesThatDifferFromTheGenerationAreFaults() throws Exception {
        DatasetFolder folder = Sample.build(dir, 3);
        try (FolderWriter writer = FolderWriter.open(folder)) {
            writer.remove(Sample.id(0));
            writer.putArticle(Sample.id(9), Sample.article(Sample.id(9), 9), Optional.of(Sample.text(9)));
        }
        Files.write(folder.articleFile(Sample.id(1)), new byte[] {1, 2, 3});
        assertThat(check(folder).faults())
                .hasSize(3)
                .satisfiesOnlyOnce(f -> assertThat(f).contains("cannot read").contains(Sample.id(1)))
                .satisfiesOnlyOnce(
                        f -> assertThat(f).contains("no such article").contains(Sample.id(0)))
                .satisfiesOnlyOnce(
                        f -> assertThat(f).contains("has 6 quads, but 0").contains(Sample.id(9)));
    }

    private static CheckReport check(DatasetFolder folder) {
        Graph shapes = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(shapes, new StringReader(SHAPES), "", Lang.TURTLE);
        try (OpenGeneration generation = OpenGeneration.open(folder)) {
            return Check.run(folder, generation.dataset(), shapes);
        }
    }
}
