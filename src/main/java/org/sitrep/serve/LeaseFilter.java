package org.sitrep.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.sitrep.store.OpenGeneration;

/** Gives every request one generation, and one read transaction on it, from beginning to end. */
final class LeaseFilter implements Filter {
    private static final String ATTRIBUTE = OpenGeneration.class.getName();

    private final Generations generations;

    LeaseFilter(Generations generations) {
        this.generations = generations;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try (Generations.Lease lease = generations.lease()) {
            DatasetGraph dataset = lease.generation().dataset();
            request.setAttribute(ATTRIBUTE, lease.generation());
            dataset.begin(ReadWrite.READ);
            try {
                chain.doFilter(request, response);
            } finally {
                dataset.end();
            }
        }
    }

    static OpenGeneration generation(ServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof OpenGeneration generation) {
            return generation;
        }
        throw new IllegalStateException("a request outside the filter");
    }
}
