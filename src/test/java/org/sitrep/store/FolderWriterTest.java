package org.sitrep.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWriterTest {
    @TempDir
    Path dir;

    @Test
    void keepsAnArticleAndItsText() {
        DatasetFolder folder = DatasetFolder.at(dir);
        String id = Sample.id(7);
        try (FolderWriter writer = FolderWriter.open(folder)) {
            writer.putArticle(id, Sample.article(id, 7), Optional.of(Sample.text(7)));
        }
        assertThat(dir.resolve("articles/00/" + id + ".nq.gz")).isRegularFile();
        assertThat(dir.resolve("texts/00/" + id + ".txt.gz")).isRegularFile();
        assertThat(folder.articleIds()).containsExactly(id);
        assertThat(folder.readArticle(id)).containsExactlyInAnyOrderElementsOf(Sample.article(id, 7));
        assertThat(folder.text(id)).contains(Sample.text(7));
    }

    @Test
    void equalQuadsGiveEqualBytes() throws IOException {
        String id = Sample.id(1);
        List<Quad> quads = new ArrayList<>(Sample.article(id, 1));
        byte[] first = put(dir.resolve("a"), id, quads);
        Collections.reverse(quads);
        quads.addAll(Sample.article(id, 1));
        assertThat(put(dir.resolve("b"), id, quads)).isEqualTo(first);
    }

    private static byte[] put(Path path, String id, List<Quad> quads) throws IOException {
        DatasetFolder folder = DatasetFolder.at(path);
        try (FolderWriter writer = FolderWriter.open(folder)) {
            writer.putArticle(id, quads, Optional.empty());
        }
        return Files.readAllBytes(folder.articleFile(id));
    }

    @Test
    void replacesAndRemoves() {
        DatasetFolder folder = DatasetFolder.at(dir);
        String id = Sample.id(1);
        try (FolderWriter writer = FolderWriter.open(folder)) {
            writer.putArticle(id, Sample.article(id, 1), Optional.of("one"));
            writer.putArticle(id, Sample.article(id, 2), Optional.empty());
            assertThat(folder.readArticle(id)).containsExactlyInAnyOrderElementsOf(Sample.article(id, 2));
            assertThat(folder.text(id)).isEmpty();
            assertThat(writer.remove(id)).isTrue();
            assertThat(writer.remove(id)).isFalse();
        }
        assertThat(folder.articleIds()).isEmpty();
    }

    @Test
    void refusesBlankNodesAndStrangeIds() {
        try (FolderWriter writer = FolderWriter.open(DatasetFolder.at(dir))) {
            Quad blank = new Quad(Sample.AUTHORITY, NodeFactory.createBlankNode(), Sample.iri("p"), Sample.iri("o"));
            assertThatThrownBy(() -> writer.putArticle(Sample.id(1), List.of(blank), Optional.empty()))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("blank node");
            assertThatThrownBy(() -> writer.putArticle("../../x", List.of(), Optional.empty()))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("not an article's id");
        }
    }

    @Test
    void aSecondBuildIsTold() {
        DatasetFolder folder = DatasetFolder.at(dir);
        try (FolderWriter first = FolderWriter.open(folder)) {
            assertThat(first.folder()).isSameAs(folder);
            assertThatThrownBy(() -> FolderWriter.open(folder))
                    .isInstanceOf(DatasetBusy.class)
                    .hasMessageContaining(
                            "being built by process " + ProcessHandle.current().pid());
        }
        FolderWriter.open(folder).close();
    }

    @Test
    void aKilledBuildLosesNothingAndHoldsNobodyUp() throws Exception {
        Process build = ChildProcess.start(ChildProcess.Builder.class, dir.toString());
        DatasetFolder folder = DatasetFolder.at(dir);
        assertThatThrownBy(() -> FolderWriter.open(folder))
                .isInstanceOf(DatasetBusy.class)
                .hasMessageContaining("process " + build.pid());
        build.destroyForcibly().waitFor();
        FolderWriter.open(folder).close();
        assertThat(folder.articleIds()).hasSizeGreaterThanOrEqualTo(20);
        for (String id : folder.articleIds()) {
            String text = folder.text(id).orElseThrow();
            assertThat(new Quotes(folder.names(), id, text).faultsIn(folder.readArticle(id)))
                    .isEmpty();
        }
        assertThat(leftOvers()).isEmpty();
    }

    @Test
    void finishesAnArticleThatOnlyLackedItsLastMove() throws IOException {
        DatasetFolder folder = DatasetFolder.at(dir);
        String id = Sample.id(3);
        try (FolderWriter writer = FolderWriter.open(folder)) {
            writer.putArticle(id, Sample.article(id, 3), Optional.of(Sample.text(3)));
            Path old = folder.articleFile(id);
            Files.move(old, old.resolveSibling(old.getFileName() + ".ready"));
            Path text = folder.textFile(id);
            Files.move(text, text.resolveSibling(text.getFileName() + ".ready"));
        }
        FolderWriter.open(folder).close();
        assertThat(folder.readArticle(id)).hasSize(6);
        assertThat(folder.text(id)).contains(Sample.text(3));
        assertThat(leftOvers()).isEmpty();
    }

    @Test
    void throwsAwayWhatWasHalfWritten() throws IOException {
        DatasetFolder folder = Sample.build(dir, 1);
        String id = Sample.id(0);
        Path text = folder.textFile(id);
        Files.writeString(text.resolveSibling(text.getFileName() + ".ready"), "of an article that never got ready");
        Files.writeString(folder.articleFile(id).resolveSibling(".x.nq.gz.1-1.tmp"), "half");
        Files.createDirectories(folder.generations().resolve("9.tmp/tdb2"));
        FolderWriter.open(folder).close();
        assertThat(leftOvers()).isEmpty();
        assertThat(folder.text(id)).contains(Sample.text(0));
    }

    @Test
    void namesADamagedFile() throws IOException {
        DatasetFolder folder = Sample.build(dir, 1);
        Path file = folder.articleFile(Sample.id(0));
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> folder.readArticle(Sample.id(0)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(file.toString());
    }

    private List<Path> leftOvers() throws IOException {
        try (Stream<Path> all = Files.walk(dir)) {
            return all.filter(p -> p.toString().matches(".*\\.(tmp|ready|gone)"))
                    .toList();
        }
    }
}
