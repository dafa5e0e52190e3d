package org.sitrep.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sitrep.text.DateBounds;
import org.sitrep.text.Kind;
import org.sitrep.text.ZoneKind;

/**
 * Whether two accounts are of one event.
 *
 * <p>Anything that speaks against it decides alone: another kind of event, days, places, sides or numbers that exclude each other. What
 * speaks for it adds up, and must be enough: many events of one kind happen on one day.
 */
final class Likeness {
    /** Within one article a story is told again sentence by sentence; across articles less is shared by nature. */
    private static final int ENOUGH_IN_ARTICLE = 3;

    private static final int ENOUGH_ACROSS = 4;
    /** A picture is often one of another day. */
    private static final int ENOUGH_FOR_CAPTION = 4;
    /** So many of one side do not die twice in one article. */
    private static final int RARE = 10;

    private static final int TIGHT_DAYS = 3;
    private static final Set<String> MOVEMENTS = Set.of("ConvoyMovement", "Reinforcement", "Deployment");
    private static final Pattern ANOTHER =
            Pattern.compile("(?i)\\b(another|second|third|separate|separately|other|again)\\b");
    private static final Pattern NUMBER = Pattern.compile("\\b[0-9]{1,3}\\b");

    private final EventTypes types;
    private final Sides sides;
    private final Places places;
    private final Tolls tolls;

    Likeness(Background background, Places places) {
        this.types = new EventTypes(background);
        this.sides = new Sides(background);
        this.places = places;
        this.tolls = new Tolls(sides);
    }

    /**
     * What speaks for one event.
     *
     * @param score of several candidates the highest is the likeliest
     */
    record Match(int score, String because) {}

    /** Empty where something speaks against it or too little for it. */
    Optional<Match> match(Told a, Told b) {
        if (a.isAttempt() != b.isAttempt() || conflict(a, b)) {
            return Optional.empty();
        }
        Optional<Match> match = support(a, b);
        if (Deaths.isCauseOf(a, b) || Deaths.isCauseOf(b, a)) {
            return Optional.of(new Match(ENOUGH_IN_ARTICLE, "one sentence tells the act and its dead"));
        }
        if (a.sameArticle(b)) {
            return match.map(m -> Retelling.in(a, b, m)).filter(m -> m.score() >= enough(a, b));
        }
        return isPlaced(a, b) ? match.filter(m -> m.score() >= ENOUGH_ACROSS) : Optional.empty();
    }

    private static int enough(Told a, Told b) {
        boolean caption = a.account().evidence().zone() == ZoneKind.CAPTION
                || b.account().evidence().zone() == ZoneKind.CAPTION;
        return caption ? ENOUGH_FOR_CAPTION : ENOUGH_IN_ARTICLE;
    }

    /** What speaks for one event, be it little; nothing where dead are told of beside an act without the same number. */
    Optional<Match> support(Told a, Told b) {
        List<String> reasons = new ArrayList<>();
        int score = placeScore(a, b, reasons) + timeScore(a, b, reasons) + sideScore(a, b, reasons);
        Optional<TollFact> toll = tolls.shared(a.account().tolls(), b.account().tolls());
        if (toll.isPresent()) {
            int best = toll.get().best().orElse(0);
            score += best > RARE ? ENOUGH_IN_ARTICLE : best > 1 ? 2 : 1;
            reasons.add("same toll (" + toll.get().counted() + ")");
        } else if (isCasualties(a) != isCasualties(b)) {
            return Optional.empty();
        }
        return Optional.of(new Match(score, String.join(", ", reasons)));
    }

    /** Whether the two cannot be of one event, or nothing is to be risked on it. */
    boolean conflict(Told a, Told b) {
        AccountFact x = a.account();
        AccountFact y = b.account();
        return !x.when().overlaps(y.when())
                || !kindred(x, y)
                || rolesConflict(x, y)
                || tolls.conflict(x.tolls(), y.tolls())
                || (a.sameArticle(b) && !x.evidence().equals(y.evidence()) && saysAnother(a, b))
                || (isMovement(x) && movementsDiffer(x, y));
    }

    private boolean rolesConflict(AccountFact x, AccountFact y) {
        return places.conflict(x.in(Role.PLACE), y.in(Role.PLACE))
                || places.conflict(x.in(Role.FROM_PLACE), y.in(Role.FROM_PLACE))
                || places.conflict(x.in(Role.TO_PLACE), y.in(Role.TO_PLACE))
                || sides.conflict(x.in(Role.INITIATOR), y.in(Role.INITIATOR))
                || sides.conflict(known(x.in(Role.TARGET)), known(y.in(Role.TARGET)))
                || sides.conflict(x.in(Role.BREACH_OF), y.in(Role.BREACH_OF));
    }

