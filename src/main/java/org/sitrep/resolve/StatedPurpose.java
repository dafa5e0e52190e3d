package org.sitrep.resolve;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody says that what was told just before is for: "The source said they were only to relieve the garrison". */
final class StatedPurpose {
    private static final Pattern ONLY_FOR = Pattern.compile(
            "^(?:that\\s+)?(?:they|it|these|this|those)\\s+(?:is|are|was|were)\\s+"
                    + "(?:there\\s+|meant\\s+|intended\\s+)?((?:only|merely|solely|simply|just)?\\s*(?:there\\s+)?to\\s+\\p{L}.*)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private StatedPurpose() {}

    static Optional<String> of(String said) {
        Matcher m = ONLY_FOR.matcher(said.strip());
        return m.matches() ? Optional.of(m.group(1).strip()) : Optional.empty();
    }

    /** Whether it is the verb of the purpose: of "only to relieve the garrison" relieve. */
    static boolean tells(String purpose, String verb) {
        return purpose.matches("(?is)^(?:\\p{L}+\\s+)*?to\\s+" + Pattern.quote(verb) + "\\b.*");
    }

    /** Gives an account the purpose, and from the account of the same kind just before who did it, and where. */
    static void give(
            String purpose,
            AccountBuilder b,
            boolean pronoun,
            Map<String, AccountBuilder> accounts,
            PassageFact before) {
        b.purpose = Optional.of(purpose);
        accounts.values().stream()
                .filter(a -> a.evidence.equals(before) && a.eventType.equals(b.eventType) && !a.negated)
                .min(Comparator.comparing(a -> a.label))
                .ifPresent(a -> {
                    if (pronoun && !a.in(Role.INITIATOR).isEmpty()) {
                        b.putDoers(a.in(Role.INITIATOR));
                    }
                    for (Role role : new Role[] {Role.INITIATOR, Role.PLACE, Role.TO_PLACE}) {
                        if (b.in(role).isEmpty()) {
                            a.in(role).forEach(t -> b.add(role, t));
                        }
                    }
                });
    }
}
