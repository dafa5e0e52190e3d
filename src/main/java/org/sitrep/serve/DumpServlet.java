package org.sitrep.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** All quads as one gzipped file of sorted N-Quads. */
final class DumpServlet extends HttpServlet {
    static final String PATH = "/dump.nq.gz";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Path dump = LeaseFilter.generation(request).dump();
        response.setContentType("application/gzip");
        response.setContentLengthLong(Files.size(dump));
        response.setHeader("Content-Disposition", "attachment; filename=\"dump.nq.gz\"");
        Files.copy(dump, response.getOutputStream());
    }
}
