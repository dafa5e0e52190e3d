package org.sitrep.store;

import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.apache.jena.system.Txn;

/** Runs queries and prints what they answer. An answer is computed whole before the first of it is printed. */
public final class Answer {
    private Answer() {}

    /**
     * Asks a dataset.
     *
     * @return how many rows or triples there were; 1 for yes and 0 for no
     * @throws StoreException when the query fails or takes too long
     */
    public static long print(
            Query query, DatasetGraph dataset, Duration timeout, AnswerFormat format, OutputStream out) {
        return Txn.calculateRead(dataset, () -> {
            try (QueryExec exec = QueryExec.dataset(dataset)
                    .query(query)
                    .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                    .build()) {
                return print(query, exec, format, out);
            }
        });
    }

    static long print(Query query, QueryExec exec, AnswerFormat format, OutputStream out) {
        try {
            if (query.isSelectType()) {
                RowSetRewindable rows = exec.select().rewindable();
                long count = Iter.count(rows);
                rows.reset();
                return printRows(query, rows, format, out, count);
            }
            if (query.isAskType()) {
                return printBoolean(exec.ask(), format, out);
            }
            if (query.isConstructQuad()) {
                DatasetGraph quads = exec.constructDataset();
                RDFDataMgr.write(out, quads, Lang.TRIG);
                return quads.stream().count();
            }
            if (query.isConstructType() || query.isDescribeType()) {
                Graph triples = query.isDescribeType() ? exec.describe() : exec.construct();
                triples.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
                RDFDataMgr.write(out, triples, format.triples());
                return triples.size();
            }
        } catch (QueryCancelledException e) {
            throw new StoreException("the query took too long", e);
        } catch (QueryException | HttpException e) {
            throw new StoreException("the query failed: " + e.getMessage(), e);
        }
        throw new StoreException("no answer to a query of this kind can be printed");
    }

    private static long printRows(Query query, RowSet rows, AnswerFormat format, OutputStream out, long count) {
        if (format.rows().isEmpty()) {
            TextTable.print(rows, query.getPrefixMapping(), out);
        } else {
            ResultsWriter.create().lang(format.rows().get()).build().write(out, rows);
        }
        return count;
    }

    private static long printBoolean(boolean yes, AnswerFormat format, OutputStream out) {
        if (format.rows().isEmpty()) {
            TextTable.print(yes ? "yes" : "no", out);
        } else {
            ResultsWriter.create().lang(format.rows().get()).build().write(out, yes);
        }
        return yes ? 1 : 0;
    }
}
