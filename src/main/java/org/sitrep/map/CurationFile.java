package org.sitrep.map;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.sitrep.resolve.AccountRef;
import org.sitrep.resolve.Curation;
import org.sitrep.vocab.Iris;
import org.sitrep.vocab.Sr;

/** Reads {@code ontology/curation.ttl}: statements between accounts, or incidents by their oldest accounts. */
public final class CurationFile {
    private CurationFile() {}

    /**
     * Reads the decisions; the file is written for the default base whatever the graph's base.
     *
     * @throws IllegalArgumentException when a statement is about something else than accounts and incidents
     */
    public static Curation read(Path file) {
        Graph graph = RDFDataMgr.loadGraph(file.toUri().toString());
        Set<AccountRef> wrong = new HashSet<>();
        graph.find(Node.ANY, Sr.wrong, Node.ANY).forEach(t -> wrong.add(account(t, t.getSubject())));
        return new Curation(pairs(graph, Sr.sameIncident), pairs(graph, Sr.notSame), wrong);
    }

    private static Set<Curation.Pair> pairs(Graph graph, Node property) {
        Set<Curation.Pair> pairs = new HashSet<>();
        graph.find(Node.ANY, property, Node.ANY)
                .forEach(t -> pairs.add(new Curation.Pair(account(t, t.getSubject()), account(t, t.getObject()))));
        return pairs;
    }

    private static AccountRef account(Triple statement, Node node) {
        String[] path = new Iris().path(node).split("/", 3);
        if (path.length < 3 || !(path[0].equals("account") || path[0].equals("incident"))) {
            throw new IllegalArgumentException("curation of neither an account nor an incident: " + statement);
        }
        return new AccountRef(path[1], path[2]);
    }
}
