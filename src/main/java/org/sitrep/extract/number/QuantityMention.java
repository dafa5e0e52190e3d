package org.sitrep.extract.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A quantity in a sentence.
 *
 * @param first index of its first token, that of the comparator: "over" in "over 50 Syrian soldiers"
 * @param end index after its last token, the noun's where there is one
 * @param type what is counted or measured
 * @param comparator how the number relates to the one meant
 * @param best the number said; none for ranges, upper limits and vague words
 * @param low the least it can be, where that is said
 * @param high the most it can be, where that is said
 * @param said the number itself as it is written, broken ones and limits too; none for ranges and vague words
 * @param unit lemma of the noun counted ("soldier"), sign or name of the measure ("km", "percent", "USD"); empty where the
 *     number stands alone
 * @param head index of the noun's token
 */
public record QuantityMention(
        int first,
        int end,
        QuantityType type,
        Comparator comparator,
        OptionalLong best,
        OptionalLong low,
        OptionalLong high,
        Optional<BigDecimal> said,
        String unit,
        OptionalInt head) {
    public QuantityMention {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("no mention from " + first + " to " + end);
        }
    }
}
