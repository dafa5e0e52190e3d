package org.sitrep.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.resolve.DisagreementFact.Over;
import org.sitrep.text.DateBounds;
import org.sitrep.text.Kind;

/**
 * Finds what different speakers tell so that not all can be right.
 *
 * <p>A place inside a place, a vague count beside an exact one, a count that grew, one speaker's sequence and copies are no disagreement.
 */
final class Disagreements {
    private final Rivals rivals;
    private final Likeness likeness;
    private final Places places;
    private final Sides sides;
    private final Tolls tolls;
    private final Blocks blocks;
    private final Incidents incidents;
    private final OneDeed deed;
    private final Purposes purposes;
    /** The account that opened the dispute which an account is in. */
    private final java.util.Map<String, String> shared = new java.util.HashMap<>();

    private final SortedMap<String, Dispute> disputes = new TreeMap<>();

    Disagreements(Rivals rivals, Likeness likeness, Places places, Sides sides, Blocks blocks, Incidents incidents) {
        this.rivals = rivals;
        this.likeness = likeness;
        this.places = places;
        this.sides = sides;
        this.tolls = new Tolls(sides);
        this.blocks = blocks;
        this.incidents = incidents;
        this.deed = new OneDeed(likeness, sides, places, tolls);
        this.purposes = new Purposes(sides, places, incidents);
    }

    /** By path. */
    List<DisagreementFact> of(List<Told> all, Collection<ThingMerge.Group> groups) {
        List<Told> events = all.stream().filter(Told::isIncident).toList();
        pairs(events, blocks::where, this::tolls);
        pairs(events, t -> Set.of("article " + t.article().id()), this::undated);
        pairs(events, blocks::keys, this::initiators);
        pairs(events, blocks::where, this::deeds);
        pairs(events, t -> incidents.of(t).map(Set::of).orElse(Set.of()), this::grounds);
        List<Told> purposeful = purposeful(events);
        pairs(purposeful, this::undertakings, this::purposes);
        List<Told> sure = all.stream()
                .filter(t -> t.account().eventType().isPresent())
                .filter(t -> t.isIncident() || t.isDenied())
                .toList();
        pairs(sure, this::nearby, this::existence);
        groups.forEach(this::within);
        return disputes.values().stream()
                .map(d -> d.fact(places, incidents))
                .sorted(java.util.Comparator.comparing(DisagreementFact::path))
                .toList();
    }

    /** Accounts that tell a purpose; of headings those below which nobody gives one. */
    private static List<Told> purposeful(List<Told> events) {
        List<Told> all =
                events.stream().filter(t -> t.account().purpose().isPresent()).toList();
        Set<String> told = all.stream()
                .filter(t -> Likeness.isMovement(t.account()) && !t.isOwnWord())
                .map(t -> t.article().id())
                .collect(java.util.stream.Collectors.toSet());
        return all.stream()
                .filter(t -> !t.isOwnHeading() || !told.contains(t.article().id()))
                .toList();
    }

    private Set<String> nearby(Told told) {
        Set<String> keys = new java.util.TreeSet<>(blocks.keys(told));
        keys.add("article " + told.article().id());
        return keys;
    }

    /** Every two rivals that share a key, each pair once or more. */
    private void pairs(List<Told> all, Function<Told, Set<String>> keys, BiConsumer<Told, Told> each) {
        SortedMap<String, List<Told>> byKey = new TreeMap<>();
        all.stream()
                .sorted(Told.OLDEST)
                .forEach(t -> keys.apply(t)
                        .forEach(k ->
                                byKey.computeIfAbsent(k, x -> new ArrayList<>()).add(t)));
        for (List<Told> block : byKey.values()) {
            for (int i = 0; i < block.size(); i++) {
                for (Told other : block.subList(i + 1, block.size())) {
                    if (rivals.differ(block.get(i), other)) {
                        each.accept(block.get(i), other);
                    }
                }
            }
        }
    }

    /**
     * "X said three soldiers had been killed" tells no day. In one article, and said on the day of the other account or the
     * next, it speaks of the same.
     */
    private void undated(Told a, Told b) {
        boolean first = Likeness.isTight(a.account().when());
        boolean second = Likeness.isTight(b.account().when());
        if (first != second && saidThen(first ? b : a, first ? a : b)) {
            tolls(a, b);
        }
    }

