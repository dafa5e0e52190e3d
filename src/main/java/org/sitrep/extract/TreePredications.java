package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.text.Phrase;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;
import org.sitrep.text.ZoneKind;

/** Reads predications off a constituency tree. */
final class TreePredications {
    private final SyntaxTree tree;
    private final Sentence sentence;
    private final boolean headline;

    TreePredications(Sentence sentence, Phrase root) {
        this.sentence = sentence;
        tree = new SyntaxTree(root, sentence.tokens());
        headline = sentence.zone() == ZoneKind.HEADLINE || sentence.zone() == ZoneKind.CROSSHEAD;
    }

    SyntaxTree tree() {
        return tree;
    }

    private Token token(int i) {
        return sentence.tokens().get(i);
    }

    // ---- verbs

    /** The predication of a verb, unless the parser saw no verb phrase there. */
    Optional<Predication> verb(int trigger) {
        Optional<Phrase> leaf = tree.leaf(trigger);
        if (leaf.isEmpty()) {
            return Optional.empty();
        }
        Phrase vp = tree.parent(leaf.get()).orElse(leaf.get());
        if (!vp.label().equals("VP")) {
            return adjectival(trigger, vp);
        }
        Predication p = new Predication(trigger, true);
        p.parsed = true;
        boolean[] be = new boolean[1];
        Phrase top = climb(vp, leaf.get(), p, be);
        p.first = top.first();
        p.end = top.end();
        boolean reduced = tree.parentIs(top, "NP") && isParticiple(leaf.get());
        p.passive = be[0] && isPastParticiple(trigger, leaf.get())
                || reduced && leaf.get().label().equals("VBN");
        complements(vp, leaf.get(), p);
        sharedComplements(vp, leaf.get(), p);
        subject(top, p);
        if (!p.passive && bareParticiple(p, leaf.get(), be[0])) {
            p.passive = true;
        }
        if (p.passive) {
            turn(p, vp);
        }
        fronted(top, p);
        return Optional.of(p);
    }

    /** "the besieged town", "the captured soldiers": the noun is what it was done to. */
    private Optional<Predication> adjectival(int trigger, Phrase np) {
        if (!SyntaxTree.isNounPhrase(np)
                || np.head() == trigger
                || !token(trigger).tag().equals("VBN")) {
            return Optional.empty();
        }
        Predication p = new Predication(trigger, true);
        p.parsed = true;
        Phrase whole = np;
        while (tree.parentIs(whole, "NP")
                && tree.parent(whole).orElseThrow().children().get(0) == whole) {
            whole = tree.parent(whole).orElseThrow();
        }
        Optional<Phrase> perfect = tree.parent(whole)
                .filter(vp -> np.first() == trigger
                        && vp.label().equals("VP")
                        && token(vp.first()).lemma().equals("have"));
        if (perfect.isPresent()) {
            // "have staged rallies", where the parser took the participle for an adjective.
            p.governors.add(perfect.get().first());
            p.add("object", new Arg(tree.heads(np), np.first() + 1, np.end()));
            subject(perfect.get(), p);
            complements(perfect.get(), whole, p);
            return Optional.of(p);
        }
        p.passive = true;
        p.first = np.first();
        p.end = np.end();
        p.add("object", new Arg(tree.heads(np), np.first(), np.end()));
        return Optional.of(p);
    }

    private boolean isParticiple(Phrase leaf) {
        return leaf.label().equals("VBN") || leaf.label().equals("VBG");
    }

    private boolean isPastParticiple(int trigger, Phrase leaf) {
        return leaf.label().equals("VBN")
                || leaf.label().equals("VBD")
                || token(trigger).tag().equals("VBN");
    }

    /** "34 soldiers killed in Idlib": a headline's participle without an object is passive; so is one in the body tagged so. */
    private boolean bareParticiple(Predication p, Phrase leaf, boolean be) {
        boolean tagged = leaf.label().equals("VBN") || token(p.trigger).tag().equals("VBN");
        boolean have = p.governors.stream()
                .anyMatch(g -> token(g).lemma().equals("have") && g < p.trigger && p.trigger - g < 4);
        boolean byAgent = p.has("by");
        return !p.has("object")
                && !be
                && !have
                && (headline
                        || Words.HARMS.contains(token(p.trigger).lemma())
                        || byAgent && tagged
                        || leaf.label().equals("VBN") && !token(p.trigger).tag().equals("VBD"))
                && (leaf.label().equals("VBN") || leaf.label().equals("VBD"));
    }

