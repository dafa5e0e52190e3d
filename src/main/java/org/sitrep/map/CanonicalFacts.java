package org.sitrep.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sitrep.resolve.AccountFact;
import org.sitrep.resolve.ArticleFacts;
import org.sitrep.resolve.ArticleThings;
import org.sitrep.resolve.ClaimFact;
import org.sitrep.resolve.MentionFact;
import org.sitrep.resolve.PassageFact;
import org.sitrep.resolve.ProvisionFact;
import org.sitrep.resolve.Role;
import org.sitrep.resolve.Thing;
import org.sitrep.resolve.ThingNote;

/**
 * The one order of an article's facts that a graph, which has no order, can be read back to.
 *
 * <p>Mentions stand by place, claims and accounts by key, things by path; the first passage and the first carrier of a claim keep their place;
 * tolls, provisions and states keep their order, for they are numbered.
 */
final class CanonicalFacts {
    private static final Comparator<PassageFact> BY_PLACE = Comparator.<PassageFact>comparingInt(
                    p -> p.span().begin())
            .thenComparingInt(p -> p.span().end());
    private static final Comparator<ThingNote> NOTES = Comparator.comparing(ThingNote::about)
            .thenComparing(ThingNote::what)
            .thenComparing(n -> n.value().orElse(""))
            .thenComparing(n -> n.other().map(Thing::path).orElse(""));

    private CanonicalFacts() {}

    static ArticleFacts of(ArticleFacts f) {
        return new ArticleFacts(
                f.id(),
                f.title(),
                f.publisher(),
                f.published(),
                f.url(),
                f.textHash(),
                f.sketch(),
                f.language(),
                sorted(
                        f.mentions(),
                        Comparator.<MentionFact>comparingInt(m -> m.span().begin())
                                .thenComparingInt(m -> m.span().end())
                                .thenComparing(MentionFact::kind)),
                sorted(
                        f.accounts().stream().map(CanonicalFacts::account).toList(),
                        Comparator.comparing(AccountFact::key)),
                sorted(f.claims().stream().map(CanonicalFacts::claim).toList(), Comparator.comparing(ClaimFact::key)),
                sorted(f.notes(), NOTES));
    }

    private static AccountFact account(AccountFact a) {
        TreeMap<Role, List<Thing>> roles = new TreeMap<>();
        a.roles().forEach((role, things) -> {
            if (!things.isEmpty()) {
                roles.put(role, sorted(things, Comparator.naturalOrder()));
            }
        });
        return new AccountFact(
                a.key(),
                a.label(),
                a.of(),
                a.eventType(),
                a.modality(),
                a.negated(),
                roles,
                a.when(),
                sorted(a.instruments(), Comparator.naturalOrder()),
                a.tolls(),
                a.purpose(),
                sorted(a.inResponseTo(), Comparator.naturalOrder()),
                a.action(),
                a.deadline(),
                a.provisions().stream()
                        .map(p -> new ProvisionFact(
                                sorted(p.obligors(), Comparator.naturalOrder()),
                                p.action(),
                                p.deadline(),
                                p.evidence()))
                        .toList(),
                a.agreementStatus(),
                a.postStatuses(),
                a.evidence(),
                a.rule(),
                a.confidence());
    }

    private static ClaimFact claim(ClaimFact c) {
        return new ClaimFact(
                c.key(),
                c.speaker(),
                c.ownVoice(),
                c.speakerRole(),
                sorted(c.addressees(), Comparator.naturalOrder()),
                sorted(c.accused(), Comparator.naturalOrder()),
                c.stance(),
                firstThenSorted(c.carriers(), Comparator.naturalOrder()),
                c.stated(),
                firstThenSorted(c.evidence(), BY_PLACE),
                sorted(c.asserts(), Comparator.naturalOrder()),
                c.rule(),
                c.confidence());
    }

    /** Every thing the facts name, by path. A thing that is written in two ways has the label and kind that sort first. */
    static Collection<Thing> things(ArticleFacts facts) {
        Map<String, Thing> byPath = new TreeMap<>();
        Comparator<Thing> first = Comparator.comparing(Thing::label).thenComparing(Thing::kind);
        ArticleThings.each(facts, t -> byPath.merge(t.path(), t, (a, b) -> first.compare(a, b) <= 0 ? a : b));
        return byPath.values();
    }

    /** Every passage that carries something, by place. */
    static Collection<PassageFact> passages(ArticleFacts facts) {
        TreeSet<PassageFact> passages = new TreeSet<>(BY_PLACE);
        facts.claims().forEach(c -> passages.addAll(c.evidence()));
        for (AccountFact account : facts.accounts()) {
            passages.add(account.evidence());
            account.provisions().forEach(p -> passages.add(p.evidence()));
        }
        return passages;
    }

    private static <T> List<T> sorted(List<T> list, Comparator<? super T> order) {
        return list.stream().distinct().sorted(order).toList();
    }

    private static <T> List<T> firstThenSorted(List<T> list, Comparator<? super T> order) {
        if (list.size() < 2) {
            return list;
        }
        List<T> result = new ArrayList<>(sorted(list, order));
        result.remove(list.get(0));
        result.add(0, list.get(0));
        return result;
    }
}
