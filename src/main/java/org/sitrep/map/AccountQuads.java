package org.sitrep.map;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.sitrep.resolve.AccountFact;
import org.sitrep.resolve.ArticleFacts;
import org.sitrep.resolve.PostStatusFact;
import org.sitrep.resolve.ProvisionFact;
import org.sitrep.resolve.Thing;
import org.sitrep.resolve.TollFact;
import org.sitrep.text.DateBounds;
import org.sitrep.text.Kind;
import org.sitrep.vocab.Iris;
import org.sitrep.vocab.Prov;
import org.sitrep.vocab.Sr;

/** Writes what claims say: accounts with their tolls, provisions and states of posts. */
final class AccountQuads {
    private final Iris iris;
    private final ArticleFacts facts;
    private final Quads quads;

    AccountQuads(Iris iris, ArticleFacts facts, Quads quads) {
        this.iris = iris;
        this.facts = facts;
        this.quads = quads;
    }

    void add(AccountFact account) {
        Node node = iris.account(facts.id(), account.key());
        quads.type(node, Sr.Account);
        quads.name(node, account.label());
        account.of().ifPresent(thing -> quads.add(node, Sr.of, thing(thing)));
        account.eventType().ifPresent(type -> quads.add(node, Sr.eventType, Concepts.eventType(type)));
        quads.add(node, Sr.modality, Concepts.modality(account.modality()));
        quads.string(node, Sr.polarity, account.negated() ? "negated" : "affirmed");
        account.roles().forEach((role, things) -> things.forEach(t -> quads.add(node, Concepts.role(role), thing(t))));
        when(node, account);
        account.instruments().forEach(i -> quads.add(node, Sr.instrument, Concepts.equipment(i)));
        quads.words(node, Sr.purpose, account.purpose(), facts.language());
        account.inResponseTo().forEach(key -> quads.add(node, Sr.inResponseTo, iris.account(facts.id(), key)));
        quads.words(node, Sr.action, account.action(), facts.language());
        deadline(node, account.deadline());
        quads.words(node, Sr.agreementStatus, account.agreementStatus(), facts.language());
        Node passage = ArticleMapper.passage(iris, facts.id(), account.evidence());
        quads.add(node, Sr.evidence, passage);
        quads.add(node, Prov.wasDerivedFrom, passage);
        quads.string(node, Sr.rule, account.rule());
        quads.decimal(node, Sr.confidence, account.confidence());
        parts(node, account);
    }

    private void when(Node node, AccountFact account) {
        if (isSigning(account.of())) {
            quads.bounds(node, Sr.signedFrom, Sr.signedTo, account.when());
        } else {
            quads.bounds(node, Sr.earliest, Sr.latest, account.when());
        }
    }

    /** The time of an account of an agreement is that of its signing. */
    static boolean isSigning(Optional<Thing> of) {
        return of.filter(t -> t.kind() == Kind.Agreement).isPresent();
    }

    private void parts(Node node, AccountFact account) {
        for (int i = 0; i < account.tolls().size(); i++) {
            Node toll = iris.toll(facts.id(), account.key(), i + 1);
            quads.add(node, Sr.toll, toll);
            toll(toll, account.tolls().get(i));
        }
        for (int i = 0; i < account.provisions().size(); i++) {
            Node provision = iris.provision(facts.id(), account.key(), i + 1);
            quads.add(node, Sr.provision, provision);
            provision(provision, account.provisions().get(i));
        }
        for (int i = 0; i < account.postStatuses().size(); i++) {
            Node status = iris.postStatus(facts.id(), account.key(), i + 1);
            quads.add(node, Sr.status, status);
            status(status, account.postStatuses().get(i));
        }
    }

    private void toll(Node node, TollFact toll) {
        quads.type(node, Sr.Toll);
        quads.label(node, toll.counted() + " " + toll.effect());
        quads.add(node, Sr.effect, Concepts.effect(toll.effect()));
        quads.integer(node, Sr.best, toll.best());
        quads.integer(node, Sr.low, toll.low());
        quads.integer(node, Sr.high, toll.high());
        toll.of().ifPresent(of -> quads.add(node, Sr.of, thing(of)));
        toll.equipment().ifPresent(e -> quads.add(node, Sr.of, Concepts.equipment(e)));
        toll.side().ifPresent(side -> quads.add(node, Sr.side, thing(side)));
        quads.words(node, Sr.counted, toll.counted(), facts.language());
    }

    private void provision(Node node, ProvisionFact provision) {
        quads.type(node, Sr.Provision);
        quads.label(node, provision.action());
        provision.obligors().forEach(o -> quads.add(node, Sr.obligor, thing(o)));
        quads.words(node, Sr.action, provision.action(), facts.language());
        deadline(node, provision.deadline());
        Node passage = ArticleMapper.passage(iris, facts.id(), provision.evidence());
        quads.add(node, Sr.evidence, passage);
        quads.add(node, Prov.wasDerivedFrom, passage);
    }

    private void status(Node node, PostStatusFact status) {
        quads.type(node, Sr.PostStatus);
        quads.label(node, status.counted().isBlank() ? status.status() : status.counted() + ": " + status.status());
        quads.string(node, Sr.postState, status.status());
        quads.integer(node, Sr.count, status.count());
        quads.bounds(node, Sr.asOfFrom, Sr.asOfTo, status.asOf());
        quads.words(node, Sr.counted, status.counted(), facts.language());
    }

    private void deadline(Node node, DateBounds deadline) {
        quads.bounds(node, Sr.deadlineFrom, Sr.deadline, deadline);
    }

    private Node thing(Thing thing) {
        return iris.thing(thing.path());
    }
}
