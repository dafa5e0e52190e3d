package org.sitrep.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.extract.number.Words;
import org.sitrep.text.Sentence;

/** Finds the expressions of time in a sentence. Stateless. */
public final class TimeExpressions {
    private static final TimeGrammar GRAMMAR = new TimeGrammar();

    private TimeExpressions() {}

    /** The time expressions of a sentence in order, not overlapping. */
    public static List<TimeMention> find(Sentence sentence) {
        Words words = Words.of(sentence);
        List<TimeMention> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Optional<ParsedTime> time = words.opens(i) ? GRAMMAR.at(words, i) : Optional.empty();
            if (time.isPresent() && words.mayEnd(time.get().end())) {
                ParsedTime parsed = time.get();
                found.add(new TimeMention(
                        words.token(i), words.tokenEnd(parsed.end()), relation(words, i), parsed.expression()));
                i = Math.max(parsed.end(), words.firstOfToken(words.tokenEnd(parsed.end())));
            } else {
                i++;
            }
        }
        return found;
    }

    private static TimeRelation relation(Words words, int i) {
        int before = words.is(i - 1, "the", "about", "around", "at") ? i - 2 : i - 1;
        return TimeRelation.of(words.lower(before));
    }
}
