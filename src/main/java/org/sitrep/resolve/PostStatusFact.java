package org.sitrep.resolve;

import java.util.Optional;
import org.sitrep.text.DateBounds;

/**
 * The state of posts at a time.
 *
 * @param status established, existing, planned, reinforced, attacked, encircled, evacuated or firing (shelled from)
 * @param count how many posts, where told
 */
public record PostStatusFact(String status, Optional<Integer> count, DateBounds asOf, String counted) {}
