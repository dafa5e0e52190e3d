package org.sitrep.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.extract.AgreementFinding;
import org.sitrep.extract.Mention;
import org.sitrep.extract.PostFinding;
import org.sitrep.extract.Provision;
import org.sitrep.text.DateBounds;
import org.sitrep.text.Kind;
import org.sitrep.text.ZoneKind;

/** What is said of agreements and posts, as accounts of them. */
final class ThingAccounts {
    private final Map<Integer, Thing> things;
    private final ArticleTimes times;
    private final Passages passages;

    ThingAccounts(Map<Integer, Thing> things, ArticleTimes times, Passages passages) {
        this.things = things;
        this.times = times;
        this.passages = passages;
    }

    private Optional<Thing> thing(Mention m) {
        if (m.id() < 0) {
            return m.entities().stream().findFirst().map(Context::thing);
        }
        return Optional.ofNullable(things.get(m.id()));
    }

    Optional<AccountBuilder> agreement(AgreementFinding f, String key, ZoneKind zone) {
        Optional<Thing> of = thing(f.mention()).filter(t -> t.kind() == Kind.Agreement);
        if (of.isEmpty()) {
            return Optional.empty();
        }
        AccountBuilder b = new AccountBuilder(key, passages.sentence(f.sentence()), f.rule());
        b.of = of;
        b.label = "what is said of " + of.get().label();
        fill(b, Role.PARTY, f.parties());
        fill(b, Role.MEDIATOR, f.mediators());
        fill(b, Role.GUARANTOR, f.guarantors());
        fill(b, Role.SETS_UP, f.setsUp());
        f.signedAt().flatMap(this::thing).ifPresent(t -> b.add(Role.SIGNED_AT, t));
        b.when = f.signed().map(times::bounds).orElse(DateBounds.UNKNOWN);
        f.provisions().forEach(p -> b.provisions.add(provision(p, zone)));
        return Optional.of(b);
    }

    private void fill(AccountBuilder b, Role role, List<Mention> mentions) {
        mentions.forEach(m -> thing(m).ifPresent(t -> b.add(role, t)));
    }

    private ProvisionFact provision(Provision p, ZoneKind zone) {
        return new ProvisionFact(
                p.obligors().stream().flatMap(m -> thing(m).stream()).distinct().toList(),
                passages.words(p.action()),
                p.deadline().map(times::bounds).orElse(DateBounds.UNKNOWN),
                passages.of(p.action(), zone));
    }

    Optional<AccountBuilder> post(PostFinding f, String key) {
        Optional<Thing> of = thing(f.mention()).filter(t -> t.kind() == Kind.Post);
        if (of.isEmpty()) {
            return Optional.empty();
        }
        AccountBuilder b = new AccountBuilder(key, passages.sentence(f.sentence()), f.rule());
        b.of = of;
        b.label = of.get().label() + " " + f.status();
        f.operator().flatMap(this::thing).ifPresent(t -> b.add(Role.OPERATOR, t));
        if (b.in(Role.OPERATOR).isEmpty()) {
            f.mention().owners().stream().limit(1).map(Context::thing).forEach(t -> b.add(Role.OPERATOR, t));
        }
        f.place().flatMap(this::thing).ifPresent(t -> b.add(Role.PLACE, t));
        f.agreement().flatMap(this::thing).ifPresent(t -> b.add(Role.UNDER, t));
        DateBounds asOf = f.time()
                .map(times::bounds)
                .filter(x -> !x.isUnknown())
                .orElseGet(() -> f.status().equals("established") || f.status().equals("planned")
                        ? new DateBounds(
                                Optional.empty(), times.publication().bounds().latest())
                        : times.publication().bounds());
        b.when = asOf;
        b.statuses.add(new PostStatusFact(
                f.status(),
                f.count().flatMap(Numbers::best),
                asOf,
                f.count().map(Mention::text).orElse(f.mention().text()).replaceAll("\\s+", " ")));
        return Optional.of(b);
    }
}
