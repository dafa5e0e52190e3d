package org.sitrep.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sitrep.text.DateBounds;
import org.sitrep.text.Kind;

/**
 * Ties the agreements and posts of articles together.
 *
 * <p>Accounts of one named thing are of one. An article's own agreement is a named one, or another article's, when parties, time of signing and
 * zone are the same and no other fits; its own posts are another article's when operator, agreement and place are.
 */
final class ThingMerge {
    private static final int SIGNING_DAYS = 31;

    /** Accounts of one thing; own: the thing is known from one article alone. */
    record Group(Thing thing, boolean own, List<Told> members, List<String> absorbed, List<String> reasons) {
        Stream<Thing> in(Role role) {
            return members.stream().flatMap(t -> t.account().in(role).stream());
        }
    }

    private final Sides sides;
    private final Places places;

    ThingMerge(Sides sides, Places places) {
        this.sides = sides;
        this.places = places;
    }

    /** Groups by path, those that nobody but deniers speaks of left out. */
    List<Group> of(List<Told> all) {
        SortedMap<String, Group> groups = new TreeMap<>();
        for (Told told : all.stream().sorted(Told.OLDEST).toList()) {
            told.account()
                    .of()
                    .ifPresent(thing -> groups.computeIfAbsent(
                                    thing.path(),
                                    p -> new Group(
                                            thing,
                                            isOwn(thing, told.article().id()),
                                            new ArrayList<>(),
                                            new ArrayList<>(),
                                            new ArrayList<>()))
                            .members()
                            .add(told));
        }
        groups.values().removeIf(g -> g.members().stream().allMatch(Told::isDenied));
        tie(groups);
        return List.copyOf(groups.values());
    }

    private static boolean isOwn(Thing thing, String articleId) {
        return thing.path().contains(articleId);
    }

    private void tie(SortedMap<String, Group> groups) {
        List<Group> byAge = groups.values().stream()
                .sorted((a, b) ->
                        Told.OLDEST.compare(a.members().get(0), b.members().get(0)))
                .toList();
        Map<String, List<Group>> homes = new TreeMap<>();
        byAge.stream().filter(g -> !g.own()).forEach(g -> addHome(homes, g));
        for (Group group : byAge) {
            if (!group.own()) {
                continue;
            }
            List<Group> fitting = homes.getOrDefault(blockKey(group), List.of()).stream()
                    .filter(h -> reason(h, group).isPresent())
                    .toList();
            if (fitting.size() == 1) {
                Group home = fitting.get(0);
                reason(home, group).ifPresent(home.reasons()::add);
                home.members().addAll(group.members());
                home.members().sort(Told.OLDEST);
                home.absorbed().add(group.thing().path());
                groups.remove(group.thing().path());
            } else {
                addHome(homes, group);
            }
        }
    }

    private void addHome(Map<String, List<Group>> homes, Group group) {
        homes.computeIfAbsent(blockKey(group), k -> new ArrayList<>()).add(group);
    }

    /** Things that can be one share this. */
    private String blockKey(Group group) {
        Role who = group.thing().kind() == Kind.Post ? Role.OPERATOR : Role.PARTY;
        return group.thing().kind() + " " + keys(group, who);
    }

    private Set<String> keys(Group group, Role role) {
        return group.in(role).map(sides::key).collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
    }

    private Optional<String> reason(Group home, Group group) {
        return group.thing().kind() == Kind.Post ? samePosts(home, group) : sameAgreement(home, group);
    }

    private Optional<String> sameAgreement(Group home, Group group) {
        Optional<DateBounds> one = signing(home);
        Optional<DateBounds> other = signing(group);
        boolean time = one.isPresent() && other.isPresent() && one.get().overlaps(other.get());
        List<Thing> zone = group.in(Role.SETS_UP).toList();
        boolean elsewhere = places.conflict(home.in(Role.SETS_UP).toList(), zone)
                || places.conflict(
                        home.in(Role.SIGNED_AT).toList(),
                        group.in(Role.SIGNED_AT).toList());
        return time && !elsewhere && keys(group, Role.PARTY).size() >= 2
                ? Optional.of("same parties, and signed at the same time")
                : Optional.empty();
    }

    /** The first time of signing that names few days. */
    private static Optional<DateBounds> signing(Group group) {
        return group.members().stream()
                .map(t -> t.account().when())
                .filter(w -> w.earliest().isPresent()
                        && w.latest().isPresent()
                        && !w.latest().get().isAfter(w.earliest().get().plusDays(SIGNING_DAYS)))
                .findFirst();
    }

    private Optional<String> samePosts(Group home, Group group) {
        Optional<Thing> place =
                places.equal(home.in(Role.PLACE).toList(), group.in(Role.PLACE).toList());
        boolean under = paths(home, Role.UNDER).equals(paths(group, Role.UNDER));
        boolean several = isSet(home) && isSet(group);
        boolean sure = place.isPresent()
                && under
                && isSet(home) == isSet(group)
                && ((several && !paths(group, Role.UNDER).isEmpty()) || !places.isWide(place.get()));
        return sure && !keys(group, Role.OPERATOR).isEmpty()
                ? Optional.of("posts of the same operator in the same place under the same agreement")
                : Optional.empty();
    }

    private static Set<String> paths(Group group, Role role) {
        Set<String> paths = new HashSet<>();
        group.in(role).forEach(t -> paths.add(t.path()));
        return paths;
    }

    private static boolean isSet(Group group) {
        return group.members().stream()
                .flatMap(t -> t.account().postStatuses().stream())
                .anyMatch(s -> s.count().orElse(0) > 1);
    }
}
