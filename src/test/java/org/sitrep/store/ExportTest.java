package org.sitrep.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportTest {
    @TempDir
    Path dir;

    private static List<Quad> quads() {
        List<Quad> quads = new ArrayList<>(Sample.authority());
        quads.addAll(Sample.article(Sample.id(1), 1));
        quads.addAll(Sample.article(Sample.id(2), 2));
        quads.add(new Quad(
                Sample.AUTHORITY,
                Sample.iri("id/place/سراقب"),
                RDFS.label.asNode(),
                NodeFactory.createLiteralLang("a \"quote\"\nand a tab\t\uD83D\uDE80", "en")));
        return quads;
    }

    private static Export export(List<Quad> quads) {
        return new Export(sink -> quads.forEach(sink), Optional.empty(), Map.of("sr", Sample.BASE + "ontology#"));
    }

    @ParameterizedTest
    @EnumSource(DumpFormat.class)
    void everySyntaxReadsBackAsTheSame(DumpFormat format) {
        for (String ending : List.of("", ".gz")) {
            Path file = dir.resolve("dump." + ending(format) + ending);
            export(quads()).write(format, file);
            assertThat(DumpFormat.of(file)).contains(format);
            DatasetGraph read = RDFDataMgr.loadDatasetGraph(file.toUri().toString());
            List<Quad> wanted = format.hasGraphs()
                    ? quads()
                    : quads().stream()
                            .map(q -> new Quad(Quad.defaultGraphIRI, q.asTriple()))
                            .toList();
            assertThat(read.stream().toList()).containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    private static String ending(DumpFormat format) {
        return switch (format) {
            case NQUADS -> "nq";
            case TRIG -> "trig";
            case JSONLD -> "jsonld";
            case NTRIPLES -> "nt";
            case TURTLE -> "ttl";
            case RDFXML -> "rdf";
        };
    }

    @ParameterizedTest
    @EnumSource(names = {"NQUADS", "NTRIPLES", "TRIG", "TURTLE"})
    void orderDoesNotMatter(DumpFormat format) throws IOException {
        List<Quad> shuffled = quads();
        Collections.shuffle(shuffled, new Random(5));
        export(quads()).write(format, dir.resolve("a.gz"));
        export(shuffled).write(format, dir.resolve("b.gz"));
        assertThat(dir.resolve("a.gz")).hasSameBinaryContentAs(dir.resolve("b.gz"));
    }

    @Test
    void nQuadsAreSortedAsBytes() throws IOException {
        Path file = dir.resolve("a.nq");
        export(quads()).write(DumpFormat.NQUADS, file);
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(16).isSortedAccordingTo(LineOrder.BYTES);
        assertThat(lines).anyMatch(l -> l.contains("\"a \\\"quote\\\"\\nand a tab\\t\uD83D\uDE80\"@en"));
    }

    @Test
    void oneGraphAlone() throws IOException {
        Path file = dir.resolve("a.nt");
        List<Quad> quads = quads();
        new Export(sink -> quads.forEach(sink), Optional.of(Sample.AUTHORITY), Map.of())
                .write(DumpFormat.NTRIPLES, file);
        assertThat(Files.readAllLines(file)).hasSize(4);
    }

    @Test
    void whatCannotBeWrittenIsSaidAndTheOldFileStays() throws IOException {
        assertThatThrownBy(() -> export(quads()).write(DumpFormat.NQUADS, dir))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("it is a folder");
        Path file = Files.writeString(dir.resolve("old.nq"), "old");
        QuadFeed broken = sink -> {
            throw new StoreException("the feed broke");
        };
        assertThatThrownBy(() -> new Export(broken).write(DumpFormat.NQUADS, file))
                .hasMessage("the feed broke");
        assertThatThrownBy(() -> export(quads()).write(DumpFormat.NQUADS, file.resolve("below")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot write " + file);
        assertThat(file).hasContent("old");
        try (InputStream in = Files.newInputStream(file)) {
            assertThat(in.readAllBytes()).hasSize(3);
        }
        assertThat(SafeFile.list(dir)).containsExactly(file);
    }

    @Test
    void sortsWhatDoesNotFitIntoMemory() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            lines.add("line " + i % 700);
        }
        lines.add("\uFF5E fullwidth");
        lines.add("\uD83D\uDE80 rocket");
        List<String> sorted = new ArrayList<>();
        try (LineSorter sorter = new LineSorter(50)) {
            lines.forEach(sorter::add);
            sorter.forEach(sorted::add);
        }
        assertThat(sorted)
                .hasSize(702)
                .isSortedAccordingTo(LineOrder.BYTES)
                .endsWith("\uFF5E fullwidth", "\uD83D\uDE80 rocket");
    }
}