    private static boolean saidThen(Told undated, Told dated) {
        return undated.account().when().overlaps(dated.account().when())
                && undated.claims().stream()
                        .map(ClaimFact::stated)
                        .filter(DateBounds::isDay)
                        .flatMap(d -> d.earliest().stream())
                        .anyMatch(day ->
                                !day.isBefore(dated.account().when().earliest().orElse(LocalDate.MAX))
                                        && !day.isAfter(dated.account()
                                                .when()
                                                .latest()
                                                .orElse(LocalDate.MIN)
                                                .plusDays(1)));
    }

    private void deeds(Told a, Told b) {
        if (deed.differsInPlace(a, b)) {
            Dispute dispute = between(Over.PLACE, "Where: " + a.account().label(), a, b);
            dispute.add(a, labels(a.account().in(Role.PLACE)));
            dispute.add(b, labels(b.account().in(Role.PLACE)));
        } else if (deed.differsInDay(a, b)) {
            Dispute dispute = between(Over.DAY, "On which day: " + a.account().label(), a, b);
            dispute.add(a, days(a.account().when()));
            dispute.add(b, days(b.account().when()));
        }
    }

    /** Purposes are compared within an incident, and between the movements of one side. */
    private Set<String> undertakings(Told told) {
        Set<String> keys = new java.util.TreeSet<>();
        incidents.of(told).ifPresent(keys::add);
        if (Likeness.isMovement(told.account())) {
            told.account().in(Role.INITIATOR).forEach(i -> keys.add("moves " + sides.key(i)));
        }
        return keys;
    }

    private void purposes(Told a, Told b) {
        if (purposes.differ(a, b)) {
            Optional<String> one = incidents.oneOf(List.of(a, b));
            String who = labels(a.account().in(Role.INITIATOR).stream().limit(1).toList());
            Dispute dispute = one.isPresent()
                    ? open(Over.PURPOSE, "What for: " + a.account().label(), one)
                    : between(Over.PURPOSE, "What for: movements of " + who, a, b);
            dispute.add(a, a.account().purpose().orElse(""));
            dispute.add(b, b.account().purpose().orElse(""));
        }
    }

    /** A dispute of accounts that share a side; the oldest account of it opens it. */
    private Dispute between(Over over, String what, Told first, Told second) {
        Optional<Thing> side = java.util.stream.Stream.of(Role.INITIATOR, Role.TARGET)
                .flatMap(r -> first.account().in(r).stream())
                .findFirst();
        String opener =
                shared.getOrDefault(over + " " + first.ref(), first.ref().toString());
        shared.putIfAbsent(over + " " + second.ref(), opener);
        return disputes.computeIfAbsent(
                over + " shared " + opener, k -> new Dispute(over, what, Optional.empty(), side));
    }

    private void tolls(Told a, Told b) {
        Optional<Thing> place =
                places.match(a.account().in(Role.PLACE), b.account().in(Role.PLACE));
        if (place.isEmpty() || !a.account().when().overlaps(b.account().when())) {
            return;
        }
        for (TollFact x : a.account().tolls()) {
            for (TollFact y : b.account().tolls()) {
                if (tolls.comparable(x, y) && Tolls.disjoint(x, y) && !Rivals.mayHaveGrown(a, x, b, y)) {
                    Thing side = Tolls.who(x).orElseThrow();
                    String key = "toll " + x.effect() + " " + sides.key(side) + " " + firstDay(a, b) + " "
                            + places.region(place.get());
                    Dispute dispute = disputes.computeIfAbsent(
                            key,
                            k -> new Dispute(
                                    Over.TOLL, side.label() + " " + x.effect(), Optional.empty(), Optional.of(side)));
                    dispute.add(a, number(x));
                    dispute.add(b, number(y));
                }
            }
        }
    }

    private static String firstDay(Told a, Told b) {
        LocalDate x = a.account().when().earliest().orElse(LocalDate.MIN);
        LocalDate y = b.account().when().earliest().orElse(LocalDate.MIN);
        return (x.isAfter(y) ? x : y).toString();
    }

    private static String number(TollFact toll) {
        int low = Tolls.low(toll);
        int high = Tolls.high(toll);
        String words = low == high ? "" + low : high == Integer.MAX_VALUE ? "at least " + low : low + " to " + high;
        return words + " " + toll.effect();
    }

