package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.knowledge.Entity;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.knowledge.NameMatch;
import org.sitrep.knowledge.NameWords;
import org.sitrep.text.Kind;
import org.sitrep.text.Sentence;

/**
 * Names that are part of a word: "Turkey-led", "Rapid Support Forces-aligned", "Russian-made", "pro-Iran", "Iran-Iraq".
 * What is whole a name, "Guinea-Bissau", is none.
 */
final class CompoundNames {
    private static final int LONGEST = 5;
    private static final String BEHIND = "behind a name";
    private static final String BEFORE = "before a name";

    private final Knowledge knowledge;

    CompoundNames(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    List<Draft> find(Sentence s) {
        List<Draft> out = new ArrayList<>();
        List<String> forms = s.tokens().stream().map(t -> t.form()).toList();
        for (int i = 0; i < forms.size(); i++) {
            String form = forms.get(i);
            if (form.indexOf('-') > 0 && form.length() > 3 && !isWhole(forms, i)) {
                compound(forms, i, out);
            }
        }
        return out;
    }

    private boolean isWhole(List<String> forms, int at) {
        return named(List.of(forms.get(at))).isPresent();
    }

    private void compound(List<String> forms, int at, List<Draft> out) {
        String form = forms.get(at);
        int last = form.lastIndexOf('-');
        int first = form.indexOf('-');
        String right = form.substring(last + 1);
        String left = form.substring(0, end(form, last));
        int cut = form.length() - last;
        if (knowledge.compounds().of(right).filter(BEHIND::equals).isPresent()) {
            behind(forms, at, left).ifPresent(d -> {
                d.cut = cut;
                out.add(d);
            });
        } else if (knowledge
                .compounds()
                .of(form.substring(0, first).toLowerCase(Locale.ROOT))
                .filter(BEFORE::equals)
                .isPresent()) {
            before(at, form.substring(first + 1)).ifPresent(d -> {
                d.skipped = first + 1;
                out.add(d);
            });
        } else {
            Optional<Draft> one = named(List.of(left)).map(d -> moved(d, at, at + 1));
            Optional<Draft> two = named(List.of(right)).map(d -> moved(d, at, at + 1));
            if (one.isPresent() && two.isPresent()) {
                one.get().cut = cut;
                two.get().skipped = first + 1;
                out.add(one.get());
                out.add(two.get());
            }
        }
    }

    /** Before a run of hyphens: a dash is two. */
    private static int end(String form, int last) {
        int end = last;
        while (end > 1 && form.charAt(end - 1) == '-') {
            end--;
        }
        return end;
    }

    /** The longest name that ends with the compound's first part. */
    private Optional<Draft> behind(List<String> forms, int at, String left) {
        for (int from = Math.max(0, at - LONGEST); from <= at; from++) {
            List<String> words = new ArrayList<>(forms.subList(from, at));
            words.add(left);
            int first = from;
            Optional<Draft> d = named(words);
            if (d.isPresent()) {
                return d.map(x -> moved(x, first, at + 1));
            }
        }
        return Optional.empty();
    }

    private Optional<Draft> before(int at, String right) {
        return named(List.of(right)).map(d -> moved(d, at, at + 1));
    }

    private static Draft moved(Draft d, int first, int end) {
        Draft out = new Draft(first, end, d.kind, d.level, d.score, d.rule);
        out.entities = d.entities;
        out.places = d.places;
        return out;
    }

    /** A name that is exactly these words. */
    private Optional<Draft> named(List<String> forms) {
        String opens = forms.get(0);
        if (opens.isEmpty() || !Character.isUpperCase(opens.codePointAt(0)) && opens.indexOf('-') < 0) {
            return Optional.empty();
        }
        NameWords words = NameWords.of(forms);
        Optional<NameMatch<Entity>> people =
                knowledge.authority().demonyms().longest(words, 0, false).filter(m -> m.end() == forms.size());
        Optional<NameMatch<Entity>> name =
                knowledge.authority().names().longest(words, 0, false).filter(m -> m.end() == forms.size());
        if (name.isPresent() && (people.isEmpty() || name.get().values().get(0).kind() != Kind.State)) {
            Entity e = name.get().values().get(0);
            Draft d = new Draft(0, forms.size(), e.kind(), Level.NAME, 93, "name in a compound");
            d.entities = name.get().values();
            return e.kind() == Kind.Person ? Optional.empty() : Optional.of(d);
        }
        if (people.isPresent()) {
            Draft d = new Draft(0, forms.size(), Kind.Nationality, Level.DEMONYM, 93, "demonym in a compound");
            d.entities = people.get().values();
            return Optional.of(d);
        }
        return Optional.empty();
    }
}
