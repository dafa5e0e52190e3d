package org.sitrep.extract;

import java.util.List;

/** All that the rules found in one article; ids are indexes in the lists. */
public record Findings(
        List<Mention> mentions,
        List<EventFinding> events,
        List<ClaimFinding> claims,
        List<AgreementFinding> agreements,
        List<PostFinding> posts) {
    public Findings {
        mentions = List.copyOf(mentions);
        events = List.copyOf(events);
        claims = List.copyOf(claims);
        agreements = List.copyOf(agreements);
        posts = List.copyOf(posts);
    }
}