    /** From the verb's own VP to the outermost of its chain, noting auxiliaries, negation and infinitive. */
    private Phrase climb(Phrase vp, Phrase leaf, Predication p, boolean[] be) {
        auxiliaries(vp, leaf, p, be, true);
        Phrase top = vp;
        while (tree.parentIs(top, "VP")) {
            Phrase up = tree.parent(top).orElseThrow();
            boolean coordinated =
                    up.children().stream().filter(c -> c.label().equals("VP")).count() > 1;
            if (!coordinated) {
                auxiliaries(up, top, p, be, top == vp || !be[0]);
            }
            top = up;
        }
        return top;
    }

    private void auxiliaries(Phrase vp, Phrase until, Predication p, boolean[] be, boolean near) {
        for (Phrase c : vp.children()) {
            if (c == until) {
                break;
            }
            String lemma = token(c.first()).lemma();
            if (c.label().equals("MD")) {
                p.modal = Optional.of(token(c.first()).form().toLowerCase(java.util.Locale.ROOT));
            } else if (c.label().equals("TO")) {
                p.infinitive = true;
            } else if (c.label().startsWith("VB") && Words.BE.contains(lemma)) {
                be[0] |= near;
            } else if (c.label().startsWith("VB")) {
                p.governors.add(c.first());
            } else if (c.label().equals("RB") || c.label().equals("ADVP")) {
                p.negated |= isNegation(token(c.first()).form());
            }
        }
    }

    static boolean isNegation(String form) {
        return form.equalsIgnoreCase("not")
                || form.equalsIgnoreCase("n't")
                || form.equalsIgnoreCase("never")
                || form.equalsIgnoreCase("neither");
    }

    /** What follows the verb in its VP. */
    private void complements(Phrase vp, Phrase leaf, Predication p) {
        for (Phrase c : tree.after(leaf)) {
            switch (c.label()) {
                case "PRT" -> p.particle = Optional.of(token(c.first()).lemma());
                case "NP" -> {
                    if (isTime(c)) {
                        clauseOfDay(c, p);
                    } else {
                        object(c, p);
                    }
                }
                case "PP" -> preposition(c, p, "");
                case "SBAR" -> subordinate(c, p);
                case "S" -> clause(c, p);
                case "ADVP" -> adverb(c, p);
                case "ADJP" -> quality(c, p);
                default -> {
                    // Punctuation and the like fill no slot.
                }
            }
        }
        for (Phrase up = vp; tree.parentIs(up, "VP"); up = tree.parent(up).orElseThrow()) {
            for (Phrase c : tree.after(up)) {
                if (c.label().equals("PP")) {
                    preposition(c, p, "");
                }
            }
        }
    }

    /** "encircled and entered the town", "was intercepted and hit by rockets": what stands behind the last verb is of both. */
    private void sharedComplements(Phrase vp, Phrase leaf, Predication p) {
        Optional<Phrase> outer = barest(vp, leaf);
        if (outer.isEmpty()) {
            return;
        }
        List<Phrase> later = tree.after(outer.get());
        boolean and = later.stream().anyMatch(c -> c.label().equals("CC"));
        Phrase last = later.isEmpty() ? vp : later.get(later.size() - 1);
        if (and && last.label().equals("VP")) {
            Phrase inner = last;
            while (SyntaxTree.child(inner, "VP").isPresent()) {
                inner = SyntaxTree.child(inner, "VP").orElseThrow();
            }
            Phrase verb = inner.children().get(0);
            boolean alike = verb.label().startsWith("VB")
                    && token(verb.first()).tag().equals(token(p.trigger).tag());
            if (alike) {
                complements(inner, verb, p);
            }
        }
    }

    /** The phrase joined by "and" that ends with the verb, nothing behind it. */
    private Optional<Phrase> barest(Phrase vp, Phrase leaf) {
        if (!tree.after(leaf).isEmpty()) {
            return Optional.empty();
        }
        Phrase node = vp;
        while (tree.parentIs(node, "VP") && tree.after(node).isEmpty()) {
            node = tree.parent(node).orElseThrow();
        }
        return tree.parentIs(node, "VP") ? Optional.of(node) : Optional.empty();
    }

