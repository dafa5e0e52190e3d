package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.text.Token;

/**
 * Who says what in a sentence: verbs of speech, "according to X", nouns of speech, and the speaker at a headline's colon.
 */
final class ClaimRules {
    private final Knowledge knowledge;
    private final SpeechVerbs verbs;
    private final FinalSpeaker last;
    private final SpeechNouns nouns;
    private final AccordingTo accordingTo;
    private final HeadlineColon colon;

    ClaimRules(Knowledge knowledge) {
        this.knowledge = knowledge;
        verbs = new SpeechVerbs(knowledge);
        last = new FinalSpeaker(knowledge);
        nouns = new SpeechNouns(knowledge);
        accordingTo = new AccordingTo(knowledge);
        colon = new HeadlineColon(knowledge);
    }

    /**
     * All acts of speech of a sentence.
     *
     * @param before who spoke last in the sentences just before
     */
    List<ClaimDraft> find(SentenceView v, Optional<Mention> before) {
        List<ClaimDraft> out = new ArrayList<>();
        for (int i = 0; i < v.size(); i++) {
            Token t = v.token(i);
            if (t.isVerb()) {
                int at = i;
                last.at(v, i, before).or(() -> verbs.at(v, at, out)).ifPresent(out::add);
            } else if (t.isNoun()) {
                nouns.at(v, i).ifPresent(out::add);
            }
            accordingTo.at(v, i).ifPresent(out::add);
        }
        colon.in(v).ifPresent(out::add);
        out.addAll(verbs.ofFirstPerson(v, out, before));
        List.copyOf(out).forEach(d -> out.addAll(joined(v, d)));
        List<ClaimDraft> told = List.copyOf(out);
        Carriers.settle(v, out, knowledge);
        told.stream()
                .filter(d -> d.cue >= 0 && !out.contains(d))
                .forEach(d -> v.trace.passed(
                        d.cue, Telling.SPEECH, () -> "\"" + d.speaker.text() + "\" only carries what another says"));
        return out;
    }

    /** "Hamas and eyewitnesses said": each of them says it. */
    private static List<ClaimDraft> joined(SentenceView v, ClaimDraft d) {
        if (d.cue < 0 || !v.token(d.cue).isVerb()) {
            return List.of();
        }
        return v.verb(d.cue).stream()
                .flatMap(p -> p.args("subject").stream())
                .limit(1)
                .filter(a -> a.heads().size() > 1 && a.heads().stream().anyMatch(h -> d.speaker.covers(h)))
                .flatMap(a -> v.in(a).stream())
                .filter(m -> m != d.speaker && m.kind().isActor() && m.level() != Level.PRONOUN)
                .map(d::by)
                .toList();
    }
}
