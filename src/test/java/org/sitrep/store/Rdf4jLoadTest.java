package org.sitrep.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.nativerdf.NativeStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dump means the same in another store. */
class Rdf4jLoadTest {
    @TempDir
    Path dir;

    @Test
    void aDumpLoadsWithEqualCountsByGraph() throws Exception {
        DatasetFolder folder = Sample.build(dir.resolve("d"), 30);
        Path dump;
        Map<String, Long> ours = new TreeMap<>();
        try (OpenGeneration generation = OpenGeneration.open(folder)) {
            dump = Files.copy(generation.dump(), dir.resolve("dump.nq.gz"));
            DatasetGraph dataset = generation.dataset();
            dataset.begin(ReadWrite.READ);
            dataset.stream().forEach(q -> ours.merge(q.getGraph().getURI(), 1L, Long::sum));
            dataset.end();
        }
        Map<String, Long> theirs = new TreeMap<>();
        SailRepository repository =
                new SailRepository(new NativeStore(dir.resolve("rdf4j").toFile()));
        try (RepositoryConnection connection = repository.getConnection();
                InputStream in = new GZIPInputStream(Files.newInputStream(dump))) {
            connection.add(in, "", RDFFormat.NQUADS);
            try (var graphs = connection.getContextIDs()) {
                for (Resource graph : graphs) {
                    theirs.put(graph.stringValue(), connection.size(graph));
                }
            }
            assertThat(connection.size((Resource) null)).isZero();
        } finally {
            repository.shutDown();
        }
        assertThat(ours).hasSize(31);
        assertThat(theirs).isEqualTo(ours);
    }
}
