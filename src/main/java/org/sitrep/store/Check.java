package org.sitrep.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/**
 * Whether a dataset keeps its promises: the shapes; quotes that stand in the stored texts where they say; no blank nodes; and a generation
 * that holds exactly the article files.
 *
 * <p>The shapes are held against the union of all graphs, since an article's claims name actors that are described elsewhere. A fault names
 * the graphs that speak of the thing it is about.
 */
public final class Check {
    private static final int MOST_FAULTS = 1_000;

    private final DatasetFolder folder;
    private final DatasetGraph dataset;
    private final Graph shapes;
    private final List<String> faults = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private int faultsLeftOut;

    private Check(DatasetFolder folder, DatasetGraph dataset, Graph shapes) {
        this.folder = folder;
        this.dataset = dataset;
        this.shapes = shapes;
    }

    /**
     * Checks a dataset that was read from the folder, or fetched from the server that runs on it.
     *
     * @param shapes SHACL shapes
     */
    public static CheckReport run(DatasetFolder folder, DatasetGraph dataset, Graph shapes) {
        return new Check(folder, dataset, shapes).run();
    }

    private CheckReport run() {
        Txn.executeRead(dataset, () -> {
            Map<String, Long> counts = checkQuads();
            checkArticles(counts);
            checkShapes();
        });
        if (faultsLeftOut > 0) {
            faults.add("and " + faultsLeftOut + " more");
        }
        return new CheckReport(faults, notes);
    }

    private Map<String, Long> checkQuads() {
        Map<String, Long> counts = new TreeMap<>();
        long quads = 0;
        var all = dataset.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
        while (all.hasNext()) {
            Quad quad = all.next();
            quads++;
            counts.merge(quad.getGraph().toString(), 1L, Long::sum);
            if (quad.getSubject().isBlank()
                    || quad.getObject().isBlank()
                    || quad.getGraph().isBlank()) {
                fault("a blank node in " + quad);
            }
        }
        notes.add(quads + " quads in " + counts.size() + " graphs");
        return counts;
    }

    private void checkArticles(Map<String, Long> counts) {
        TreeSet<String> unaccounted = counts.keySet().stream()
                .filter(g -> g.startsWith(folder.names().article("").getURI()))
                .collect(Collectors.toCollection(TreeSet::new));
        int withoutText = 0;
        List<String> ids = folder.articleIds();
        for (String id : ids) {
            String graph = folder.names().article(id).getURI();
            unaccounted.remove(graph);
            try {
                List<Quad> quads = folder.readArticle(id);
                long there = counts.getOrDefault(graph, 0L);
                if (quads.size() != there) {
                    fault("article " + id + " has " + quads.size() + " quads, but " + there
                            + " in the generation; build again");
                }
                Optional<String> text = folder.text(id);
                if (text.isPresent()) {
                    new Quotes(folder.names(), id, text.get()).faultsIn(quads).forEach(this::fault);
                } else {
                    withoutText++;
                }
            } catch (StoreException e) {
                fault(e.getMessage() + "");
            }
        }
        unaccounted.forEach(
                graph -> fault("the generation holds " + graph + ", but there is no such article; build again"));
        notes.add(ids.size() + " articles"
                + (withoutText > 0 ? ", the quotes of " + withoutText + " not checked: no text kept" : ""));
    }

    private void checkShapes() {
        Shapes parsed = Shapes.parse(shapes);
        var report = ShaclValidator.get().validate(parsed, dataset.getUnionGraph());
        List<String> lines = new ArrayList<>();
        for (ReportEntry entry : report.getEntries()) {
            String line = describe(entry);
            if (entry.severity().equals(Severity.Violation)) {
                lines.add(line);
            } else {
                notes.add(line);
            }
        }
        lines.stream().sorted().forEach(this::fault);
        notes.add(parsed.getTargetShapes().size() + " shapes held against all graphs");
    }

    private String describe(ReportEntry entry) {
        String graphs =
                Iter.toSet(Iter.map(dataset.find(Node.ANY, entry.focusNode(), Node.ANY, Node.ANY), Quad::getGraph))
                        .stream()
                        .map(Node::toString)
                        .sorted()
                        .collect(Collectors.joining(", "));
        String path = entry.resultPath() == null ? "" : " at " + entry.resultPath();
        String value = entry.value() == null ? "" : " (" + entry.value() + ")";
        return entry.focusNode() + path + ": " + entry.message() + value + " [" + graphs + "]";
    }

    private void fault(String line) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(line);
        } else {
            faultsLeftOut++;
        }
    }
}
