package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.text.Sentence;
import org.sitrep.text.Span;
import org.sitrep.text.Token;
import org.sitrep.text.ZoneKind;

/** Makes sentences of tests from tokens parted by spaces, each with its tag behind an underscore where that matters. */
public final class TaggedSentence {
    private TaggedSentence() {}

    /** {@code over_IN 50_CD Syrian_JJ soldiers_NNS}. */
    public static Sentence of(String tagged) {
        return of(tagged, ZoneKind.BODY);
    }

    public static Sentence of(String tagged, ZoneKind zone) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String part : tagged.split(" ", -1)) {
            int underscore = part.lastIndexOf('_');
            String form = underscore < 0 ? part : part.substring(0, underscore);
            String tag = underscore < 0 ? "" : part.substring(underscore + 1);
            tokens.add(new Token(new Span(at, at + form.length()), form, tag, lemma(form, tag)));
            at += form.length() + 1;
        }
        Span span = new Span(0, at - 1);
        return new Sentence(span, zone, 0, tokens, List.of(), List.of(), Optional.empty());
    }

    private static String lemma(String form, String tag) {
        String lower = form.toLowerCase(Locale.ROOT);
        return tag.equals("NNS") && lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** The text of tokens from first to before end, parted by spaces. */
    public static String text(Sentence sentence, int first, int end) {
        return String.join(
                " ",
                sentence.tokens().subList(first, end).stream().map(Token::form).toList());
    }
}
