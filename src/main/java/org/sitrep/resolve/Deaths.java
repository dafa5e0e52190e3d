package org.sitrep.resolve;

import java.util.Set;

/**
 * Dead and wounded told beside the act that struck them: "two soldiers were killed and five hurt in an air attack".
 *
 * <p>The act says nothing of victims of its own, and stands behind them in the sentence, or right before: "an air attack that killed two".
 */
final class Deaths {
    private static final Set<String> DEADLY = Set.of(
            "Airstrike",
            "DroneStrike",
            "Shelling",
            "Bombing",
            "SuicideBombing",
            "Explosion",
            "Attack",
            "ChemicalAttack");

    private Deaths() {}

    /** Whether the act is what the dead of the other account died of. */
    static boolean isCauseOf(Told act, Told dead) {
        AccountFact x = act.account();
        AccountFact y = dead.account();
        return act.sameArticle(dead)
                && x.evidence().equals(y.evidence())
                && y.eventType().filter(EventTypes.CASUALTIES::equals).isPresent()
                && x.eventType().filter(DEADLY::contains).isPresent()
                && x.in(Role.TARGET).isEmpty()
                && x.tolls().isEmpty()
                && x.inResponseTo().isEmpty()
                && !y.tolls().isEmpty()
                && y.in(Role.INITIATOR).isEmpty();
    }
}
