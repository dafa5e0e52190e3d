package org.sitrep.map;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.sitrep.resolve.AccountFact;
import org.sitrep.resolve.PostStatusFact;
import org.sitrep.resolve.ProvisionFact;
import org.sitrep.resolve.Role;
import org.sitrep.resolve.Thing;
import org.sitrep.resolve.TollFact;
import org.sitrep.text.DateBounds;
import org.sitrep.vocab.Iris;
import org.sitrep.vocab.Sr;

/** Reads accounts with their tolls, provisions and states of posts. */
final class AccountReader {
    private final Iris iris;
    private final String articleId;
    private final GraphView view;
    private final ThingReader things;

    AccountReader(Iris iris, String articleId, GraphView view, ThingReader things) {
        this.iris = iris;
        this.articleId = articleId;
        this.view = view;
        this.things = things;
    }

    AccountFact account(Node node) {
        Optional<Thing> of = view.one(node, Sr.of).map(things::of);
        String folder = "account/" + articleId + "/";
        return new AccountFact(
                ArticleGraphReader.key(iris, node, folder),
                view.needText(node, RDFS.label.asNode()),
                of,
                view.concept(node, Sr.eventType),
                view.needConcept(node, Sr.modality),
                view.needText(node, Sr.polarity).equals("negated"),
                roles(node),
                AccountQuads.isSigning(of)
                        ? view.bounds(node, Sr.signedFrom, Sr.signedTo)
                        : view.bounds(node, Sr.earliest, Sr.latest),
                view.all(node, Sr.instrument).stream().map(view::concept).toList(),
                view.numbered(node, Sr.toll).stream().map(this::toll).toList(),
                view.text(node, Sr.purpose),
                view.all(node, Sr.inResponseTo).stream()
                        .map(a -> ArticleGraphReader.key(iris, a, folder))
                        .toList(),
                view.text(node, Sr.action),
                deadline(node),
                view.numbered(node, Sr.provision).stream().map(this::provision).toList(),
                view.text(node, Sr.agreementStatus),
                view.numbered(node, Sr.status).stream().map(this::status).toList(),
                ArticleGraphReader.passage(view.need(node, Sr.evidence), view),
                view.needText(node, Sr.rule),
                Double.parseDouble(view.needText(node, Sr.confidence)));
    }

    private SortedMap<Role, List<Thing>> roles(Node node) {
        SortedMap<Role, List<Thing>> roles = new TreeMap<>();
        for (Role role : Role.values()) {
            List<Thing> filled = things.all(node, Concepts.role(role));
            if (!filled.isEmpty()) {
                roles.put(role, filled);
            }
        }
        return roles;
    }

    private TollFact toll(Node node) {
        List<Node> of = view.all(node, Sr.of);
        return new TollFact(
                view.needConcept(node, Sr.effect),
                view.integer(node, Sr.best),
                view.integer(node, Sr.low),
                view.integer(node, Sr.high),
                of.stream().filter(o -> !isEquipment(o)).map(things::of).findFirst(),
                of.stream().filter(this::isEquipment).map(view::concept).findFirst(),
                view.one(node, Sr.side).map(things::of),
                view.text(node, Sr.counted).orElse(""));
    }

    private boolean isEquipment(Node node) {
        return iris.path(node).startsWith("equipment/");
    }

    private ProvisionFact provision(Node node) {
        return new ProvisionFact(
                things.all(node, Sr.obligor),
                view.needText(node, Sr.action),
                deadline(node),
                ArticleGraphReader.passage(view.need(node, Sr.evidence), view));
    }

    private PostStatusFact status(Node node) {
        return new PostStatusFact(
                view.needText(node, Sr.postState),
                view.integer(node, Sr.count),
                view.bounds(node, Sr.asOfFrom, Sr.asOfTo),
                view.text(node, Sr.counted).orElse(""));
    }

    private DateBounds deadline(Node node) {
        return view.bounds(node, Sr.deadlineFrom, Sr.deadline);
    }
}
