package org.sitrep.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sitrep.text.DateBounds;

/**
 * What a claim says happened, will happen or must happen; or what it says of an agreement or of posts.
 *
 * @param key names it inside its article: the same text gives the same key
 * @param label for a reader: "airstrike on Turkish soldiers in Idlib"
 * @param of the agreement or posts it is an account of; absent for events
 * @param eventType local name in the event type scheme; absent for accounts of agreements and posts, and for content without a known event
 * @param modality local name in the modality scheme
 * @param negated whether the content is said not to be so
 * @param roles who has which part, things in order
 * @param when bounds of the event; of an agreement, of its signing
 * @param instruments local names of equipment concepts
 * @param inResponseTo keys of accounts in the same article
 * @param action what is demanded, promised or threatened, in the article's words
 * @param deadline of what is demanded
 * @param agreementStatus in force, broken, ended ... in the article's words
 * @param rule the rule that made it
 * @param confidence how sure the reading is, 0 to 1
 */
public record AccountFact(
        String key,
        String label,
        Optional<Thing> of,
        Optional<String> eventType,
        String modality,
        boolean negated,
        SortedMap<Role, List<Thing>> roles,
        DateBounds when,
        List<String> instruments,
        List<TollFact> tolls,
        Optional<String> purpose,
        List<String> inResponseTo,
        Optional<String> action,
        DateBounds deadline,
        List<ProvisionFact> provisions,
        Optional<String> agreementStatus,
        List<PostStatusFact> postStatuses,
        PassageFact evidence,
        String rule,
        double confidence) {
    public AccountFact {
        var copy = new TreeMap<Role, List<Thing>>();
        for (Map.Entry<Role, List<Thing>> e : roles.entrySet()) {
            copy.put(e.getKey(), List.copyOf(e.getValue()));
        }
        roles = java.util.Collections.unmodifiableSortedMap(copy);
        instruments = List.copyOf(instruments);
        tolls = List.copyOf(tolls);
        inResponseTo = List.copyOf(inResponseTo);
        provisions = List.copyOf(provisions);
        postStatuses = List.copyOf(postStatuses);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence out of 0..1: " + confidence);
        }
    }

    /** The things that have this part; none where the text names none. */
    public List<Thing> in(Role role) {
        return roles.getOrDefault(role, List.of());
    }
}
