package org.sitrep.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sitrep.text.DateBounds;

/** Finds what the accounts of one thing establish together. */
final class Consensus {
    private static final Set<Role> OF_PLACES =
            Set.of(Role.PLACE, Role.FROM_PLACE, Role.TO_PLACE, Role.SIGNED_AT, Role.SETS_UP);

    private final Sources sources;
    private final Places places;
    private final EventTypes types;

    Consensus(Sources sources, Places places, EventTypes types) {
        this.sources = sources;
        this.places = places;
        this.types = types;
    }

    /**
     * What stands.
     *
     * @param disputed what the accounts, or others, differ in: left out
     */
    Agreed of(List<Told> accounts, Set<DisagreementFact.Over> disputed) {
        // Not asked who says so: the kind of event is what makes the accounts those of one thing.
        List<String> kinds = accounts.stream()
                .flatMap(t -> t.account().eventType().stream())
                .distinct()
                .toList();
        SortedMap<Role, List<Thing>> roles = new TreeMap<>();
        for (Role role : Role.values()) {
            List<Thing> things = established(accounts, a -> a.in(role).stream());
            if (!things.isEmpty() && !isDisputed(role, disputed)) {
                roles.put(role, OF_PLACES.contains(role) ? narrowest(things) : things);
            }
        }
        return new Agreed(
                types.narrowest(kinds),
                roles,
                disputed.contains(DisagreementFact.Over.SIGNED) || disputed.contains(DisagreementFact.Over.DAY)
                        ? DateBounds.UNKNOWN
                        : when(accounts),
                established(accounts, a -> a.instruments().stream()),
                parts(accounts, disputed));
    }

    private static boolean isDisputed(Role role, Set<DisagreementFact.Over> disputed) {
        return switch (role) {
            case INITIATOR -> disputed.contains(DisagreementFact.Over.INITIATOR);
            case PLACE -> disputed.contains(DisagreementFact.Over.PLACE);
            case GROUND, BREACH_OF -> disputed.contains(DisagreementFact.Over.GROUND);
            default -> false;
        };
    }

    /** The values whose accounts establish them, in order. */
    private <T extends Comparable<? super T>> List<T> established(
            List<Told> accounts, Function<AccountFact, Stream<T>> values) {
        SortedMap<T, List<Told>> byValue = new TreeMap<>();
        for (Told told : accounts) {
            values.apply(told.account())
                    .distinct()
                    .forEach(v ->
                            byValue.computeIfAbsent(v, x -> new ArrayList<>()).add(told));
        }
        return byValue.entrySet().stream()
                .filter(e -> sources.establish(e.getValue()))
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    /** Idlib says nothing beside Saraqeb. */
    private List<Thing> narrowest(List<Thing> things) {
        return things.stream()
                .filter(t -> things.stream().noneMatch(o -> places.within(o.path(), t.path())))
                .toList();
    }

    /** The days that all accounts allow of those that together establish a time. */
    private DateBounds when(List<Told> accounts) {
        List<Told> dated =
                accounts.stream().filter(t -> !t.account().when().isUnknown()).toList();
        if (!sources.establish(dated)) {
            return DateBounds.UNKNOWN;
        }
        Optional<LocalDate> first = dated.stream()
                .flatMap(t -> t.account().when().earliest().stream())
                .max(Comparator.naturalOrder());
        Optional<LocalDate> last = dated.stream()
                .flatMap(t -> t.account().when().latest().stream())
                .min(Comparator.naturalOrder());
        boolean apart = first.isPresent() && last.isPresent() && last.get().isBefore(first.get());
        return apart ? DateBounds.UNKNOWN : new DateBounds(first, last);
    }

    private List<Agreed.Part> parts(List<Told> accounts, Set<DisagreementFact.Over> disputed) {
        List<Agreed.Part> parts = new ArrayList<>();
        Set<String> said = new TreeSet<>();
        for (Told told : accounts) {
            AccountFact account = told.account();
            if (!disputed.contains(DisagreementFact.Over.TOLL)) {
                for (int i = 0; i < account.tolls().size(); i++) {
                    String value = value(account.tolls().get(i));
                    List<Told> saying = accounts.stream()
                            .filter(t -> t.account().tolls().stream().anyMatch(o -> value(o).equals(value)))
                            .toList();
                    if (sources.establish(saying) && said.add(value)) {
                        parts.add(new Agreed.Part(Agreed.Part.Sort.TOLL, told.ref(), i + 1));
                    }
                }
            }
            if (sources.establish(List.of(told))) {
                number(
                        parts,
                        Agreed.Part.Sort.PROVISION,
                        told,
                        account.provisions().size());
                number(
                        parts,
                        Agreed.Part.Sort.STATUS,
                        told,
                        account.postStatuses().size());
            }
        }
        return parts;
    }

    private static void number(List<Agreed.Part> parts, Agreed.Part.Sort sort, Told told, int count) {
        for (int i = 1; i <= count; i++) {
            parts.add(new Agreed.Part(sort, told.ref(), i));
        }
    }

    private static String value(TollFact toll) {
        return toll.effect() + " " + toll.best() + " " + toll.low() + " " + toll.high() + " "
                + toll.of().map(Thing::path) + " " + toll.equipment() + " "
                + toll.side().map(Thing::path);
    }
}
