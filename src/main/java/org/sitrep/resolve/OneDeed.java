package org.sitrep.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether two accounts that cannot be of one incident by day or spot yet speak of one deed: its kind, its victims and their number are
 * the same.
 *
 * <p>Small numbers come up every day, so they tie only what one article tells.
 */
record OneDeed(Likeness likeness, Sides sides, Places places, Tolls tolls) {
    private static final int RARE = 10;
    private static final int APART = 3;

    /** "shelled X on 3 May, killing 14" against "shelled Y on 3 May, killing 14": the two spots. */
    boolean differsInPlace(Told a, Told b) {
        List<Thing> x = a.account().in(Role.PLACE);
        List<Thing> y = b.account().in(Role.PLACE);
        return places.conflict(x, y)
                && a.account().when().isDay()
                && a.account().when().equals(b.account().when())
                && sameVictims(a, b);
    }

    /** "on 3 May" against "on 4 May" in one spot. */
    boolean differsInDay(Told a, Told b) {
        boolean spot = places.equal(a.account().in(Role.PLACE), b.account().in(Role.PLACE))
                .filter(p -> !places.isWide(p))
                .isPresent();
        return spot && areDaysApart(a, b) && sameVictims(a, b);
    }

    private static boolean areDaysApart(Told a, Told b) {
        if (!a.account().when().isDay() || !b.account().when().isDay()) {
            return false;
        }
        long x = a.account().when().earliest().orElse(LocalDate.MIN).toEpochDay();
        long y = b.account().when().earliest().orElse(LocalDate.MIN).toEpochDay();
        return x != y && Math.abs(x - y) <= APART;
    }

    private boolean sameVictims(Told a, Told b) {
        AccountFact x = a.account();
        AccountFact y = b.account();
        Optional<TollFact> toll = tolls.shared(x.tolls(), y.tolls());
        int least = a.sameArticle(b) ? 2 : RARE;
        return likeness.kindred(x, y)
                && toll.flatMap(TollFact::best).filter(n -> n >= least).isPresent()
                && sides.shared(x.in(Role.TARGET), y.in(Role.TARGET)).isPresent()
                && !sides.conflict(x.in(Role.INITIATOR), y.in(Role.INITIATOR));
    }
}
