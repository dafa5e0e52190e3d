package org.sitrep.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a disk that fills up. Needs the right to mount one in memory, and is skipped without it. */
class FullDiskTest {
    @TempDir
    Path mounted;

    private boolean isMounted;

    @BeforeEach
    void mount() throws Exception {
        isMounted = run("mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", mounted.toString()) == 0;
        assumeTrue(isMounted, "skipped: a small disk cannot be mounted here");
    }

    @AfterEach
    void unmount() throws Exception {
        if (isMounted) {
            run("umount", "--lazy", mounted.toString());
        }
    }

    @Test
    void aBuildSaysSoAndTheOldGenerationStays() {
        DatasetFolder folder = Sample.build(mounted, 2);
        try (FolderWriter writer = FolderWriter.open(folder)) {
            QuadFeed large = sink -> {
                for (int i = 0; i < 100_000; i++) {
                    sink.accept(new Quad(
                            Sample.AUTHORITY,
                            Sample.iri("id/" + i),
                            RDFS.label.asNode(),
                            NodeFactory.createLiteralString("name " + i)));
                }
            };
            assertThatThrownBy(() -> writer.buildGeneration(large))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("no space left on the disk of " + mounted);
            assertThat(folder.currentGeneration()).hasValue(1);
            assertThat(Sample.rebuild(writer)).isEqualTo(15);
        }
    }

    @Test
    void anArticleThatDoesNotFitLeavesTheOldOne() {
        DatasetFolder folder = DatasetFolder.at(mounted);
        String id = Sample.id(1);
        String large = new Random(1)
                .ints(20_000_000, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        try (FolderWriter writer = FolderWriter.open(folder)) {
            writer.putArticle(id, Sample.article(id, 1), Optional.of(Sample.text(1)));
            assertThatThrownBy(() -> writer.putArticle(id, Sample.article(id, 2), Optional.of(large)))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("no space left");
        }
        assertThat(folder.readArticle(id)).containsExactlyInAnyOrderElementsOf(Sample.article(id, 1));
        assertThat(folder.text(id)).contains(Sample.text(1));
        assertThatThrownBy(() -> new Export(sink -> sink.accept(new Quad(
                                Sample.AUTHORITY,
                                Sample.iri("id/1"),
                                RDFS.label.asNode(),
                                NodeFactory.createLiteralString(large))))
                        .write(DumpFormat.NQUADS, mounted.resolve("dump.nq")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no space left");
        assertThat(SafeFile.list(mounted).stream().map(p -> p.getFileName().toString()))
                .isEqualTo(List.of("articles", "texts", "write.lock"));
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return -1;
        }
    }
}
