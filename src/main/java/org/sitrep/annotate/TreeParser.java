package org.sitrep.annotate;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sitrep.text.Phrase;
import org.sitrep.text.Token;
import org.sitrep.text.ZoneKind;

/** The constituency parser, on words that are already split and tagged. */
final class TreeParser {
    /** Measured on PLOVER sentences: .97 of the brackets of beam 20 with advance .95, and the same roles. */
    private static final int BEAM = 6;

    private static final double ADVANCE = 0.9;
    private static final int WIDE_BEAM = 20;
    private static final double WIDE_ADVANCE = 0.95;
    /** The cost grows faster than the length; what is longer is mostly a list. */
    private static final int MOST_WORDS = 90;

    /** Trees on the tags of the program's other tagger are worse: the models learned with the tags of this one. */
    private final Tagger tagger;

    private final TreeSearch narrow;
    /** With the settings OpenNLP comes with, for the few sentences that the narrow beam cannot finish. */
    private final TreeSearch wide;

    TreeParser(TreeModel model) {
        tagger = new Tagger(model.tags());
        narrow = new TreeSearch(model, BEAM, ADVANCE);
        wide = new TreeSearch(model, WIDE_BEAM, WIDE_ADVANCE);
    }

    Optional<Phrase> parse(List<Token> tokens, ZoneKind zone) {
        int[] kept = kept(tokens, zone);
        if (kept.length > MOST_WORDS || kept.length < 2) {
            return Optional.empty();
        }
        String[] words =
                IntStream.of(kept).mapToObj(i -> bracket(tokens.get(i).form())).toArray(String[]::new);
        List<NarrowBeam.Reading> first = tagger.likely(words);
        boolean mended = pastForMistaken(first.get(0).labels(), tokens, kept, words);
        List<NarrowBeam.Reading> tags = mended ? tagger.likely(words) : first;
        return narrow.likeliest(List.of(words), tags)
                .or(() -> wide.likeliest(List.of(words), tags))
                .map(tree -> phrase(tree, kept));
    }

    /**
     * "The military reports that ...": the parser's tagger, taught on the past tense, takes such verbs for nouns. Puts the
     * past in their place, where the other tagger saw the verb.
     */
    private static boolean pastForMistaken(String[] tags, List<Token> tokens, int[] kept, String[] words) {
        boolean any = false;
        for (int i = 0; i < kept.length; i++) {
            Token t = tokens.get(kept[i]);
            boolean present = t.tag().equals("VBZ") || t.tag().equals("VBP");
            if (present
                    && tags[i].matches("N.*|JJ|IN|FW")
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

    private static Phrase phrase(TreeNode node, int[] kept) {
        List<Phrase> children =
                node.children().stream().map(c -> phrase(c, kept)).toList();
        return new Phrase(node.type(), kept[node.first()], kept[node.end() - 1] + 1, kept[node.head()], children);
    }
}