    /** What is said or thought stands in "that"; "when", "after" and the like keep their name, with the verbs they lead to. */
    private void subordinate(Phrase sbar, Predication p) {
        String opening = token(sbar.first()).lemma().toLowerCase(java.util.Locale.ROOT);
        if (!Words.OCCASIONS.contains(opening)) {
            p.add("that", new Arg(List.of(), sbar.first(), sbar.end()));
            return;
        }
        List<Integer> verbs = new ArrayList<>();
        SyntaxTree.child(sbar, "S").ifPresent(s -> verbs(s, verbs));
        p.add(opening, new Arg(verbs, sbar.first(), sbar.end()));
    }

    /** The verbs of a clause, not of those below it. */
    private static void verbs(Phrase node, List<Integer> out) {
        for (Phrase c : node.children()) {
            if (c.label().equals("VP") || c.label().equals("S") && node.label().equals("S")) {
                verbs(c, out);
            } else if (c.label().startsWith("VB") && c.isLeaf()) {
                out.add(c.first());
            }
        }
    }

    /** "is willing to withdraw", "was ready for talks": what hangs on the adjective hangs on the verb. */
    private void quality(Phrase adjective, Predication p) {
        for (Phrase c : adjective.children()) {
            switch (c.label()) {
                case "S" -> clause(c, p);
                case "PP" -> preposition(c, p, "");
                case "SBAR" -> p.add("that", new Arg(List.of(), c.first(), c.end()));
                default -> {
                    // The adjective itself.
                }
            }
        }
    }

    private void adverb(Phrase c, Predication p) {
        String word = token(c.first()).lemma();
        if (p.particle.isEmpty()
                && c.end() - c.first() == 1
                && List.of("back", "out", "down", "up", "off", "away", "in").contains(word)) {
            p.particle = Optional.of(word);
        }
    }

    private void object(Phrase np, Predication p) {
        String slot = p.has("object") ? "object2" : "object";
        p.add(slot, new Arg(tree.heads(np), np.first(), np.end()));
        inside(np, p);
    }

    /** Prepositional phrases that hang on the object: "launched attacks on X from Y". */
    private void inside(Phrase np, Predication p) {
        for (Phrase c : np.children()) {
            if (c.label().equals("PP")) {
                preposition(c, p, "");
            } else if (SyntaxTree.isNounPhrase(c) && c == np.children().get(0)) {
                inside(c, p);
            }
        }
    }

    private void clause(Phrase s, Predication p) {
        boolean infinitive = token(s.first()).tag().equals("TO")
                || s.children().stream()
                        .anyMatch(c ->
                                c.label().equals("VP") && token(c.first()).tag().equals("TO"));
        boolean subject = s.children().stream().anyMatch(SyntaxTree::isNounPhrase);
        if (infinitive && subject) {
            SyntaxTree.child(s, "NP").ifPresent(np -> object(np, p));
        }
        p.add(
                infinitive ? "to-inf" : subject ? "that" : "ing",
                new Arg(infinitive || subject ? List.of() : tree.heads(s), s.first(), s.end()));
    }

    /** Adds the phrase under its preposition; "out of" counts as from; what lies deeper counts too, later. */
    private void preposition(Phrase pp, Predication p, String outer) {
        String word = token(pp.first()).lemma();
        pp.children().stream().filter(c -> c.label().equals("NP")).forEach(np -> clauseOfDay(np, p));
        String slot =
                switch (outer + word) {
                    case "out of", "outof" -> "from";
                    default -> word;
                };
        for (Phrase c : pp.children()) {
            if (SyntaxTree.isNounPhrase(c)) {
                p.add(slot, new Arg(tree.heads(c), c.first(), c.end()));
                // "shelled them after a raid in Y": where the raid was says nothing of the shelling.
                if (!Words.OCCASIONS.contains(word)) {
                    insideNested(c, p);
                }
            } else if (c.label().equals("S")
                    || c.label().equals("SBAR")
                    || c.label().equals("VP")) {
                List<Integer> heads = tree.heads(c);
                p.add(slot, new Arg(heads.isEmpty() ? List.of(c.head()) : heads, c.first(), c.end()));
            } else if (c.label().equals("PP")) {
                if (p.verb && p.particle.isEmpty() && word.equals("out")) {
                    // "forced the agency out of the country".
                    p.particle = Optional.of(word);
                }
                preposition(c, p, word);
            }
        }
    }

