package org.sitrep.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import opennlp.tools.parser.AbstractBottomUpParser;
import opennlp.tools.parser.Parse;
import opennlp.tools.parser.Parser;
import opennlp.tools.parser.ParserFactory;
import opennlp.tools.parser.ParserModel;
import opennlp.tools.util.Span;
import org.sitrep.text.Phrase;
import org.sitrep.text.Token;
import org.sitrep.text.ZoneKind;

/** The OpenNLP constituency parser, on words that are already split. */
final class TreeParser {
    /** Measured on PLOVER sentences: beam 4 with advance 0.8 finds as much as the default 20 with .95 in a quarter of the time. */
    private static final int BEAM = 4;

    private static final double ADVANCE = 0.8;
    /** The cost grows faster than the length; what is longer is mostly a list. */
    private static final int MOST_WORDS = 90;

    private final Parser parser;
    /** With the settings OpenNLP comes with, for the few sentences that the narrow beam cannot finish. */
    private final Parser thorough;

    TreeParser(ParserModel model) {
        parser = ParserFactory.create(model, BEAM, ADVANCE);
        thorough = ParserFactory.create(
                model, AbstractBottomUpParser.defaultBeamSize, AbstractBottomUpParser.defaultAdvancePercentage);
    }

    Optional<Phrase> parse(List<Token> tokens, ZoneKind zone) {
        int[] kept = kept(tokens, zone);
        if (kept.length > MOST_WORDS || kept.length < 2) {
            return Optional.empty();
        }
        String[] words = new String[kept.length];
        for (int i = 0; i < kept.length; i++) {
            words[i] = bracket(tokens.get(kept[i]).form());
        }
        Parse parsed = parser.parse(flat(words));
        if (pastForMistaken(parsed, tokens, kept, words)) {
            parsed = parser.parse(flat(words));
        }
        if (isPartial(parsed)) {
            parsed = thorough.parse(flat(words));
        }
        return isPartial(parsed) ? Optional.empty() : Optional.of(phrase(parsed, kept, new int[] {0}));
    }

    /**
     * "The military reports that ...": the parser, taught on the past tense, takes such verbs for nouns. Puts the past in
     * their place, where the tagger saw the verb.
     */
    private static boolean pastForMistaken(Parse parsed, List<Token> tokens, int[] kept, String[] words) {
        boolean any = false;
        Parse[] leaves = parsed.getTagNodes();
        for (int i = 0; i < Math.min(leaves.length, kept.length); i++) {
            Token t = tokens.get(kept[i]);
            boolean present = t.tag().equals("VBZ") || t.tag().equals("VBP");
            if (present
                    && leaves[i].getType().matches("N.*|JJ|IN|FW")
                    && Character.isLowerCase(t.form().charAt(0))) {
                words[i] = t.lemma().endsWith("e") ? t.lemma() + "d" : t.lemma() + "ed";
                any = true;
            }
        }
        return any;
    }

    /**
     * The words to parse. Quotation marks go, since the model takes them for nouns; so do asides, and the speaker after a
     * headline's colon ("Attack repelled: Moscow").
     */
    private static int[] kept(List<Token> tokens, ZoneKind zone) {
        int end = tokens.size();
        if (zone == ZoneKind.HEADLINE || zone == ZoneKind.CROSSHEAD) {
            for (int i = Math.max(3, end - 7); i < end; i++) {
                if (tokens.get(i).form().equals(":")) {
                    end = i;
                }
            }
        }
        boolean[] aside = Asides.of(tokens);
        return IntStream.range(0, end)
                .filter(i -> !aside[i] && !isQuote(tokens.get(i)))
                .toArray();
    }

    /** Whether the beam ran dry before one tree was made: it gives the pieces it had. */
    private static boolean isPartial(Parse parsed) {
        return parsed.getType().equals(AbstractBottomUpParser.INC_NODE);
    }

    private static boolean isQuote(Token t) {
        return t.form().equals("\"")
                || t.form().equals("{")
                || t.form().equals("}")
                || (t.form().equals("'") && !t.tag().equals("POS"));
    }

    private static String bracket(String form) {
        return switch (form) {
            case "(", "[" -> "-LRB-";
            case ")", "]" -> "-RRB-";
            default -> form;
        };
    }

    private static Parse flat(String[] words) {
        String text = String.join(" ", words);
        Parse flat = new Parse(text, new Span(0, text.length()), AbstractBottomUpParser.INC_NODE, 1, 0);
        int at = 0;
        for (int i = 0; i < words.length; i++) {
            flat.insert(new Parse(text, new Span(at, at + words[i].length()), AbstractBottomUpParser.TOK_NODE, 0, i));
            at += words[i].length() + 1;
        }
        return flat;
    }

    /** Copies the tree; the tokens below the part-of-speech nodes are counted off from the left. */
    private static Phrase phrase(Parse node, int[] kept, int[] next) {
        int first = next[0];
        if (node.isPosTag()) {
            next[0]++;
            return new Phrase(node.getType(), kept[first], kept[first] + 1, kept[first], List.of());
        }
        List<Phrase> children = new ArrayList<>();
        int head = -1;
        for (Parse child : node.getChildren()) {
            Phrase p = phrase(child, kept, next);
            if (head < 0 && child.getHead() == node.getHead()) {
                head = p.head();
            }
            children.add(p);
        }
        int last = kept[next[0] - 1];
        return new Phrase(node.getType(), kept[first], last + 1, head < 0 ? last : head, children);
    }
}
