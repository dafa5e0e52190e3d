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
    private Optional<Mention> document = Optional.empty();
    private int documentSentence;

    /** Who spoke just before. */
    Earlier before(SentenceView v) {
        Optional<Mention> speaking = last.filter(m -> v.index - lastSentence <= NEAR);
        return new Earlier(
                speaking,
                document.filter(m -> v.index - documentSentence <= NEAR).or(() -> speaking));
    }

    /** Whether it is a statement that says it, and not only something in what is said. */
    private static boolean isStatement(SentenceView v, ClaimDraft c) {
        for (int i = 0; i < v.size(); i++) {
            if (v.lemma(i).equals("statement") && !c.holds(i)) {
                return true;
            }
        }
        return false;
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
            if (last.isPresent() && isStatement(v, c)) {
                document = speaker.filter(m -> m.level() != Level.PRONOUN).or(() -> document);
                documentSentence = v.index;
            }
        });
    }
}
