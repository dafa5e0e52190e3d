package org.sitrep.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of the project's own vocabulary, under the default base; {@code ontology/sitrep.ttl} says what each means. */
public final class Sr {
    public static final String NS = Iris.DEFAULT_BASE + "ontology#";

    // Classes.
    public static final Node Actor = term("Actor");
    public static final Node State = term("State");
    public static final Node Government = term("Government");
    public static final Node GovernmentBody = term("GovernmentBody");
    public static final Node ArmedForce = term("ArmedForce");
    public static final Node ArmedGroup = term("ArmedGroup");
    public static final Node Organisation = term("Organisation");
    public static final Node MediaOutlet = term("MediaOutlet");
    public static final Node Coalition = term("Coalition");
    public static final Node PopulationGroup = term("PopulationGroup");
    public static final Node Person = term("Person");
    public static final Node Office = term("Office");
    public static final Node Place = term("Place");
    public static final Node Article = term("Article");
    public static final Node Passage = term("Passage");
    public static final Node Mention = term("Mention");
    public static final Node Claim = term("Claim");
    public static final Node Account = term("Account");
    public static final Node Incident = term("Incident");
    public static final Node Agreement = term("Agreement");
    public static final Node Post = term("Post");
    public static final Node Provision = term("Provision");
    public static final Node Toll = term("Toll");
    public static final Node PostStatus = term("PostStatus");
    public static final Node Disagreement = term("Disagreement");
    public static final Node Note = term("Note");
    public static final Node EventType = term("EventType");
    public static final Node Stance = term("Stance");
    public static final Node Modality = term("Modality");
    public static final Node Effect = term("Effect");
    public static final Node Equipment = term("Equipment");

    // Articles, passages and mentions.
    public static final Node publishedFrom = term("publishedFrom");
    public static final Node publishedTo = term("publishedTo");
    public static final Node publishedReason = term("publishedReason");
    public static final Node textHash = term("textHash");
    public static final Node sketch = term("sketch");
    public static final Node copyOf = term("copyOf");
    public static final Node inArticle = term("inArticle");
    public static final Node begin = term("begin");
    public static final Node end = term("end");
    public static final Node quote = term("quote");
    public static final Node zone = term("zone");
    public static final Node refersTo = term("refersTo");
    public static final Node inPassage = term("inPassage");
    public static final Node mentionKind = term("mentionKind");

    // Claims.
    public static final Node speaker = term("speaker");
    public static final Node speakerRole = term("speakerRole");
    public static final Node addressee = term("addressee");
    public static final Node stance = term("stance");
    public static final Node carrier = term("carrier");
    public static final Node carriedFrom = term("carriedFrom");
    public static final Node statedFrom = term("statedFrom");
    public static final Node statedTo = term("statedTo");
    public static final Node evidence = term("evidence");
    public static final Node asserts = term("asserts");
    public static final Node rule = term("rule");
    public static final Node confidence = term("confidence");
    public static final Node ownVoice = term("ownVoice");

    // Accounts.
    public static final Node eventType = term("eventType");
    public static final Node modality = term("modality");
    public static final Node polarity = term("polarity");
    public static final Node initiator = term("initiator");
    public static final Node target = term("target");
    public static final Node accused = term("accused");
    public static final Node demandedOf = term("demandedOf");
    public static final Node place = term("place");
    public static final Node fromPlace = term("fromPlace");
    public static final Node toPlace = term("toPlace");
    public static final Node earliest = term("earliest");
    public static final Node latest = term("latest");
    public static final Node instrument = term("instrument");
    public static final Node toll = term("toll");
    public static final Node purpose = term("purpose");
    public static final Node inResponseTo = term("inResponseTo");
    public static final Node breachOf = term("breachOf");
    public static final Node ground = term("ground");
    public static final Node action = term("action");
    public static final Node deadline = term("deadline");
    public static final Node deadlineFrom = term("deadlineFrom");

    // Accounts of agreements and of posts.
    public static final Node party = term("party");
    public static final Node mediator = term("mediator");
    public static final Node guarantor = term("guarantor");
    public static final Node signedFrom = term("signedFrom");
    public static final Node signedTo = term("signedTo");
    public static final Node signedAt = term("signedAt");
    public static final Node setsUp = term("setsUp");
    public static final Node provision = term("provision");
    public static final Node agreementStatus = term("agreementStatus");
    public static final Node operator = term("operator");
    public static final Node under = term("under");
    public static final Node status = term("status");

    // Tolls, provisions and the state of posts.
    public static final Node effect = term("effect");
    public static final Node best = term("best");
    public static final Node low = term("low");
    public static final Node high = term("high");
    public static final Node of = term("of");
    public static final Node side = term("side");
    public static final Node counted = term("counted");
    public static final Node obligor = term("obligor");
    public static final Node postState = term("postState");
    public static final Node count = term("count");
    public static final Node asOfFrom = term("asOfFrom");
    public static final Node asOfTo = term("asOfTo");

    // What is merged across articles.
    public static final Node account = term("account");
    public static final Node witnesses = term("witnesses");
    public static final Node disputed = term("disputed");
    public static final Node mergedBecause = term("mergedBecause");
    public static final Node mergedInto = term("mergedInto");
    public static final Node over = term("over");
    public static final Node about = term("about");
    public static final Node position = term("position");
    public static final Node value = term("value");
    public static final Node existence = term("existence");
    public static final Node sameIncident = term("sameIncident");
    public static final Node notSame = term("notSame");
    public static final Node wrong = term("wrong");

    // Things.
    public static final Node actorKind = term("actorKind");
    public static final Node demonym = term("demonym");
    public static final Node capital = term("capital");
    public static final Node isoCode = term("isoCode");
    public static final Node memberOf = term("memberOf");
    public static final Node subordinateTo = term("subordinateTo");
    public static final Node stateOf = term("stateOf");
    public static final Node country = term("country");
    public static final Node activeIn = term("activeIn");
    public static final Node headOf = term("headOf");
    public static final Node from = term("from");
    public static final Node to = term("to");
    public static final Node heldBy = term("heldBy");
    public static final Node officeOf = term("officeOf");
    public static final Node officeKind = term("officeKind");
    public static final Node authorityParty = term("authorityParty");
    public static final Node authorityDate = term("authorityDate");
    public static final Node authorityPlace = term("authorityPlace");
    public static final Node agreementKind = term("agreementKind");
    public static final Node concerns = term("concerns");
    public static final Node role = term("role");
    public static final Node roleFor = term("roleFor");
    public static final Node within = term("within");
    public static final Node near = term("near");
    public static final Node locatedAs = term("locatedAs");
    public static final Node placeKind = term("placeKind");
    public static final Node population = term("population");

    private Sr() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
