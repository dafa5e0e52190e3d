package org.sitrep.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.extract.Mention;
import org.sitrep.text.Kind;
import org.sitrep.text.Sentence;

/** An agreement told in other words and named in the same breath is the named one: "a deal known as the X accord". */
final class NamedApposition {
    private static final Set<String> NAMING = Set.of("known", "called", "dubbed", "named", "termed", "titled");
    private static final int REACH = 7;

    private NamedApposition() {}

    /** The things with such agreements put in place of the article's own. */
    static Map<Integer, Thing> applied(List<Sentence> sentences, List<Mention> mentions, Map<Integer, Thing> things) {
        Map<String, Thing> named = new HashMap<>();
        List<Mention> agreements =
                mentions.stream().filter(m -> m.kind() == Kind.Agreement).toList();
        for (int i = 0; i + 1 < agreements.size(); i++) {
            Mention told = agreements.get(i);
            Mention name = agreements.get(i + 1);
            Optional<Thing> own = Optional.ofNullable(things.get(told.id())).filter(NamedApposition::isOwn);
            Optional<Thing> other = Optional.ofNullable(things.get(name.id())).filter(t -> !isOwn(t));
            if (own.isPresent() && other.isPresent() && isNamed(sentences.get(told.sentence()), told, name)) {
                named.put(own.get().path(), other.get());
            }
        }
        Map<Integer, Thing> out = new HashMap<>(things);
        out.replaceAll((id, t) -> named.getOrDefault(t.path(), t));
        return out;
    }

    private static boolean isOwn(Thing thing) {
        return thing.path().matches("agreement/[0-9a-f]{12}/.*");
    }

    private static boolean isNamed(Sentence s, Mention told, Mention name) {
        boolean near =
                told.sentence() == name.sentence() && name.first() >= told.end() && name.first() - told.end() <= REACH;
        for (int i = told.end(); near && i < name.first(); i++) {
            if (NAMING.contains(s.tokens().get(i).form().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