    /** "said on Friday they would strike": the clause is what was said, wherever the parser hung it. */
    private void clauseOfDay(Phrase np, Predication p) {
        Optional<Phrase> clause = SyntaxTree.child(np, "SBAR");
        boolean whole = clause.filter(c -> !c.children().get(0).label().startsWith("WH"))
                .isPresent();
        if (whole && Words.isTime(token(np.head()))) {
            p.add("that", new Arg(List.of(), clause.get().first(), clause.get().end()));
        }
    }

    /** Of "on positions of militants in Idlib" the place also counts for the verb; under a name of its own, so that near ones win. */
    private void nested(Phrase pp, Predication p) {
        String word = token(pp.first()).lemma();
        for (Phrase c : pp.children()) {
            if (SyntaxTree.isNounPhrase(c)) {
                p.add("~" + word, new Arg(tree.heads(c), c.first(), c.end()));
                insideNested(c, p);
            }
        }
    }

    private void insideNested(Phrase np, Predication p) {
        for (Phrase c : np.children()) {
            if (c.label().equals("PP")) {
                nested(c, p);
            } else if (SyntaxTree.isNounPhrase(c) && c == np.children().get(0)) {
                insideNested(c, p);
            }
        }
    }

    /** Finds who does it: left of the VP, in the clause above, the noun of a relative clause. */
    private void subject(Phrase top, Predication p) {
        if (tree.parentIs(top, "NP")) {
            Phrase np = tree.parent(top).orElseThrow();
            boolean finite =
                    tree.leaf(p.trigger).filter(l -> l.label().equals("VBD")).isPresent();
            Phrase noun = finite && !p.passive && p.has("object")
                    ? tree.before(top).stream()
                            .findFirst()
                            .map(TreePredications::lastConjunct)
                            .orElse(np.children().get(0))
                    : np.children().get(0);
            p.add("subject", new Arg(tree.heads(noun), noun.first(), noun.end()));
            return;
        }
        Optional<Phrase> clause = tree.parent(top).filter(c -> c.label().startsWith("S"));
        if (clause.isEmpty()) {
            return;
        }
        Phrase s = clause.get();
        p.first = Math.min(p.first, s.first());
        // "The army never jammed signals": the adverb may stand beside the verb phrase.
        p.negated |= tree.before(top).stream()
                .anyMatch(c ->
                        c.end() - c.first() == 1 && isNegation(token(c.first()).form()));
        Optional<Phrase> np = tree.before(top).stream()
                .filter(c -> SyntaxTree.isNounPhrase(c) && !isTime(c))
                .findFirst()
                .or(() -> approximate(top))
                .or(() -> mistaken(top));
        if (np.isPresent()) {
            negativeSubject(np.get(), p);
            governed(s, p, false);
            p.add("subject", listed(top, np.get()));
            return;
        }
        relative(s, p);
        if (!p.has("subject")) {
            governed(s, p, true);
        }
    }

    /** "warplanes struck targets of militants and troops repelled an attack", hung on the targets: the troops repelled it. */
    private static Phrase lastConjunct(Phrase np) {
        Phrase node = np;
        while (!node.isLeaf()) {
            List<Phrase> parts = node.children();
            Phrase last = parts.get(parts.size() - 1);
            boolean joined = parts.stream().anyMatch(c -> c.label().equals("CC"));
            if (joined && SyntaxTree.isNounPhrase(last)) {
                return last;
            }
            if (!last.label().equals("PP") && !SyntaxTree.isNounPhrase(last)) {
                break;
            }
            node = last;
        }
        return np;
    }

    /** "The president today accused ...": the day is nobody who does it. */
    private boolean isTime(Phrase np) {
        if (np.children().stream().anyMatch(c -> !c.isLeaf())) {
            return Words.isTime(token(np.head()));
        }
        List<Token> words = sentence.tokens().subList(np.first(), np.end());
        return words.stream().anyMatch(Words::isTime)
                && words.stream().allMatch(t -> Words.isTime(t) || t.tag().matches("DT|JJ|CD|IN|RB|,"));
    }

