package org.sitrep.resolve;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Walks through the things that an article's facts name. */
public final class ArticleThings {
    private ArticleThings() {}

    /** Calls back for every naming of a thing, repeated ones too. */
    public static void each(ArticleFacts article, Consumer<Thing> seen) {
        seen.accept(article.publisher());
        article.mentions().stream()
                .map(MentionFact::thing)
                .flatMap(Optional::stream)
                .forEach(seen);
        for (ClaimFact claim : article.claims()) {
            seen.accept(claim.speaker());
            Stream.of(claim.addressees(), claim.accused(), claim.carriers())
                    .flatMap(List::stream)
                    .forEach(seen);
        }
        article.accounts().forEach(a -> each(a, seen));
        for (ThingNote note : article.notes()) {
            seen.accept(note.about());
            note.other().ifPresent(seen);
        }
    }

    private static void each(AccountFact account, Consumer<Thing> seen) {
        account.of().ifPresent(seen);
        account.roles().values().stream().flatMap(List::stream).forEach(seen);
        account.tolls()
                .forEach(t ->
                        Stream.of(t.of(), t.side()).flatMap(Optional::stream).forEach(seen));
        account.provisions().stream().flatMap(p -> p.obligors().stream()).forEach(seen);
    }
}
