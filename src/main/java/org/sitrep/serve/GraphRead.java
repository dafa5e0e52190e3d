package org.sitrep.serve;

import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.graph.GraphFactory;

/** The Graph Store Protocol, reading only: {@code ?graph=IRI}, {@code ?default} for the union, and nothing for all graphs. */
final class GraphRead extends GSP_R {
    @Override
    public void validate(HttpAction action) {
        super.validate(action);
        Acceptable.check(action, isQuads(action) ? DEF.quadsOffer : DEF.rdfOffer);
    }

    @Override
    protected DatasetGraph decideDataset(HttpAction action) {
        DatasetGraph dataset = LeaseFilter.generation(action.getRequest()).dataset();
        return isQuads(action) ? new NamedOnly(dataset) : dataset;
    }

    /** Where all graphs are written, their union must not be written a second time. */
    private static final class NamedOnly extends DatasetGraphWrapper {
        NamedOnly(DatasetGraph dataset) {
            super(dataset);
        }

        @Override
        public Graph getDefaultGraph() {
            return GraphFactory.createDefaultGraph();
        }
    }
}
