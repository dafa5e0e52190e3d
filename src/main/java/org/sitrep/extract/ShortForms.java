package org.sitrep.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.text.Kind;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;

/**
 * Short forms that an article introduces in brackets: "the Trilateral Contact Group (TCG) meets ... TCG said". What the
 * article says of its letters counts for more than what they mean elsewhere: the AFP of the Philippines is an army.
 */
final class ShortForms {
    private static final Pattern SHORT = Pattern.compile("(?=.*\\p{Lu}.*\\p{Lu})[\\p{L}\\p{N}][\\p{L}\\p{N}-]{1,9}");
    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{3,8}");
    private static final Pattern PARTS = Pattern.compile("[-‐‑–]");
    private static final Set<String> SMALL =
            Set.of("of", "the", "for", "and", "'s", "’s", "'", "’", "on", "in", "to", "de", "del", "la", "y");
    /** Behind these the noun that says what a body is has passed: "Office of the High Commissioner". */
    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "on", "in", "to", "against");

    private static final int SCORE = 94;

    private final Knowledge knowledge;

    ShortForms(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Adds long forms nobody knew, and the short forms wherever they stand. */
    void apply(List<Sentence> sentences, List<List<Draft>> drafts) {
        Map<String, Draft> told = new HashMap<>();
        Map<String, String> words = new HashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence s = sentences.get(i);
            for (int t = 1; t + 2 < s.tokens().size(); t++) {
                String form = s.tokens().get(t + 1).form();
                if (!s.tokens().get(t).form().equals("(")
                        || !s.tokens().get(t + 2).form().equals(")")
                        || !SHORT.matcher(form).matches()
                        || told.containsKey(form)) {
                    continue;
                }
                Optional<Draft> full = longForm(s, t, form, drafts.get(i));
                if (full.isPresent()) {
                    drafts.get(i).add(full.get());
                    told.put(form, full.get());
                    words.put(form, words(s, full.get()));
                }
            }
        }
        for (int i = 0; !told.isEmpty() && i < sentences.size(); i++) {
            List<Token> tokens = sentences.get(i).tokens();
            for (int t = 0; t < tokens.size(); t++) {
                Draft full = told.get(tokens.get(t).form());
                if (full != null) {
                    Draft d = new Draft(t, t + 1, full.kind, Level.NAME, SCORE, "short form told in brackets");
                    d.entities = full.entities;
                    d.places = full.places;
                    d.owners = full.owners;
                    d.fullName = Optional.ofNullable(words.get(tokens.get(t).form()));
                    drafts.get(i).add(d);
                }
            }
        }
    }

    private static String words(Sentence s, Draft d) {
        StringBuilder b = new StringBuilder();
        for (int i = d.first; i < d.end; i++) {
            boolean gap = i > d.first
                    && s.tokens().get(i).span().begin()
                            > s.tokens().get(i - 1).span().end();
            b.append(gap ? " " : "").append(s.tokens().get(i).form());
        }
        return b.toString();
    }

    private Optional<Draft> longForm(Sentence s, int bracket, String form, List<Draft> drafts) {
        int first = initials(s, bracket, form);
        Optional<Draft> before = Arbiter.choose(drafts).stream()
                .filter(d -> d.end == bracket && isNamed(d))
                .findFirst();
        if (first >= 0) {
            Optional<Draft> same = before.filter(d -> d.first <= first);
            return same.isPresent() ? same : Optional.of(body(s, first, bracket, drafts));
        }
        return before.filter(d -> d.kind.isActor()
                && d.length() > 1
                && d.level == Level.NAME
                && LETTERS.matcher(form).matches()
                && knowledge.authority().byName(form).stream().allMatch(e -> d.entities.contains(e)));
    }

    private static boolean isNamed(Draft d) {
        return (d.kind.isActor() || d.kind == Kind.Place || d.kind == Kind.Agreement)
                && d.kind != Kind.Person
                && d.kind != Kind.Nationality
                && (d.level == Level.NAME || d.level == Level.NOMINAL);
    }

    /** Where the words begin whose initials the letters are, the last before the bracket; below 0 where they are not. */
    private static int initials(Sentence s, int bracket, String form) {
        String capitals = form.replaceAll("[^\\p{Lu}\\p{N}]", "").toLowerCase(Locale.ROOT);
        String all = form.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
        StringBuilder ofNames = new StringBuilder();
        StringBuilder ofAll = new StringBuilder();
        for (int i = bracket - 1; i >= 0 && ofAll.length() < all.length() + 4; i--) {
            String word = s.tokens().get(i).form();
            boolean small = SMALL.contains(word.toLowerCase(Locale.ROOT));
            if (!small && !Character.isLetterOrDigit(word.charAt(0))) {
                return -1;
            }
            String[] parts = PARTS.split(word.toLowerCase(Locale.ROOT));
            for (int p = parts.length - 1; p >= 0; p--) {
                if (!parts[p].isEmpty()) {
                    ofAll.insert(0, parts[p].charAt(0));
                    boolean name = !small && (p == 0 || parts.length > 1 && hasCapital(word, p));
                    ofNames.insert(0, name ? String.valueOf(parts[p].charAt(0)) : "");
                }
            }
            boolean starts = !small && (Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0)));
            if (starts
                    && (ofNames.toString().equals(capitals) || ofAll.toString().equals(all))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasCapital(String word, int part) {
        return Character.isUpperCase(PARTS.split(word)[part].charAt(0));
    }

    /** A body by its own words: "Police Service of Northern Ireland". */
    private Draft body(Sentence s, int first, int end, List<Draft> drafts) {
        int head = head(s, first, end);
        boolean place = drafts.stream().anyMatch(d -> d.end == end && d.kind == Kind.Place && !d.places.isEmpty());
        Kind kind = place && head == end - 1 ? Kind.Place : Kind.Organisation;
        for (int i = head; i >= first; i--) {
            Optional<Kind> told = knowledge
                    .nominals()
                    .of(s.tokens().get(i).form().toLowerCase(Locale.ROOT))
                    .stream()
                    .map(n -> n.kind())
                    .filter(k -> k != Kind.Person && k != Kind.PopulationGroup)
                    .findFirst();
            if (told.isPresent()) {
                kind = told.get();
                break;
            }
        }
        if (isPolice(s, first, head)) {
            kind = Kind.ArmedForce;
        }
        Draft d = new Draft(first, end, kind, Level.NAME, SCORE, "name before its initials in brackets");
        d.head = head;
        List<Draft> inside = new ArrayList<>(drafts);
        d.owners = inside.stream()
                .filter(n -> n.first >= first && n.end <= end && !(n.first <= head && head < n.end))
                .filter(n -> n.kind == Kind.Nationality || n.kind == Kind.State || n.kind == Kind.Place)
                .flatMap(n -> n.entities.stream().limit(1))
                .distinct()
                .toList();
        return d;
    }

    /** "Police Service of Northern Ireland". */
    private static boolean isPolice(Sentence s, int first, int head) {
        for (int i = first; i <= head; i++) {
            if (Grammar.lower(s, i).equals("police")) {
                return Grammar.lower(s, head).matches("service|force|corps|command|police|department");
            }
        }
        return false;
    }

    private static int head(Sentence s, int first, int end) {
        for (int i = first + 1; i < end; i++) {
            if (PREPOSITIONS.contains(Grammar.lower(s, i))) {
                return i - 1;
            }
        }
        return end - 1;
    }
}