    /** "over 50 soldiers were killed", where the parser took the words for a place. */
    private Optional<Phrase> approximate(Phrase top) {
        return tree.before(top).stream()
                .filter(c -> c.label().equals("PP")
                        && c.end() - c.first() > 2
                        && token(c.first()).form().matches("(?i)over|around|about|under|nearly")
                        && token(c.first() + 1).tag().equals("CD"))
                .findFirst()
                .flatMap(pp -> SyntaxTree.child(pp, "NP"));
    }

    /** "Yemen has rejected", where the parser took the name for an adverb. */
    private Optional<Phrase> mistaken(Phrase top) {
        return tree.before(top).stream()
                .filter(c -> (c.label().equals("ADVP") || c.label().equals("ADJP"))
                        && Character.isUpperCase(token(c.head()).form().charAt(0)))
                .findFirst();
    }

    /** "Russia, Turkey and Iran signed": what stands before a joined subject, apart by commas, belongs to it. */
    private Arg listed(Phrase top, Phrase np) {
        List<Integer> heads = new ArrayList<>(tree.heads(np));
        int first = np.first();
        boolean joined = heads.size() > 1;
        boolean comma = false;
        boolean passed = false;
        for (Phrase c : tree.before(top)) {
            if (c == np) {
                passed = true;
            } else if (passed && joined) {
                if (c.label().equals(",")) {
                    comma = true;
                } else if (comma
                        && SyntaxTree.isNounPhrase(c)
                        && token(c.head()).isProper()) {
                    heads.addAll(0, tree.heads(c));
                    first = c.first();
                    comma = false;
                } else {
                    break;
                }
            }
        }
        return new Arg(heads, first, np.end());
    }

    private void negativeSubject(Phrase np, Predication p) {
        String first = token(np.first()).form();
        p.negated |=
                first.equalsIgnoreCase("no") || first.equalsIgnoreCase("none") || first.equalsIgnoreCase("neither");
    }

    /** "militants who staged attacks", "the zone, which was shelled". */
    private void relative(Phrase s, Predication p) {
        Optional<Phrase> sbar = tree.parent(s).filter(x -> x.label().equals("SBAR"));
        boolean wh = sbar.isPresent() && sbar.get().children().get(0).label().startsWith("WH");
        Optional<Phrase> np = sbar.flatMap(tree::parent).filter(SyntaxTree::isNounPhrase);
        if (wh && np.isPresent()) {
            Phrase noun = np.get().children().get(0);
            p.add("subject", new Arg(tree.heads(noun), noun.first(), noun.end()));
        }
    }

    /**
     * The verb above an infinitive or participle clause. With {@code share}, its subject or object is the doer: "tried to
     * seize" shares the subject, "forced them to leave" the object.
     */
    private void governed(Phrase s, Predication p, boolean share) {
        Phrase below = s;
        Optional<Phrase> up = tree.parent(s);
        while (up.isPresent()
                && !up.get().label().equals("VP")
                && !up.get().label().equals("TOP")) {
            if (share && up.get().label().equals("S") && !p.has("subject")) {
                sibling(below, p);
                if (p.has("subject")) {
                    return;
                }
            }
            if (up.get().label().equals("SBAR")) {
                Phrase first = up.get().children().get(0);
                String opening =
                        first.isLeaf() ? token(first.first()).lemma().toLowerCase(java.util.Locale.ROOT) : "that";
                p.conditional |= Words.CONDITIONS.contains(opening) || opening.equals("until") && isPresent(s);
                if (first.isLeaf() && !opening.equals("that") && !Words.CONDITIONS.contains(opening) && !share) {
                    // "to stop supporting X, as warplanes struck Y": the clause stands on its own.
                    return;
                }
            }
            if (up.get().label().equals("ADJP")) {
                p.governors.add(up.get().first());
            }
            if (up.get().label().equals("NP") && share) {
                nounGovernor(up.get(), p);
                return;
            }
            below = up.get();
            up = tree.parent(up.get());
        }
        if (up.isEmpty() || !up.get().label().equals("VP")) {
            if (share) {
                sibling(below, p);
            }
            return;
        }
        Optional<Phrase> verb = up.get().children().stream()
                .filter(c -> c.label().startsWith("VB"))
                .findFirst();
        if (verb.isEmpty()) {
            return;
        }
        p.governors.add(verb.get().first());
        if (share) {
            verb(verb.get().first()).ifPresent(g -> inherit(g, p));
        }
    }

