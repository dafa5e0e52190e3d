package org.sitrep.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Gathers the accounts of each event.
 *
 * <p>The oldest account opens an incident; a later one joins the incident that it is most like, when nothing in it speaks against that and
 * no other is as like. An analyst's word goes before all this.
 */
final class IncidentMerge {
    /** An incident in the making. */
    static final class Cluster {
        private final List<Told> members = new ArrayList<>();
        private final Set<String> reasons = new TreeSet<>();

        List<Told> members() {
            return members;
        }

        Set<String> reasons() {
            return reasons;
        }
    }

    private record Candidate(Cluster cluster, Likeness.Match match) {}

    private final Likeness likeness;
    private final Blocks blocks;
    private final Curation curation;
    private final List<Cluster> clusters = new ArrayList<>();
    private final Map<String, Set<Cluster>> byKey = new HashMap<>();

    private IncidentMerge(Likeness likeness, Blocks blocks, Curation curation) {
        this.likeness = likeness;
        this.blocks = blocks;
        this.curation = curation;
    }

    /** Clusters by their oldest accounts. */
    static List<Cluster> of(List<Told> all, Likeness likeness, Blocks blocks, Curation curation) {
        IncidentMerge merge = new IncidentMerge(likeness, blocks, curation);
        all.stream().filter(Told::isIncident).sorted(Told.OLDEST).forEach(merge::place);
        return merge.joinCurated();
    }

    private void place(Told told) {
        Set<String> keys = new TreeSet<>(blocks.keys(told));
        keys.add("article " + told.article().id());
        Set<Cluster> near = new LinkedHashSet<>();
        keys.forEach(k -> near.addAll(byKey.getOrDefault(k, Set.of())));
        List<Candidate> candidates = near.stream()
                .map(c -> best(c, told).map(m -> new Candidate(c, m)))
                .flatMap(Optional::stream)
                .toList();
        Cluster home = choose(candidates).map(c -> join(c)).orElseGet(this::open);
        home.members.add(told);
        keys.forEach(k -> byKey.computeIfAbsent(k, x -> new LinkedHashSet<>()).add(home));
    }

    private static Cluster join(Candidate candidate) {
        candidate.cluster.reasons.add(candidate.match.because());
        return candidate.cluster;
    }

    private Cluster open() {
        Cluster cluster = new Cluster();
        clusters.add(cluster);
        return cluster;
    }

    private static Optional<Candidate> choose(List<Candidate> candidates) {
        int top = candidates.stream().mapToInt(c -> c.match.score()).max().orElse(0);
        List<Candidate> best =
                candidates.stream().filter(c -> c.match.score() == top).toList();
        return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    private Optional<Likeness.Match> best(Cluster cluster, Told told) {
        Optional<Likeness.Match> best = Optional.empty();
        for (Told member : cluster.members) {
            if (member.isAttempt() != told.isAttempt()
                    || likeness.conflict(member, told)
                    || curation.notSame().contains(new Curation.Pair(member.ref(), told.ref()))) {
                return Optional.empty();
            }
            Optional<Likeness.Match> match = likeness.match(member, told);
            if (match.isPresent()
                    && best.map(Likeness.Match::score).orElse(0) < match.get().score()) {
                best = match;
            }
        }
        return best;
    }

    private List<Cluster> joinCurated() {
        for (Curation.Pair pair : new TreeSet<>(curation.same())) {
            Optional<Cluster> first = holding(pair.first());
            Optional<Cluster> second = holding(pair.second());
            if (first.isPresent() && second.isPresent() && first.get() != second.get()) {
                first.get().members.addAll(second.get().members);
                first.get().reasons.addAll(second.get().reasons);
                first.get().reasons.add("an analyst says so");
                clusters.remove(second.get());
            }
        }
        clusters.forEach(c -> c.members.sort(Told.OLDEST));
        clusters.sort((a, b) -> Told.OLDEST.compare(a.members.get(0), b.members.get(0)));
        return clusters;
    }

    private Optional<Cluster> holding(AccountRef ref) {
        return clusters.stream()
                .filter(c -> c.members.stream().anyMatch(m -> m.ref().equals(ref)))
                .findFirst();
    }
}
