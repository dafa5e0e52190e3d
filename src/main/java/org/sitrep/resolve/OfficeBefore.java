package org.sitrep.resolve;

import java.util.List;
import java.util.Optional;
import org.sitrep.extract.Level;
import org.sitrep.extract.Mention;
import org.sitrep.text.Kind;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;

/**
 * The office told in front of a name with a title of its own: "Head of the army's medical corps, Colonel N., said".
 *
 * @param words the office in the words of the text
 * @param body what it is an office of
 */
record OfficeBefore(String words, Mention body) {
    private static final int LONGEST = 14;

    /** The office of a named person that a comma parts from the name, where a noun with "of" and a body opens the sentence or clause. */
    static Optional<OfficeBefore> of(Mention person, List<Mention> all, Sentence s) {
        int comma = person.first() - 1;
        boolean named = person.kind() == Kind.Person && person.level() == Level.NAME && comma > 2;
        if (!named || !s.tokens().get(comma).form().equals(",")) {
            return Optional.empty();
        }
        return all.stream()
                .filter(m -> m.sentence() == person.sentence() && m.end() <= comma && comma - m.end() <= 3 && isBody(m))
                .max(java.util.Comparator.comparingInt(m -> m.end() - m.first()))
                .flatMap(body -> office(s, body, comma));
    }

    private static boolean isBody(Mention m) {
        return m.kind().isActor() && m.kind() != Kind.Person && m.level() != Level.PRONOUN;
    }

    /** Back from the body over its owner to "of" and the noun before, which nothing but its article stands before. */
    private static Optional<OfficeBefore> office(Sentence s, Mention body, int comma) {
        for (int i = body.first() - 1; i > 0 && i > comma - LONGEST; i--) {
            Token t = s.tokens().get(i);
            if (t.lemma().equals("of")) {
                boolean opens = s.tokens().get(i - 1).isNoun()
                        && (i == 1 || s.tokens().get(i - 2).tag().matches("DT|,|CC"));
                return opens ? Optional.of(new OfficeBefore(words(s, i - 1, comma), body)) : Optional.empty();
            }
            if (!t.isNoun() && !t.tag().matches("DT|JJ|POS|NNP|PRP\\$")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static String words(Sentence s, int first, int end) {
        StringBuilder out = new StringBuilder();
        for (int i = first; i < end; i++) {
            Token t = s.tokens().get(i);
            boolean joined = out.length() == 0
                    || s.tokens().get(i - 1).span().end() == t.span().begin();
            out.append(joined ? "" : " ").append(t.form());
        }
        return out.toString();
    }
}