    /** "until the group is disarmed" looks ahead, "until it was disarmed" back. */
    private boolean isPresent(Phrase clause) {
        return sentence.tokens().subList(clause.first(), clause.end()).stream()
                .filter(t -> t.tag().matches("VBZ|VBP|VBD"))
                .findFirst()
                .filter(t -> !t.tag().equals("VBD"))
                .isPresent();
    }

    private void inherit(Predication governor, Predication p) {
        p.negated |= governor.negated && p.infinitive;
        p.conditional |= governor.conditional;
        p.governors.addAll(governor.governors);
        if (p.modal.isEmpty()) {
            p.modal = governor.modal;
        }
        boolean objectControl =
                governor.has("object") && p.infinitive || governor.has("object") && isAccusation(governor);
        String from = objectControl && !isPurpose(governor) ? "object" : "subject";
        List<Arg> shared = governor.has("on") && p.infinitive && !governor.has("object")
                ? governor.args("on")
                : governor.args(from);
        shared.stream().findFirst().ifPresent(a -> p.add("subject", a));
    }

    private boolean isAccusation(Predication governor) {
        return List.of("accuse", "blame", "suspect", "criticize", "criticise", "condemn", "charge")
                .contains(token(governor.trigger).lemma());
    }

    /** "launched an operation to clear ...", "used rockets to destroy ...": who launched it clears. */
    private boolean isPurpose(Predication governor) {
        String lemma = token(governor.trigger).lemma();
        return lemma.equals("use")
                || !isAccusation(governor)
                        && !Words.DEMANDS.contains(lemma)
                        && !Words.HAPPENED_CONTROLS.contains(lemma)
                        && !Words.PLANS.contains(lemma);
    }

    /** "a plan to attack": the noun counts as the verb above. */
    private void nounGovernor(Phrase np, Predication p) {
        p.governors.add(np.children().get(0).head());
    }

    /** A participle clause beside a full one: "X fired on Y, wounding four" has X for its doer. */
    private void sibling(Phrase below, Predication p) {
        for (Phrase c : tree.before(below)) {
            if (SyntaxTree.isNounPhrase(c)) {
                p.add("subject", new Arg(tree.heads(c), c.first(), c.end()));
                return;
            }
            if (c.label().equals("S")) {
                Optional<Arg> accused = accused(below, c);
                if (accused.isPresent()) {
                    p.add("subject", accused.get());
                    return;
                }
                c.children().stream()
                        .filter(x -> SyntaxTree.isNounPhrase(x) && !isTime(x))
                        .findFirst()
                        .ifPresent(np -> p.add("subject", new Arg(tree.heads(np), np.first(), np.end())));
                return;
            }
        }
        for (Phrase c : tree.after(below)) {
            if (SyntaxTree.isNounPhrase(c)) {
                p.add("subject", new Arg(tree.heads(c), c.first(), c.end()));
                return;
            }
        }
    }

    /** "accused the army of looting, and of burning houses", the second cut off: who is accused burned. */
    private Optional<Arg> accused(Phrase below, Phrase clause) {
        boolean of = token(below.first()).lemma().equals("of");
        if (!of) {
            return Optional.empty();
        }
        Phrase vp = clause;
        while (SyntaxTree.child(vp, "VP").isPresent()) {
            vp = SyntaxTree.child(vp, "VP").orElseThrow();
        }
        int first = vp.first();
        return vp.children().get(0).isLeaf() && token(first).isVerb()
                ? verb(first)
                        .filter(this::isAccusation)
                        .flatMap(g -> g.args("object").stream().findFirst())
                : Optional.empty();
    }

    /** Places and times before the subject: "In Idlib, militants attacked ...". */
    private void fronted(Phrase top, Predication p) {
        Phrase node = top;
        for (Optional<Phrase> up = tree.parent(top);
                up.isPresent() && up.get().label().startsWith("S");
                up = tree.parent(node)) {
            for (Phrase c : tree.before(node)) {
                if (c.label().equals("PP")) {
                    preposition(c, p, "");
                }
            }
            node = up.get();
        }
    }

    private void turn(Predication p, Phrase vp) {
        List<Arg> patient = List.copyOf(p.args("subject"));
        if (!p.has("by")) {
            late(vp, p);
        }
        List<Arg> agent = List.copyOf(p.args("by"));
        p.swap("subject", agent, "object", patient);
    }

