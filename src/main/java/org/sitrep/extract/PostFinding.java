package org.sitrep.extract;

import java.util.Optional;

/**
 * What one sentence says of posts.
 *
 * @param status established, existing, planned, reinforced, attacked, encircled, evacuated or firing
 * @param count how many
 */
public record PostFinding(
        int id,
        int sentence,
        Mention mention,
        Optional<Mention> operator,
        Optional<Mention> place,
        Optional<Mention> agreement,
        String status,
        Optional<Mention> count,
        Optional<Mention> time,
        String rule) {}
