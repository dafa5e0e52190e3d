package org.sitrep.extract;

import java.util.List;
import java.util.Optional;

/**
 * A quotation that runs over several sentences: what stands in it without a speaker of its own is said by the speaker
 * of the sentence that opened or closed it in the same paragraph.
 */
final class Quotation {
    private static final int NEAR = 3;

    private int paragraph = -1;
    private boolean open;
    private Optional<Mention> speaker = Optional.empty();
    private Optional<Mention> last = Optional.empty();
    private int lastSentence;

    /** Who spoke last, if that was just before: "the statement added" goes on with him. */
    Optional<Mention> last(SentenceView v) {
        return last.filter(m -> v.index - lastSentence <= NEAR);
    }

    void carry(SentenceView v, List<ClaimDraft> claims) {
        if (v.sentence.paragraph() != paragraph) {
            paragraph = v.sentence.paragraph();
            open = false;
            speaker = Optional.empty();
        }
        boolean inside = open;
        long marks = v.sentence.tokens().stream()
                .filter(t -> t.form().equals("\"") || t.form().equals("''"))
                .count();
        open = marks % 2 == 1 ? !open : open;
        boolean whole = v.size() > 2 && v.token(0).form().equals("\"") && (inside || marks > 0);
        if (claims.isEmpty() && (inside || whole) && speaker.isPresent()) {
            ClaimDraft d = new ClaimDraft("asserts", -1, speaker.get(), 0, v.size(), "quotation that goes on");
            d.contentModality = Optional.of("modality/reported");
            claims.add(d);
        }
        claims.stream().filter(c -> c.cue >= 0).reduce((a, b) -> b).ifPresent(c -> {
            speaker = Optional.of(c.speaker);
            last = speaker.filter(m -> m.level() != Level.PRONOUN).or(() -> last);
            lastSentence = v.index;
        });
    }
}
