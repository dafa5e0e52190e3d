package org.sitrep.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.text.Kind;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;

/** One sentence with its mentions and predications: what rules look at. */
final class SentenceView {
    final int index;
    final Sentence sentence;
    final List<Mention> mentions;
    private final Optional<TreePredications> tree;
    private final ChunkPredications chunks;
    /** Told what the rules try. */
    final Trace trace;

    private final Map<Integer, Optional<Predication>> verbs = new HashMap<>();

    SentenceView(int index, Sentence sentence, List<Mention> mentions, Trace trace) {
        this.trace = trace;
        this.index = index;
        this.sentence = sentence;
        this.mentions = List.copyOf(mentions);
        tree = sentence.tree().map(t -> new TreePredications(sentence, t));
        chunks = new ChunkPredications(sentence);
    }

    Token token(int i) {
        return sentence.tokens().get(i);
    }

    int size() {
        return sentence.tokens().size();
    }

    String lemma(int i) {
        return token(i).lemma();
    }

    /** The words of some tokens, each as it stands, a space between them. */
    String words(int first, int end) {
        return sentence.tokens().subList(first, end).stream().map(Token::form).collect(Collectors.joining(" "));
    }

    Optional<SyntaxTree> syntax() {
        return tree.map(TreePredications::tree);
    }

    Optional<Predication> verb(int token) {
        Optional<Predication> known = verbs.get(token);
        if (known == null) {
            Optional<Predication> p =
                    tree.filter(t -> !mistakes(t.tree(), token)).flatMap(t -> t.verb(token));
            known = p.isPresent() ? p : chunks.verb(token);
            verbs.put(token, known);
        }
        return known;
    }

    /** "a body linked to the Union, investigated ...": a verb of its own for the tagger, a participle for the parser, in a text without a clause. */
    private boolean mistakes(SyntaxTree t, int token) {
        boolean finite = token(token).tag().matches("VBD|VBZ|VBP");
        return finite
                && t.isFragment()
                && t.leaf(token).filter(l -> l.label().equals("VBN")).isPresent();
    }

    Optional<Predication> noun(int token) {
        Optional<Predication> p = tree.flatMap(t -> t.noun(token));
        return p.isPresent() ? p : chunks.noun(token);
    }

    /** The same word read off the chunks, which know nothing of the parse. */
    Optional<Predication> offChunks(Predication p) {
        return p.verb ? chunks.verb(p.trigger) : chunks.noun(p.trigger);
    }

    /** The mentions an argument speaks of, one or none a head. */
    List<Mention> in(Arg arg) {
        List<Mention> out = new ArrayList<>();
        for (int head : arg.heads()) {
            at(head).stream()
                    .flatMap(m -> NamedPlaces.of(this, m).stream())
                    .filter(m -> !out.contains(m))
                    .forEach(out::add);
        }
        return out;
    }

    /**
     * Who or whose a thing is that is no mention itself: of "the rebel stronghold", "Ankara's proposal", "a call by the
     * Council" the rebels, Ankara, the Council.
     */
    Optional<Mention> owner(Arg arg, boolean people) {
        int head = arg.heads().isEmpty() ? arg.end() - 1 : arg.heads().get(0);
        // "two British MPs" are not Britain.
        Optional<Mention> before = side(arg).filter(m -> m.kind() != Kind.Nationality || !people || isPlace(head));
        return before.isPresent()
                ? before
                : mentions.stream()
                        .filter(m -> m.first() > head && m.end() <= arg.end() && isSomebody(m))
                        .filter(m -> follows(m, head, isAct(head) ? Set.of("by", "from") : Set.of("of", "by", "from")))
                        .findFirst();
    }

    /** The side named right before the head of a phrase: "UN helicopters", "UNITA negotiators". */
    Optional<Mention> side(Arg arg) {
        int head = arg.heads().isEmpty() ? arg.end() - 1 : arg.heads().get(0);
        List<Mention> before = mentions.stream()
                .filter(m -> m.first() >= arg.first() && m.end() <= head && isSomebody(m))
                .toList();
        // Of "Karen guerrilla stronghold" the guerrillas.
        return before.stream()
                .filter(m -> m.kind() != Kind.Nationality)
                .reduce((a, b) -> b)
                .or(() -> before.stream().reduce((a, b) -> b));
    }

    private static boolean isSomebody(Mention m) {
        return m.level() != Level.PRONOUN && (m.kind().isActor() || m.kind() == Kind.Nationality);
    }

    private boolean isPlace(int head) {
        return Set.of(
                        "town",
                        "village",
                        "city",
                        "position",
                        "site",
                        "base",
                        "port",
                        "border",
                        "ship",
                        "vessel",
                        "target")
                .contains(lemma(head));
    }

    /** "the killing of", "the arrest of": what follows suffers the act and does not own it. */
    private boolean isAct(int head) {
        return lemma(head).endsWith("ing")
                || Set.of("arrest", "murder", "death", "removal", "release", "detention", "execution", "deportation")
                        .contains(lemma(head));
    }

    /** Whether one of the words leads from the head to the mention, nothing but an article or adjectives between. */
    private boolean follows(Mention m, int head, Set<String> words) {
        int i = m.first() - 1;
        while (i > head && token(i).tag().matches("DT|JJ.?|PRP\\$|NNP?S?|CD|RB")) {
            i--;
        }
        return i > head && i - head <= 2 && words.contains(lemma(i));
    }

    /** The best mention of somebody or something at a token: one headed there, an actor before a place, not a value. */
    Optional<Mention> at(int token) {
        Optional<Mention> best = Optional.empty();
        int rank = 0;
        for (Mention m : mentions) {
            if (m.covers(token) && m.kind() != Kind.Date && m.kind() != Kind.Quantity && m.kind() != Kind.Money) {
                int r = (m.head() == token ? 4 : 0)
                        + (m.kind().isActor() ? 2 : 0)
                        + (m.kind() == Kind.Nationality ? 0 : 1)
                        + 1;
                if (r > rank) {
                    rank = r;
                    best = Optional.of(m);
                }
            }
        }
        return best;
    }

    /** The quantity that a token belongs to. */
    Optional<Mention> quantityAt(int token) {
        return mentions.stream()
                .filter(m -> m.kind() == Kind.Quantity && m.covers(token))
                .findFirst();
    }

    List<Mention> of(Kind kind, int first, int end) {
        return mentions.stream()
                .filter(m -> m.kind() == kind && m.first() >= first && m.end() <= end)
                .toList();
    }
}
