package org.sitrep.serve;

import java.util.Collections;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.web.HttpSC;

/** Refuses what cannot be answered in any media type the client takes. Fuseki alone would send its favourite one. */
final class Acceptable {
    private Acceptable() {}

    static void check(HttpAction action, AcceptList offer) {
        // A form field may name the syntax instead.
        boolean byParameter = Optional.ofNullable(action.getRequestParameter("output"))
                .or(() -> Optional.ofNullable(action.getRequestParameter("format")))
                .or(() -> Optional.ofNullable(action.getRequestParameter("results")))
                .isPresent();
        String accept = String.join(",", Collections.list(action.getRequestHeaders("Accept")));
        if (!byParameter && !accept.isBlank() && ConNeg.match(accept, offer) == null) {
            ServletOps.error(HttpSC.NOT_ACCEPTABLE_406, "not available as " + accept);
        }
    }
}
