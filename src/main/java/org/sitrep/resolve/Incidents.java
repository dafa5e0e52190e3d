package org.sitrep.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which incident each account is of. */
final class Incidents {
    private final Map<AccountRef, String> paths = new HashMap<>();

    Incidents(List<IncidentMerge.Cluster> clusters) {
        for (IncidentMerge.Cluster cluster : clusters) {
            cluster.members().forEach(m -> paths.put(m.ref(), path(cluster)));
        }
    }

    static String path(IncidentMerge.Cluster cluster) {
        AccountRef oldest = cluster.members().get(0).ref();
        return "incident/" + oldest.articleId() + "/" + oldest.key();
    }

    Optional<String> of(Told told) {
        return Optional.ofNullable(paths.get(told.ref()));
    }

    /** The incident that all of them are of. */
    Optional<String> oneOf(Collection<Told> accounts) {
        Set<Optional<String>> all = accounts.stream().map(this::of).collect(Collectors.toSet());
        return all.size() == 1 ? all.iterator().next() : Optional.empty();
    }
}
