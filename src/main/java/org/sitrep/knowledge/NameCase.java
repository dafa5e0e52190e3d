package org.sitrep.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How known names are written, for text that is set in capitals: "SYRIAN DEMOCRATIC FORCES" is "Syrian Democratic
 * Forces", "HAY'AT TAHRIR AL-SHAM" is "Hay'at Tahrir al-Sham", "ISIL" stays. Thread-safe; its index is built when
 * the first such text comes.
 */
public final class NameCase {
    private final Authority authority;
    private final Gazetteer gazetteer;
    private volatile Optional<NameTrie<String>> spellings = Optional.empty();

    NameCase(Authority authority, Gazetteer gazetteer) {
        this.authority = authority;
        this.gazetteer = gazetteer;
    }

    /**
     * A name as it is written.
     *
     * @param end index after its last token
     * @param forms its tokens, of the same lengths as those of the text
     */
    public record Written(int end, List<String> forms) {
        public Written {
            forms = List.copyOf(forms);
        }
    }

    /** The longest name of an actor, an agreement or a people that begins at a token of a text in capitals. */
    public Optional<Written> actor(NameWords words, List<String> forms, int at) {
        return spellings()
                .longest(words, at, true)
                .map(m -> new Written(m.end(), like(m.values().get(0), forms.subList(m.first(), m.end()))));
    }

    /** The longest name of a place that begins at a token of a text in capitals. */
    public Optional<Written> place(NameWords words, List<String> forms, int at) {
        return gazetteer.matches(words, at, true).stream()
                .findFirst()
                .map(m -> new Written(
                        m.end(),
                        forms.subList(m.first(), m.end()).stream()
                                .map(NameCase::capitalised)
                                .toList()));
    }

    private NameTrie<String> spellings() {
        Optional<NameTrie<String>> built = spellings;
        if (built.isEmpty()) {
            NameTrie.Builder<String> builder = NameTrie.builder();
            for (Entity e : authority.entities()) {
                e.names().forEach(name -> builder.add(name, name));
                e.demonyms().forEach(name -> builder.add(name, name));
            }
            built = Optional.of(builder.build());
            spellings = built;
        }
        return built.get();
    }

    /** The tokens in the case of the words of a name; where the two have not the same words, each begins with a capital. */
    private static List<String> like(String name, List<String> tokens) {
        List<String> words = parts(name);
        if (words.size() > 1 && words.get(0).equalsIgnoreCase("the")) {
            words.remove(0);
        }
        List<String> out = new ArrayList<>();
        int next = 0;
        for (String token : tokens) {
            StringBuilder form = new StringBuilder();
            for (String part : parts(token)) {
                boolean letters = part.chars().anyMatch(Character::isLetterOrDigit);
                boolean clitic = part.startsWith("'");
                form.append(
                        !letters || clitic
                                ? part
                                : next < words.size() ? like(words.get(next), part) : capitalised(part));
                next += letters && !clitic ? 1 : 0;
            }
            out.add(form.length() == token.length() ? form.toString() : token);
        }
        return out;
    }

    private static String like(String word, String part) {
        if (word.equalsIgnoreCase(part)) {
            return word;
        }
        return Character.isUpperCase(word.charAt(0)) ? capitalised(part) : lower(part);
    }

    /** Words without the marks between them. */
    private static List<String> parts(String text) {
        List<String> out = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (Folding.parts(text.charAt(i))) {
                if (part.length() > 0) {
                    out.add(part.toString());
                }
                part.setLength(0);
            } else {
                part.append(text.charAt(i));
            }
        }
        if (part.length() > 0) {
            out.add(part.toString());
        }
        return out;
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + lower(word.substring(1));
    }

    private static String lower(String word) {
        StringBuilder out = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            out.setCharAt(i, Character.toLowerCase(word.charAt(i)));
        }
        return out.toString();
    }
}
