package org.sitrep.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sitrep.store.RunningServer;

/**
 * The first to see a request: lets only reading through, from any origin and without credentials, and sets the headers that keep browsers
 * from treating answers as anything else than they are.
 */
final class OpenToRead implements Filter {
    static final String QUERY_PATH = "/kg/sparql";

    private static final String METHODS = "GET, HEAD, OPTIONS";
    private static final String QUERY_METHODS = "GET, HEAD, POST, OPTIONS";

    private final String token;

    OpenToRead(String token) {
        this.token = token;
    }

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) servletRequest;
        HttpServletResponse response = (HttpServletResponse) servletResponse;
        boolean query = request.getRequestURI().equals(QUERY_PATH);
        setHeaders(response);
        switch (request.getMethod()) {
            case "GET" -> chain.doFilter(request, response);
            // Fuseki knows no HEAD for queries; Jetty drops the body of whatever answers a HEAD.
            case "HEAD" -> chain.doFilter(query ? new AsGet(request) : request, response);
            case "OPTIONS" -> preflight(response, query);
            case "POST" -> {
                if (query) {
                    chain.doFilter(request, response);
                } else {
                    refuse(response, METHODS);
                }
            }
            default -> refuse(response, query ? QUERY_METHODS : METHODS);
        }
    }

    private void setHeaders(HttpServletResponse response) {
        response.setHeader(RunningServer.TOKEN_HEADER, token);
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'");
    }

    private static void preflight(HttpServletResponse response, boolean query) {
        String methods = query ? QUERY_METHODS : METHODS;
        response.setHeader("Allow", methods);
        response.setHeader("Access-Control-Allow-Methods", methods);
        response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
        response.setHeader("Access-Control-Max-Age", "86400");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static void refuse(HttpServletResponse response, String methods) throws IOException {
        response.setHeader("Allow", methods);
        PlainError.send(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "this server is for reading only");
    }

    private static final class AsGet extends HttpServletRequestWrapper {
        AsGet(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}
