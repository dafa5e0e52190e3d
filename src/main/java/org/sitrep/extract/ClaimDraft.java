package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.knowledge.Knowledge;

/** An act of speech under construction; tokens count in its sentence. */
final class ClaimDraft {
    String stance;
    /** The verb or noun of speech; below 0 where there is none ("...: Army"). */
    final int cue;

    final Mention speaker;
    final List<Mention> addressees = new ArrayList<>();
    final List<Mention> accused = new ArrayList<>();
    final List<Mention> carriers = new ArrayList<>();
    Reading reading = Reading.WORDS;
    String rule;
    /** What is said. */
    int first;

    int end;
    /** Modality the stance gives its content. */
    Optional<String> contentModality = Optional.empty();

    boolean negatesContent;
    Optional<Mention> time = Optional.empty();

    ClaimDraft(String stance, int cue, Mention speaker, int first, int end, String rule) {
        this.stance = stance;
        this.cue = cue;
        this.speaker = speaker;
        this.first = first;
        this.end = end;
        this.rule = rule;
    }

    /** Takes from its stance what that makes of the content. */
    ClaimDraft withMeaning(Knowledge knowledge) {
        knowledge.stances().concept(stance).ifPresent(c -> {
            contentModality = c.contentModality();
            negatesContent = c.negatesContent();
        });
        return this;
    }

    /** The same said by another. */
    ClaimDraft by(Mention other) {
        ClaimDraft out = new ClaimDraft(stance, cue, other, first, end, rule);
        out.addressees.addAll(addressees);
        out.accused.addAll(accused);
        out.carriers.addAll(carriers);
        out.reading = reading;
        out.contentModality = contentModality;
        out.negatesContent = negatesContent;
        return out;
    }

    void addAddressee(Mention m) {
        if (!addressees.contains(m)) {
            addressees.add(m);
        }
    }

    /** Takes a stance, and with it what that makes of the content. */
    void become(String newStance, Knowledge knowledge) {
        rule += ", " + newStance + " by what is said";
        stance = newStance;
        knowledge.stances().concept(stance).ifPresent(c -> {
            contentModality = c.contentModality();
            negatesContent = false;
        });
    }

    boolean holds(int token) {
        return first <= token && token < end;
    }

    int length() {
        return end - first;
    }
}
