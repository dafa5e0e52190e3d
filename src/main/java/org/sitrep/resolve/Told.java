package org.sitrep.resolve;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.text.DateBounds;

/**
 * An account with the article it stands in and the claims that make it.
 *
 * @param claims sorted by key
 */
record Told(ArticleFacts article, AccountFact account, List<ClaimFact> claims) {
    /** The oldest first; what stands earlier in an article counts as older. */
    static final Comparator<Told> OLDEST = Comparator.<Told, LocalDate>comparing(t -> published(t.article))
            .thenComparing(t -> t.article.id())
            .thenComparing(t -> t.account.evidence().span())
            .thenComparing(t -> t.account.key());

    private static final Set<String> TOLD_AS_FACT = Set.of("happened", "reported", "alleged", "attempted");

    static LocalDate published(ArticleFacts article) {
        DateBounds bounds = article.published().bounds();
        return bounds.earliest().or(bounds::latest).orElse(LocalDate.MAX);
    }

    AccountRef ref() {
        return new AccountRef(article.id(), account.key());
    }

    boolean sameArticle(Told other) {
        return article.id().equals(other.article.id());
    }

    /** Whether somebody says that this event took place. */
    boolean isIncident() {
        return account.eventType().isPresent() && whyNoIncident().isEmpty();
    }

    /** What keeps the account of an event from being one of an incident. */
    Optional<String> whyNoIncident() {
        if (account.of().isPresent()) {
            return Optional.of("it is an account of " + account.of().get().label());
        }
        if (!TOLD_AS_FACT.contains(account.modality())) {
            return Optional.of("told as " + account.modality());
        }
        if (account.negated()) {
            return Optional.of("told as not so");
        }
        return isDenied() ? Optional.of("denied by all who speak of it") : Optional.empty();
    }

    boolean isAttempt() {
        return account.modality().equals("attempted");
    }

    /** Whether it is said not to be so. */
    boolean isDenied() {
        return account.negated()
                || (!claims.isEmpty()
                        && claims.stream().allMatch(c -> c.stance().equals("denies")));
    }

    /** Whether an outlet tells it as a fact of its own knowledge. */
    boolean isInOwnVoice() {
        return (account.modality().equals("happened") || isAttempt())
                && claims.stream().anyMatch(ClaimFact::ownVoice);
    }

    /** Whether nobody but the outlet says it. */
    boolean isOwnWord() {
        return claims.stream().allMatch(ClaimFact::ownVoice);
    }

    /** Whether it is a heading of the outlet: a summary, and no source beside the speaker whose words it sums up. */
    boolean isOwnHeading() {
        return isOwnWord() && account.evidence().zone().isHeading();
    }

    /** The day on which it was said, at the latest; that of publication where nothing is told. */
    Optional<LocalDate> stated() {
        return claims.stream()
                .map(c -> c.stated().latest())
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .or(() -> article.published().bounds().latest());
    }

    /** The day before which it was surely not said; that of publication where nothing is told. */
    Optional<LocalDate> statedFrom() {
        return claims.stream()
                .map(c -> c.stated().earliest())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .or(() -> claims.isEmpty()
                                || claims.stream().allMatch(c -> c.stated().isUnknown())
                        ? article.published().bounds().earliest()
                        : Optional.empty());
    }

    /** Whether the two have a speaker in common. */
    boolean sharesSpeaker(Told other) {
        return claims.stream()
                .anyMatch(c -> other.claims.stream()
                        .anyMatch(o -> o.speaker().path().equals(c.speaker().path())));
    }
}
