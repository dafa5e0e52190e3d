package org.sitrep.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sitrep.knowledge.Entity;
import org.sitrep.knowledge.PlaceEntry;
import org.sitrep.text.Sentence;
import org.sitrep.text.Span;

/** What the arbiter had before it in one sentence and what became of it, put into words. */
final class Deliberation {
    private static final int MOST_SHOWN = 3;

    private final Sentence sentence;
    private final List<Draft> all;
    private final List<Draft> chosen;

    /** @param all drafts that the arbiter has gone through */
    Deliberation(Sentence sentence, List<Draft> all, List<Draft> chosen) {
        this.sentence = sentence;
        this.all = all;
        this.chosen = chosen;
    }

    Verdict verdict(Mention mention, Draft d) {
        Map<String, Verdict.Evidence> evidence = new LinkedHashMap<>();
        evidence.put(d.rule, evidence(d));
        List<Verdict.Rival> rivals = new ArrayList<>();
        for (Draft other : lost(d)) {
            if (other.first == d.first && other.end == d.end && other.kind == d.kind) {
                evidence.putIfAbsent(other.rule, evidence(other));
            } else {
                rivals.add(
                        new Verdict.Rival(span(other), other.kind, other.rule, other.score, Arbiter.reason(d, other)));
            }
        }
        Optional<Draft> outer = chosen.stream().filter(d::inside).max(Comparator.comparingInt(Draft::length));
        return new Verdict(
                mention, List.copyOf(evidence.values()), rivals, outer.map(this::span), reason(rivals, outer));
    }

    private List<Draft> lost(Draft to) {
        return all.stream()
                .filter(o -> o.beatenBy.filter(w -> w == to).isPresent())
                .sorted(Comparator.comparingInt(o -> -o.score))
                .toList();
    }

    private static String reason(List<Verdict.Rival> rivals, Optional<Draft> outer) {
        String won = rivals.isEmpty()
                ? "nothing else was proposed for these words"
                : rivals.stream().map(Verdict.Rival::reason).distinct().collect(Collectors.joining("; "));
        return outer.map(o -> won + "; kept inside the longer mention as " + part(o))
                .orElse(won);
    }

    private static String part(Draft outer) {
        return switch (outer.kind) {
            case Date, Quantity, Money -> "nested in a value";
            default -> "nested: a name that tells whose or which the longer one is";
        };
    }

    private Verdict.Evidence evidence(Draft d) {
        List<String> sources = new ArrayList<>();
        some(d.entities, Deliberation::entity).ifPresent(e -> sources.add("authority: " + e));
        some(d.places, Deliberation::place).ifPresent(p -> sources.add("gazetteer: " + p));
        some(d.owners, Entity::label).ifPresent(o -> sources.add("owner: " + o));
        d.role.ifPresent(r -> sources.add("title or direction: " + r));
        d.concept.ifPresent(c -> sources.add("equipment list: " + c));
        if (d.level == Level.NOMINAL) {
            sources.add("head: " + sentence.tokens().get(d.head).form());
        }
        sentence.names().stream()
                .filter(n -> n.first() == d.first && n.end() == d.end)
                .map(n -> String.format(Locale.ROOT, "finder: %s, probability %.2f", n.type(), n.probability()))
                .forEach(sources::add);
        return new Verdict.Evidence(d.rule, d.score, sources);
    }

    private static String entity(Entity e) {
        return e.label() + " (" + e.path() + ")";
    }

    private static String place(PlaceEntry p) {
        return p.name() + " (" + p.path() + ", " + p.kind() + ", " + String.join("/", p.countries())
                + (p.population() > 0 ? ", population " + p.population() : "") + ")";
    }

    private static <T> Optional<String> some(List<T> list, java.util.function.Function<T, String> words) {
        if (list.isEmpty()) {
            return Optional.empty();
        }
        String shown = list.stream().limit(MOST_SHOWN).map(words).collect(Collectors.joining("; "));
        return Optional.of(list.size() > MOST_SHOWN ? shown + " and " + (list.size() - MOST_SHOWN) + " more" : shown);
    }

    private Span span(Draft d) {
        return sentence.spanOf(d.first, d.end);
    }
}
