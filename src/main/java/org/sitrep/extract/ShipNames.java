package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.text.Kind;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;
import org.sitrep.text.ZoneKind;

/** Ships by name: "the frigate HMS Northern Star", "the tanker Alba", "the bulk carrier MV Alba". */
final class ShipNames {
    private static final int LONGEST = 5;
    private static final Pattern NUMBER = Pattern.compile("[IVX]+|\\d{1,4}");
    private static final Set<String> LINKS = Set.of("of", "de", "al", "el", "the");
    /** What is called after a ship and is none: "the USS Northern Star Carrier Strike Group". */
    private static final Set<String> GROUPS = Set.of("carrier", "strike", "group", "amphibious", "expeditionary");

    private final Knowledge knowledge;

    ShipNames(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** @param drafts what is known of the sentence, words for ships too */
    List<Draft> find(Sentence s, List<Draft> drafts) {
        List<Draft> out = new ArrayList<>();
        int i = 0;
        while (i < s.tokens().size()) {
            Optional<Draft> ship = at(s, i, drafts);
            ship.ifPresent(out::add);
            i = ship.map(d -> d.end).orElse(i + 1);
        }
        return out;
    }

    private Optional<Draft> at(Sentence s, int word, List<Draft> drafts) {
        String form = s.tokens().get(word).form();
        Optional<String> concept = knowledge.ships().of(form);
        boolean common = Character.isLowerCase(form.charAt(0));
        if (concept.isEmpty() || common && s.zone() == ZoneKind.HEADLINE) {
            return Optional.empty();
        }
        int from = word + 1;
        Optional<String> prefix = common && from < s.tokens().size()
                ? knowledge
                        .ships()
                        .of(s.tokens().get(from).form())
                        .filter(c -> Character.isUpperCase(
                                s.tokens().get(word + 1).form().charAt(0)))
                : Optional.empty();
        int name = prefix.isPresent() ? from + 1 : from;
        int end = nameEnd(s, name);
        if (end == name || common && prefix.isEmpty() && isKnown(name, drafts)) {
            return Optional.empty();
        }
        Optional<Draft> type = drafts.stream()
                .filter(d -> d.kind == Kind.Equipment && d.end == word + 1 && d.concept.isPresent())
                .findFirst();
        Draft d = new Draft(type.map(t -> t.first).orElse(word), end, Kind.Equipment, Level.NAME, 93, "name of a ship");
        d.concept = type.flatMap(t -> t.concept).or(() -> concept);
        d.owners = type.map(t -> t.owners).orElse(List.of());
        return Optional.of(d);
    }

    /** "the vessel Iran seized" names no ship. */
    private static boolean isKnown(int token, List<Draft> drafts) {
        return drafts.stream()
                .anyMatch(d -> d.first == token
                        && (!d.entities.isEmpty() || d.kind == Kind.Date || d.kind == Kind.Nationality));
    }

    private static int nameEnd(Sentence s, int from) {
        int end = from;
        int i = from;
        while (i < s.tokens().size() && i < from + LONGEST && isPart(s, i, from)) {
            i++;
            if (!LINKS.contains(s.tokens().get(i - 1).form())) {
                end = i;
            }
        }
        return end;
    }

    private static boolean isPart(Sentence s, int i, int from) {
        Token t = s.tokens().get(i);
        String form = t.form();
        boolean capital = Character.isUpperCase(form.charAt(0)) && Character.isLetter(form.charAt(form.length() - 1))
                || form.matches("\\p{Lu}\\.");
        if (capital) {
            boolean proper = i > from || t.isProper() || form.length() > 3 && !t.isVerb();
            return proper && !GROUPS.contains(Grammar.lower(s, i));
        }
        return i > from && (NUMBER.matcher(form).matches() || LINKS.contains(form));
    }
}
