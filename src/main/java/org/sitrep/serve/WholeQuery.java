package org.sitrep.serve;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.web.HttpSC;

/**
 * SPARQL query whose answer is computed whole before the first byte is sent: a query that takes too long, or has too many rows, is an error
 * and never half an answer.
 */
final class WholeQuery extends SPARQL_QueryDataset {
    private final Duration timeout;
    private final int maxRows;

    WholeQuery(Duration timeout, int maxRows) {
        this.timeout = timeout;
        this.maxRows = maxRows;
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        if (query.isSelectType()) {
            Acceptable.check(action, DEF.rsOfferTable);
        } else if (query.isAskType()) {
            Acceptable.check(action, DEF.rsOfferBoolean);
        } else if (query.isConstructType() || query.isDescribeType()) {
            Acceptable.check(action, DEF.constructOffer);
        } else {
            ServletOps.errorBadRequest("only SELECT, ASK, CONSTRUCT and DESCRIBE are answered");
        }
    }

    @Override
    protected DatasetGraph getDataset(HttpAction action) {
        return LeaseFilter.generation(action.getRequest()).dataset();
    }

    @Override
    protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
        Context context =
                Context.mergeCopy(action.getContext(), getDataset(action).getContext());
        long millis = timeout.toMillis();
        String asked = action.getRequestParameter("timeout");
        if (asked != null) {
            millis = Math.min(millis, seconds(asked));
        }
        return QueryExec.newBuilder()
                .dataset(dataset)
                .query(query)
                .context(context)
                .initialTimeout(millis, TimeUnit.MILLISECONDS)
                .overallTimeout(millis, TimeUnit.MILLISECONDS)
                .build();
    }

    private static long seconds(String asked) {
        if (!asked.matches("\\d{1,6}(\\.\\d{1,3})?") || Double.parseDouble(asked) == 0) {
            ServletOps.errorBadRequest("not a number of seconds: timeout=" + asked);
        }
        return (long) (Double.parseDouble(asked) * 1000);
    }

    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec exec, Query query, String log) {
        if (query.isSelectType()) {
            return new QueryExecResult(rows(exec.select()));
        }
        if (query.isConstructType()) {
            DatasetGraph dataset = DatasetGraphFactory.create();
            dataset.prefixes().putAll(query.getPrefixMapping());
            int count = 0;
            for (Iterator<Quad> quads = exec.constructQuads(); quads.hasNext(); ) {
                dataset.add(quads.next());
                limit(++count);
            }
            return new QueryExecResult(dataset);
        }
        if (query.isDescribeType()) {
            Graph graph = exec.describe();
            limit(graph.size());
            return new QueryExecResult(graph);
        }
        return new QueryExecResult(exec.ask());
    }

    private RowSet rows(RowSet found) {
        List<Binding> rows = new ArrayList<>();
        while (found.hasNext()) {
            rows.add(found.next());
            limit(rows.size());
        }
        return RowSetStream.create(found.getResultVars(), rows.iterator());
    }

    private void limit(int count) {
        if (count > maxRows) {
            ServletOps.error(
                    HttpSC.PAYLOAD_TOO_LARGE_413,
                    "the answer has more than " + maxRows + " rows: add a LIMIT, or fetch the dump");
        }
    }
}