    /** One deed, two doers: same day and spot, and the same victims or dead. */
    private void initiators(Told a, Told b) {
        AccountFact x = a.account();
        AccountFact y = b.account();
        Optional<Thing> spot = places.equal(x.in(Role.PLACE), y.in(Role.PLACE)).filter(p -> !places.isWide(p));
        boolean oneDeed = likeness.kindred(x, y)
                && x.when().isDay()
                && x.when().equals(y.when())
                && (sides.shared(x.in(Role.TARGET), y.in(Role.TARGET)).isPresent()
                        || tolls.shared(x.tolls(), y.tolls()).isPresent())
                && !tolls.conflict(x.tolls(), y.tolls());
        if (spot.isPresent() && oneDeed && sides.conflict(x.in(Role.INITIATOR), y.in(Role.INITIATOR))) {
            String key =
                    "initiator " + spot.get().path() + " " + x.when().earliest().orElse(LocalDate.MIN) + " "
                            + x.in(Role.TARGET).stream()
                                    .map(sides::key)
                                    .sorted()
                                    .findFirst()
                                    .orElse("");
            Dispute dispute = disputes.computeIfAbsent(
                    key,
                    k -> new Dispute(
                            Over.INITIATOR,
                            "Who did it: " + x.label(),
                            Optional.empty(),
                            x.in(Role.TARGET).stream().findFirst()));
            dispute.add(a, labels(x.in(Role.INITIATOR)));
            dispute.add(b, labels(y.in(Role.INITIATOR)));
        }
    }

    /** What one calls a breach of an agreement another rests on the same agreement. */
    private void grounds(Told a, Told b) {
        ground(a, b);
        ground(b, a);
    }

    private void ground(Told a, Told b) {
        for (Thing agreement : a.account().in(Role.BREACH_OF)) {
            if (b.account().in(Role.GROUND).contains(agreement)) {
                Dispute dispute = open(Over.GROUND, "Right under " + agreement.label(), incidents.of(a));
                dispute.add(a, "breach of " + agreement.label());
                dispute.add(b, "grounded in " + agreement.label());
            }
        }
    }

    private void existence(Told a, Told b) {
        if (a.isDenied() == b.isDenied()) {
            return;
        }
        Told denied = a.isDenied() ? a : b;
        Told affirmed = a.isDenied() ? b : a;
        boolean sameKind = a.account().eventType().equals(b.account().eventType());
        if (!sameKind || likeness.conflict(a, b)) {
            return;
        }
        int support = likeness.support(a, b).map(Likeness.Match::score).orElse(0);
        int needed = a.sameArticle(b) ? 1 : 3;
        // "X denied Y's assertion that ...": one content, told once.
        boolean sameWords =
                a.sameArticle(b) && a.account().evidence().equals(b.account().evidence());
        if (support >= needed || sameWords) {
            Dispute dispute = open(
                    Over.EXISTENCE, "Whether it is so: " + affirmed.account().label(), incidents.of(affirmed));
            dispute.add(affirmed, "it is so");
            dispute.add(denied, "it is not so");
        }
    }

    private void within(ThingMerge.Group group) {
        pairs(group.members(), t -> Set.of(""), (a, b) -> {
            Optional<String> about = Optional.of(group.thing().path());
            String label = group.thing().label();
            DateBounds x = a.account().when();
            DateBounds y = b.account().when();
            if (a.isDenied() != b.isDenied()) {
                Dispute dispute = open(Over.EXISTENCE, "Whether it is so: " + label, about);
                dispute.add(a, a.isDenied() ? "it is not so" : "it is so");
                dispute.add(b, b.isDenied() ? "it is not so" : "it is so");
            } else if (group.thing().kind() == Kind.Agreement && !x.overlaps(y)) {
                Dispute dispute = open(Over.SIGNED, "When signed: " + label, about);
                dispute.add(a, days(x));
                dispute.add(b, days(y));
            }
        });
    }

    private Dispute open(Over over, String what, Optional<String> about) {
        return disputes.computeIfAbsent(
                over + " " + about.orElse(what), k -> new Dispute(over, what, about, Optional.empty()));
    }

    private static String days(DateBounds bounds) {
        String first = bounds.earliest().map(LocalDate::toString).orElse("..");
        String last = bounds.latest().map(LocalDate::toString).orElse("..");
        return first.equals(last) ? first : first + "/" + last;
    }

    private static String labels(List<Thing> things) {
        return things.stream().map(Thing::label).sorted().collect(Collectors.joining(", "));
    }
}
