package org.sitrep.extract;

import java.util.Optional;
import java.util.function.Predicate;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.text.ZoneKind;

/** The speaker at a headline's colon: "Turkish forces killed 50 Syrian troopers: Ankara", "Moscow: no deal was broken". */
final class HeadlineColon {
    private static final int FARTHEST = 6;

    private final Knowledge knowledge;

    HeadlineColon(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    Optional<ClaimDraft> in(SentenceView v) {
        boolean title = v.sentence.zone() == ZoneKind.HEADLINE || v.sentence.zone() == ZoneKind.CROSSHEAD;
        if (!title || v.size() < 4) {
            return Optional.empty();
        }
        for (int i = v.size() - 2; i > 1 && i > v.size() - FARTHEST - 1; i--) {
            if (v.token(i).form().equals(":")) {
                int at = i;
                return claim(v, m -> m.first() > at, 0, at, "speaker behind a headline's colon");
            }
        }
        for (int i = 1; i < FARTHEST && i < v.size(); i++) {
            if (v.token(i).form().equals(":")) {
                int at = i;
                return claim(
                        v, m -> m.end() == at && m.first() == 0, at + 1, v.size(), "speaker before a headline's colon");
            }
        }
        return Optional.empty();
    }

    private Optional<ClaimDraft> claim(SentenceView v, Predicate<Mention> where, int first, int end, String rule) {
        return v.mentions.stream()
                .filter(m -> m.kind().isActor() && where.test(m))
                .findFirst()
                .map(m -> new ClaimDraft("asserts", -1, m, first, end, rule).withMeaning(knowledge));
    }
}
