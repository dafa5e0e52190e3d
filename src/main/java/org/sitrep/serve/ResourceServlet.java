package org.sitrep.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** A file that comes with the program. */
final class ResourceServlet extends HttpServlet {
    private final byte[] content;
    private final String type;

    /**
     * Reads the file once.
     *
     * @param resource a path beside this class
     */
    ResourceServlet(String resource, String type) {
        this.type = type;
        try (InputStream in = Objects.requireNonNull(ResourceServlet.class.getResourceAsStream(resource), resource)) {
            content = in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + resource, e);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(type);
        response.setContentLength(content.length);
        response.setHeader("Cache-Control", "max-age=3600");
        response.getOutputStream().write(content);
    }
}