    /** "was accused of misusing funds by officials": behind a participle with an object, who accuses stands last. */
    private void late(Phrase vp, Predication p) {
        for (Phrase pp : vp.children()) {
            Optional<Phrase> clause = pp.label().equals("PP") ? SyntaxTree.child(pp, "S") : Optional.empty();
            Optional<Phrase> inner = clause.flatMap(s -> SyntaxTree.child(s, "VP"));
            boolean active = inner.filter(x -> x.children().get(0).label().equals("VBG")
                            && SyntaxTree.child(x, "NP").isPresent())
                    .isPresent();
            if (active) {
                inner.get().children().stream()
                        .filter(c -> c.label().equals("PP")
                                && token(c.first()).lemma().equals("by"))
                        .forEach(c -> preposition(c, p, ""));
            }
        }
    }

    // ---- nouns

    /** The predication of an event noun. */
    Optional<Predication> noun(int trigger) {
        Optional<Phrase> leaf = tree.leaf(trigger);
        if (leaf.isEmpty()) {
            return Optional.empty();
        }
        Predication p = new Predication(trigger, false);
        p.parsed = true;
        Phrase np = tree.parent(leaf.get()).orElse(leaf.get());
        NounSlots.before(sentence, trigger, np.first(), p);
        possessive(np, p);
        following(np, leaf.get(), p);
        p.first = np.first();
        p.end = np.end();
        governorOfNoun(np, p);
        return Optional.of(p);
    }

    private void possessive(Phrase np, Predication p) {
        for (Phrase c : np.children()) {
            if (SyntaxTree.isNounPhrase(c) && isGenitive(c)) {
                p.add("possessive", new Arg(List.of(NounSlots.beforeGenitive(sentence, c.end())), c.first(), c.end()));
            }
        }
    }

    private boolean isGenitive(Phrase np) {
        return token(np.end() - 1).tag().equals("POS");
    }

    private void following(Phrase np, Phrase leaf, Predication p) {
        Phrase node = np;
        List<Phrase> right = tree.after(leaf);
        while (true) {
            for (Phrase c : right) {
                if (c.label().equals("PP")) {
                    preposition(c, p, "");
                }
            }
            Optional<Phrase> up = tree.parent(node);
            boolean climbs = up.isPresent()
                    && SyntaxTree.isNounPhrase(up.get())
                    && (up.get().children().get(0) == node
                            || tree.before(node).stream().allMatch(x -> SyntaxTree.isNounPhrase(x) || x.isLeaf()));
            if (!climbs && up.isPresent() && isOfSeries(up.get())) {
                // "a series of attacks by X".
                node = up.get();
                up = tree.parent(node);
                climbs = up.isPresent();
            }
            if (!climbs) {
                break;
            }
            right = tree.after(node);
            node = up.get();
        }
        verbSiblings(node, p);
    }

    private boolean isOfSeries(Phrase pp) {
        List<Phrase> before = tree.before(pp);
        return pp.label().equals("PP")
                && token(pp.first()).lemma().equals("of")
                && !before.isEmpty()
                && SyntaxTree.isNounPhrase(before.get(0))
                && Words.CONTAINERS.contains(token(before.get(0).head()).lemma());
    }

    /** What the parser hung on the verb: "conducted strikes" + "against X" + "in Y". */
    private void verbSiblings(Phrase np, Predication p) {
        if (tree.parentIs(np, "VP")) {
            for (Phrase c : tree.after(np)) {
                if (c.label().equals("PP")) {
                    preposition(c, p, "");
                }
            }
        }
    }

    private void governorOfNoun(Phrase np, Predication p) {
        Phrase node = np;
        Optional<Phrase> up = tree.parent(node);
        while (up.isPresent()) {
            String label = up.get().label();
            if (label.equals("VP")) {
                up.get().children().stream()
                        .filter(c -> c.label().startsWith("VB"))
                        .findFirst()
                        .ifPresent(v -> p.governors.add(v.first()));
                return;
            }
            if (label.equals("ADJP")) {
                // "ready for talks".
                p.governors.add(up.get().first());
            }
            if (label.equals("PP") && tree.parentIs(up.get(), "NP")) {
                Phrase outer = tree.parent(up.get()).orElseThrow();
                p.governors.add(outer.children().get(0).head());
            } else if (label.startsWith("S")) {
                return;
            }
            node = up.get();
            up = tree.parent(node);
        }
    }
}
