package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An act of speech under construction; tokens count in its sentence. */
final class ClaimDraft {
    final String stance;
    /** The verb or noun of speech; below 0 where there is none ("...: Army"). */
    final int cue;

    final Mention speaker;
    final List<Mention> addressees = new ArrayList<>();
    final List<Mention> accused = new ArrayList<>();
    final List<Mention> carriers = new ArrayList<>();
    final String rule;
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

    boolean holds(int token) {
        return first <= token && token < end;
    }

    int length() {
        return end - first;
    }
}
