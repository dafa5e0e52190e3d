package org.sitrep.extract;

import java.util.List;
import java.util.Optional;

/**
 * What one sentence says of an agreement.
 *
 * @param signed when it was signed or reached
 * @param signedAt where
 * @param setsUp zones and posts it sets up
 */
public record AgreementFinding(
        int id,
        int sentence,
        Mention mention,
        List<Mention> parties,
        List<Mention> mediators,
        List<Mention> guarantors,
        Optional<Mention> signed,
        Optional<Mention> signedAt,
        List<Mention> setsUp,
        List<Provision> provisions,
        String rule) {
    public AgreementFinding {
        parties = List.copyOf(parties);
        mediators = List.copyOf(mediators);
        guarantors = List.copyOf(guarantors);
        setsUp = List.copyOf(setsUp);
        provisions = List.copyOf(provisions);
    }

    /** Whether it says anything at all. */
    boolean tells() {
        return !parties.isEmpty()
                || !guarantors.isEmpty()
                || signed.isPresent()
                || !setsUp.isEmpty()
                || !provisions.isEmpty();
    }
}
