package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.text.Chunk;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;

/** Reads predications off flat chunks, where there is no parse. */
final class ChunkPredications {
    private final Sentence sentence;
    private final List<Chunk> chunks;

    ChunkPredications(Sentence sentence) {
        this.sentence = sentence;
        chunks = sentence.chunks();
    }

    private Token token(int i) {
        return sentence.tokens().get(i);
    }

    private int chunkOf(int token) {
        for (int i = 0; i < chunks.size(); i++) {
            if (chunks.get(i).first() <= token && token < chunks.get(i).end()) {
                return i;
            }
        }
        return -1;
    }

    Optional<Predication> verb(int trigger) {
        int at = chunkOf(trigger);
        if (at < 0 || !chunks.get(at).label().equals("VP")) {
            return Optional.empty();
        }
        Predication p = new Predication(trigger, true);
        Chunk vp = chunks.get(at);
        boolean be = auxiliaries(vp, trigger, p);
        p.passive = be && token(trigger).tag().equals("VBN");
        subject(at, p);
        following(at + 1, p, true);
        boolean bare = token(trigger).tag().equals("VBN") && vp.first() == trigger && !p.has("object");
        if (p.passive || bare) {
            p.passive = true;
            p.swap("subject", List.copyOf(p.args("by")), "object", List.copyOf(p.args("subject")));
        }
        return Optional.of(p);
    }

    private boolean auxiliaries(Chunk vp, int trigger, Predication p) {
        boolean be = false;
        for (int i = vp.first(); i < trigger; i++) {
            Token t = token(i);
            be |= Words.BE.contains(t.lemma());
            p.infinitive |= t.tag().equals("TO");
            p.negated |= TreePredications.isNegation(t.form());
            if (t.tag().equals("MD")) {
                p.modal = Optional.of(t.form().toLowerCase(Locale.ROOT));
            } else if (t.isVerb() && !Words.BE.contains(t.lemma())) {
                p.governors.add(0, i);
            }
        }
        return be;
    }

    /** The nearest noun phrase to the left that is not behind a preposition. */
    private void subject(int at, Predication p) {
        int start = at - 1;
        int before = chunks.get(at).first() - 1;
        if (before >= 0 && token(before).tag().equals("CC")) {
            // "X blamed Y and said": the doer is that of the verb before.
            while (start >= 0 && !chunks.get(start).label().equals("VP")) {
                start--;
            }
            start = start < 0 ? at - 1 : start - 1;
        }
        for (int i = start; i >= 0; i--) {
            Chunk c = chunks.get(i);
            boolean behind = i > 0 && chunks.get(i - 1).label().equals("PP");
            if (c.label().equals("NP") && !behind) {
                p.add("subject", new Arg(heads(c), c.first(), c.end()));
                return;
            }
            if (c.label().equals("VP")) {
                p.governors.add(c.end() - 1);
            }
            if (c.label().equals("SBAR")) {
                p.conditional |= Words.CONDITIONS.contains(token(c.first()).lemma());
            }
        }
    }

    private void following(int from, Predication p, boolean object) {
        boolean open = object;
        for (int i = from; i < chunks.size(); i++) {
            Chunk c = chunks.get(i);
            if (c.label().equals("PRT")) {
                p.particle = Optional.of(token(c.first()).lemma());
            } else if (c.label().equals("NP") && open) {
                p.add("object", new Arg(heads(c), c.first(), c.end()));
                open = false;
            } else if (c.label().equals("PP")
                    && i + 1 < chunks.size()
                    && chunks.get(i + 1).label().equals("NP")) {
                Chunk np = chunks.get(i + 1);
                p.add(token(c.end() - 1).lemma(), new Arg(heads(np), np.first(), np.end()));
                i++;
                open = false;
            } else if (c.label().equals("PP") && verbBehind(i) > i) {
                // "accused X of illegally sending ...": what follows is the content.
                int verb = chunks.get(verbBehind(i)).end() - 1;
                p.add(
                        token(c.end() - 1).lemma(),
                        new Arg(List.of(verb), c.end(), sentence.tokens().size()));
                return;
            } else if (c.label().equals("SBAR")) {
                p.add("that", new Arg(List.of(), c.first(), sentence.tokens().size()));
                return;
            } else if (c.label().equals("VP")) {
                return;
            }
        }
    }

    /** The verb phrase right behind a chunk, an adverb between them at most; the chunk itself where there is none. */
    private int verbBehind(int chunk) {
        int i = chunk + 1;
        while (i < chunks.size() && chunks.get(i).label().equals("ADVP")) {
            i++;
        }
        return i < chunks.size() && chunks.get(i).label().equals("VP") ? i : chunk;
    }

    Optional<Predication> noun(int trigger) {
        int at = chunkOf(trigger);
        if (at < 0 || !chunks.get(at).label().equals("NP")) {
            return Optional.empty();
        }
        Predication p = new Predication(trigger, false);
        Chunk np = chunks.get(at);
        NounSlots.before(sentence, trigger, np.first(), p);
        boolean genitive = token(np.first()).tag().equals("POS");
        if (genitive && at > 0 && chunks.get(at - 1).label().equals("NP")) {
            Chunk owner = chunks.get(at - 1);
            p.add("possessive", new Arg(List.of(head(owner)), owner.first(), owner.end()));
        }
        if (at > 0 && chunks.get(at - 1).label().equals("VP")) {
            p.governors.add(chunks.get(at - 1).end() - 1);
        }
        following(at + 1, p, false);
        return Optional.of(p);
    }

    /** Of "Turkey and Syria" both. */
    private List<Integer> heads(Chunk np) {
        List<Integer> out = new ArrayList<>();
        int last = head(np);
        for (int i = np.first(); i < last; i++) {
            boolean ends =
                    token(i + 1).tag().equals("CC") || token(i + 1).form().equals(",");
            if (ends && (token(i).isProper() || token(i).tag().equals("NNS"))) {
                out.add(i);
            }
        }
        out.add(last);
        return out;
    }

    private int head(Chunk np) {
        for (int i = np.end() - 1; i >= np.first(); i--) {
            if (token(i).isNoun()) {
                return i;
            }
        }
        return np.end() - 1;
    }
}
