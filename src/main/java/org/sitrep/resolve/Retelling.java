package org.sitrep.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What shows that a sentence goes on with an event told before: it points back at it ("the attack" after "an attack"), it stands right
 * behind it, or the same speaker tells both; and a heading tells what the text under it tells.
 */
final class Retelling {
    private static final Pattern NOUN = Pattern.compile("noun frame \"(?:[^\"]* )?([^\" ]+)\"");
    private static final int GAP = 4;

    private Retelling() {}

    /** The match with what the telling adds to it; as it was where nothing else speaks for it. */
    static Likeness.Match in(Told a, Told b, Likeness.Match match) {
        if (match.score() == 0) {
            return match;
        }
        Told first = Told.OLDEST.compare(a, b) <= 0 ? a : b;
        Told second = first == a ? b : a;
        List<String> reasons = new ArrayList<>(List.of(match.because()));
        int score = match.score();
        if (pointsBack(first, second)) {
            score += 2;
            reasons.add("the same noun, with \"the\"");
        }
        if (follows(first, second)) {
            score++;
            reasons.add("right behind it");
            if (sharesSpeaker(first, second)) {
                score++;
                reasons.add("the same speaker");
            }
        }
        boolean heading = first.account().evidence().zone().isHeading()
                && !second.account().evidence().zone().isHeading();
        if (heading) {
            score++;
            reasons.add("the heading above it");
        }
        return new Likeness.Match(score, String.join(", ", reasons));
    }

    /** "an attack ... the attack": definite, and no event between them of that noun is meant. */
    private static boolean pointsBack(Told first, Told second) {
        Optional<String> noun = noun(first);
        if (noun.isEmpty() || !noun.equals(noun(second))) {
            return false;
        }
        Pattern definite =
                Pattern.compile("(?i)\\b(?:the|this|that)\\s(?:[\\w-]+\\s){0,4}?" + Pattern.quote(noun.get()) + "\\b");
        return definite.matcher(second.account().evidence().quote()).find();
    }

    private static Optional<String> noun(Told told) {
        Matcher m = NOUN.matcher(told.account().rule());
        return m.find() ? Optional.of(m.group(1)) : Optional.empty();
    }

    private static boolean follows(Told first, Told second) {
        int gap = second.account().evidence().span().begin()
                - first.account().evidence().span().end();
        return gap >= 0 && gap <= GAP;
    }

    private static boolean sharesSpeaker(Told first, Told second) {
        return first.claims().stream()
                .filter(c -> !c.ownVoice())
                .anyMatch(c -> second.claims().stream()
                        .anyMatch(d -> !d.ownVoice() && d.speaker().equals(c.speaker())));
    }
}