    /** Without people that are only described: "two people" and "two civilians" may be the same. */
    private static List<Thing> known(List<Thing> things) {
        return things.stream().noneMatch(t -> t.kind() == Kind.PopulationGroup) ? things : List.of();
    }

    /** Whether one kind of event is the other or a narrower one. */
    boolean kindred(AccountFact x, AccountFact y) {
        String a = x.eventType().orElse("");
        String b = y.eventType().orElse("");
        return a.equals(b)
                || types.narrowerOrSame(a, b)
                || types.narrowerOrSame(b, a)
                || types.isBlastOf(a, b)
                || types.isBlastOf(b, a)
                || a.equals(EventTypes.CASUALTIES)
                || b.equals(EventTypes.CASUALTIES)
                || tolls.shared(x.tolls(), y.tolls())
                        .filter(t -> t.effect().equals("killed") && t.best().orElse(0) > RARE)
                        .isPresent();
    }

    private static boolean isCasualties(Told told) {
        return told.account().eventType().filter(EventTypes.CASUALTIES::equals).isPresent();
    }

    static boolean isMovement(AccountFact account) {
        return account.eventType().filter(MOVEMENTS::contains).isPresent();
    }

    /** Convoys follow one another on one road: place and number must be the same to the letter. */
    private boolean movementsDiffer(AccountFact x, AccountFact y) {
        boolean samePlace = places.equal(scenes(x), scenes(y)).isPresent();
        return !samePlace || !numbers(x).equals(numbers(y));
    }

    /** "entered X" and "moved in X". */
    private static List<Thing> scenes(AccountFact account) {
        List<Thing> out = new ArrayList<>(account.in(Role.PLACE));
        if (isMovement(account)) {
            out.addAll(account.in(Role.TO_PLACE));
        }
        return out;
    }

    private static Set<String> numbers(AccountFact account) {
        return NUMBER.matcher(account.evidence().quote())
                .results()
                .map(java.util.regex.MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean saysAnother(Told a, Told b) {
        boolean later = Told.OLDEST.compare(a, b) < 0;
        return ANOTHER.matcher((later ? b : a).account().evidence().quote()).find();
    }

    private static boolean isPlaced(Told a, Told b) {
        return isTight(a.account().when())
                && isTight(b.account().when())
                && !a.account().in(Role.PLACE).isEmpty()
                && !b.account().in(Role.PLACE).isEmpty();
    }

    /** Whether the bounds name few days. */
    static boolean isTight(DateBounds bounds) {
        Optional<LocalDate> first = bounds.earliest();
        Optional<LocalDate> last = bounds.latest();
        return first.isPresent()
                && last.isPresent()
                && !last.get().isAfter(first.get().plusDays(TIGHT_DAYS - 1));
    }

    private int placeScore(Told a, Told b, List<String> reasons) {
        List<Thing> x = scenes(a.account());
        List<Thing> y = scenes(b.account());
        Optional<Thing> equal = places.equal(x, y);
        Optional<Thing> place = equal.or(() -> places.match(x, y));
        place.ifPresent(p ->
                reasons.add((equal.isPresent() ? "same place (" : "places that hold one another (") + p.label() + ")"));
        if (place.isEmpty()) {
            return 0;
        }
        return equal.isPresent() && !places.isWide(place.get()) ? 2 : 1;
    }

    private static int timeScore(Told a, Told b, List<String> reasons) {
        DateBounds x = a.account().when();
        if (x.isDay() && x.equals(b.account().when())) {
            reasons.add("same day (" + x.earliest().map(LocalDate::toString).orElse("") + ")");
            return 1;
        }
        return 0;
    }

    private int sideScore(Told a, Told b, List<String> reasons) {
        int score = 0;
        for (Role role : List.of(Role.INITIATOR, Role.TARGET)) {
            Optional<Thing> shared =
                    sides.shared(a.account().in(role), b.account().in(role));
            if (shared.isPresent()) {
                score++;
                reasons.add("same " + role.name().toLowerCase(java.util.Locale.ROOT) + " ("
                        + shared.get().label() + ")");
            }
        }
        boolean both = score == 2
                && a.sameArticle(b)
                && !isMovement(a.account())
                && a.account().eventType().equals(b.account().eventType());
        if (both) {
            score++;
            reasons.add("the same act between the same sides");
        }
        return score;
    }
}
