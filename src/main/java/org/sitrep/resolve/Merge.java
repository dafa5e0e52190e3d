package org.sitrep.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Ties the facts of all articles together: copies, incidents, agreements, posts, disagreements and found things.
 *
 * <p>The result depends on the articles' facts alone, in whatever order they come.
 */
public final class Merge {
    private final Copies copies;
    private final Places places;
    private final EventTypes types;
    private final Sides sides;
    private final Likeness likeness;
    private final Blocks blocks;
    private final Sources sources;
    private final Curation curation;
    private final List<Told> told = new ArrayList<>();

    private Merge(List<ArticleFacts> articles, Background background, Curation curation) {
        this.copies = Copies.of(articles);
        this.places = new Places(background, articles);
        this.types = new EventTypes(background);
        this.sides = new Sides(background);
        this.likeness = new Likeness(background, places);
        this.blocks = new Blocks(places, types);
        this.sources = new Sources(sides, copies);
        this.curation = curation;
        articles.forEach(this::read);
    }

    public static MergedFacts of(List<ArticleFacts> articles, Background background, Curation curation) {
        List<ArticleFacts> sorted =
                articles.stream().sorted(Comparator.comparing(ArticleFacts::id)).toList();
        return new Merge(sorted, background, curation).merge(FoundThings.of(sorted));
    }

    private void read(ArticleFacts article) {
        Map<String, List<ClaimFact>> claims = new HashMap<>();
        article.claims().stream()
                .sorted(Comparator.comparing(ClaimFact::key))
                .forEach(c -> c.asserts()
                        .forEach(key -> claims.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(c)));
        article.accounts().stream()
                .map(a -> new Told(article, a, claims.getOrDefault(a.key(), List.of())))
                .filter(t -> !curation.wrong().contains(t.ref()))
                .sorted(Told.OLDEST)
                .forEach(told::add);
    }

    private MergedFacts merge(List<FoundThing> found) {
        List<IncidentMerge.Cluster> clusters = IncidentMerge.of(told, likeness, blocks, curation);
        List<ThingMerge.Group> groups = new ThingMerge(sides, places).of(told);
        Incidents incidents = new Incidents(clusters);
        List<DisagreementFact> disagreements =
                new Disagreements(new Rivals(copies), likeness, places, sides, blocks, incidents).of(told, groups);
        Map<String, Set<DisagreementFact.Over>> disputed = disputed(disagreements, incidents);
        Consensus consensus = new Consensus(sources, places, types);
        List<MergedThing> things = new ArrayList<>();
        clusters.forEach(c -> things.add(incident(c, consensus, disputed)));
        groups.forEach(g -> things.add(thing(g, consensus, disputed)));
        things.sort(Comparator.comparing(MergedThing::path));
        return new MergedFacts(things, disagreements, copies.originals(), found);
    }

    /** What is disputed of each thing: of the one that a disagreement is about, or of each that has a part in it. */
    private Map<String, Set<DisagreementFact.Over>> disputed(
            List<DisagreementFact> disagreements, Incidents incidents) {
        Map<AccountRef, Told> byRef =
                told.stream().collect(Collectors.toMap(Told::ref, Function.identity(), (a, b) -> a));
        Map<String, Set<DisagreementFact.Over>> disputed = new TreeMap<>();
        for (DisagreementFact disagreement : disagreements) {
            Set<String> about = new TreeSet<>();
            disagreement.about().ifPresent(about::add);
            disagreement
                    .positions()
                    .forEach(p -> Optional.ofNullable(byRef.get(p.account()))
                            .flatMap(incidents::of)
                            .ifPresent(about::add));
            about.forEach(a -> disputed.computeIfAbsent(a, k -> new TreeSet<>()).add(disagreement.over()));
        }
        return disputed;
    }

    private MergedThing incident(
            IncidentMerge.Cluster cluster, Consensus consensus, Map<String, Set<DisagreementFact.Over>> disputed) {
        String path = Incidents.path(cluster);
        List<Told> members = cluster.members();
        Set<DisagreementFact.Over> over = disputed.getOrDefault(path, Set.of());
        return new MergedThing(
                MergedThing.Sort.INCIDENT,
                path,
                members.get(0).account().label(),
                members.stream().map(Told::ref).toList(),
                List.of(),
                consensus.of(members, over),
                sources.count(members),
                !over.isEmpty(),
                because(members, cluster.reasons()));
    }

    private MergedThing thing(
            ThingMerge.Group group, Consensus consensus, Map<String, Set<DisagreementFact.Over>> disputed) {
        Set<DisagreementFact.Over> over = disputed.getOrDefault(group.thing().path(), Set.of());
        List<Told> affirmed =
                group.members().stream().filter(t -> !t.isDenied()).toList();
        boolean post = group.thing().kind() == org.sitrep.text.Kind.Post;
        return new MergedThing(
                post ? MergedThing.Sort.POST : MergedThing.Sort.AGREEMENT,
                group.thing().path(),
                group.thing().label(),
                group.members().stream().map(Told::ref).toList(),
                group.absorbed().stream().sorted().toList(),
                consensus.of(affirmed, over),
                sources.count(affirmed),
                !over.isEmpty(),
                because(group.members(), group.reasons()));
    }

    private static Optional<String> because(List<Told> members, java.util.Collection<String> reasons) {
        return members.size() < 2 || reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(reasons.stream().distinct().sorted().collect(Collectors.joining("; ")));
    }
}
