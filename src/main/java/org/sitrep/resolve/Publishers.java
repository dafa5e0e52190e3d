package org.sitrep.resolve;

import java.util.List;
import java.util.Optional;
import org.sitrep.knowledge.Entity;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.text.Article;
import org.sitrep.text.Kind;

/** The outlet behind an article: one of the authority's by name, or one minted from what the article calls it. */
final class Publishers {
    private Publishers() {}

    static Thing of(Knowledge knowledge, Article article) {
        Optional<String> name = article.publisher().map(String::strip).filter(n -> !n.isBlank());
        if (name.isEmpty()) {
            return new Thing("actor/outlet/unnamed", "unnamed outlet", Kind.MediaOutlet);
        }
        return known(knowledge, name.get())
                .map(Context::thing)
                .orElseGet(() -> new Thing("actor/outlet/" + Slug.of(name.get()), name.get(), Kind.MediaOutlet));
    }

    /** The whole name, else the longest known name inside it: "Iran Press TV" is Press TV. */
    private static Optional<Entity> known(Knowledge knowledge, String name) {
        Optional<Entity> whole = outlet(knowledge.authority().byName(name));
        if (whole.isPresent()) {
            return whole;
        }
        List<String> words = List.of(name.split("\\s+"));
        for (int i = 1; i < words.size(); i++) {
            Optional<Entity> rest =
                    outlet(knowledge.authority().byName(String.join(" ", words.subList(i, words.size()))));
            if (rest.isPresent()) {
                return rest;
            }
        }
        return Optional.empty();
    }

    private static Optional<Entity> outlet(List<Entity> entities) {
        return entities.stream().filter(e -> e.kind() == Kind.MediaOutlet).findFirst();
    }
}
