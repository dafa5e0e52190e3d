package org.sitrep.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.knowledge.NameWords.Shape;
import org.sitrep.knowledge.NameWords.Word;

/**
 * Names found in a tokenised text, word by word.
 *
 * <p>Case counts: an acronym matches only what is written in capitals, a capitalised word only a capitalised one.
 * In a headline set in capitals every name may match, but for acronyms of two letters, which are words there too.
 *
 * <p>Immutable and thread-safe once built.
 */
public final class NameTrie<T> {
    private final Node<T> root;

    private NameTrie(Node<T> root) {
        this.root = root;
    }

    static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /** All names that start at token {@code at}, the longest first. */
    public List<NameMatch<T>> matches(NameWords text, int at, boolean allCaps) {
        List<NameMatch<T>> found = new ArrayList<>();
        if (!text.startsWord(at)) {
            return found;
        }
        int start = text.firstOf(at);
        Node<T> node = root;
        Node<T> previous = root;
        Node<T> nowhere = new Node<>();
        for (int i = start; i < text.size(); i++) {
            Word word = text.word(i);
            if (i > start && word.blocked()) {
                break;
            }
            // "People" "'s": the name may have it as one word, "peoples".
            boolean joined = word.clitic() && i > start;
            Node<T> from = joined ? previous : node;
            String key = joined ? Spelling.common(text.word(i - 1).key() + word.key()) : word.common();
            Node<T> next = from.next.getOrDefault(key, nowhere);
            boolean cliticFollows = i + 1 < text.size() && text.word(i + 1).clitic();
            if (next.isDead() && !cliticFollows) {
                break;
            }
            previous = from;
            node = next;
            if (word.lastOfToken()) {
                collect(node, text, start, i, allCaps).ifPresent(values -> found.add(0, values));
            }
        }
        return found;
    }

    /** All names that start at a token, the longest first, in text not set in capitals. */
    public List<NameMatch<T>> matches(List<String> forms, int at) {
        return matches(NameWords.of(forms), at, false);
    }

    /** The longest name that starts at a token. */
    public Optional<NameMatch<T>> longest(NameWords text, int at, boolean allCaps) {
        return matches(text, at, allCaps).stream().findFirst();
    }

    /** The longest name that starts at a token, in text not set in capitals. */
    public Optional<NameMatch<T>> longest(List<String> forms, int at) {
        return matches(forms, at).stream().findFirst();
    }

    private Optional<NameMatch<T>> collect(Node<T> node, NameWords text, int start, int last, boolean allCaps) {
        List<T> values = new ArrayList<>();
        for (Name<T> name : node.names) {
            if (!values.contains(name.value) && fits(name.shapes, text, start, last, allCaps)) {
                values.add(name.value);
            }
        }
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(new NameMatch<>(
                        text.word(start).token(), text.word(last).token() + 1, values));
    }

    private static boolean fits(List<Shape> shapes, NameWords text, int start, int last, boolean allCaps) {
        int i = start;
        for (Shape shape : shapes) {
            if (i <= last && !fits(shape, text.word(i), allCaps)) {
                return false;
            }
            i++;
            if (i <= last && text.word(i).clitic()) {
                i++;
            }
        }
        return true;
    }

    private static boolean fits(Shape shape, Word word, boolean allCaps) {
        boolean twoLetters = word.key().length() <= 2;
        return switch (shape) {
            case LOWER -> true;
            case CAPITALISED -> word.shape() != Shape.LOWER || word.key().equals("al");
            case ALL_CAPS -> word.shape() == Shape.ALL_CAPS && !(allCaps && twoLetters);
            case MIXED ->
                word.shape() == Shape.MIXED
                        || (allCaps && word.shape() == Shape.ALL_CAPS)
                        || (word.key().length() > 4 && word.shape() != Shape.LOWER);
        };
    }

    private record Name<T>(List<Shape> shapes, T value) {}

    private static final class Node<T> {
        private Map<String, Node<T>> next = Map.of();
        private List<Name<T>> names = List.of();

        private boolean isDead() {
            return next.isEmpty() && names.isEmpty();
        }
    }

    /** Collects names; not thread-safe. */
    static final class Builder<T> {
        private final Node<T> root = new Node<>();

        /** Adds a name, unless nothing of it is a letter or a digit. */
        void add(String name, T value) {
            List<Word> words = NameWords.nameWords(name);
            if (words.isEmpty()) {
                return;
            }
            Node<T> node = root;
            List<Shape> shapes = new ArrayList<>(words.size());
            for (Word word : words) {
                if (node.next.isEmpty()) {
                    node.next = new HashMap<>(4);
                }
                node = node.next.computeIfAbsent(word.common(), key -> new Node<>());
                shapes.add(word.shape());
            }
            if (node.names.isEmpty()) {
                node.names = new ArrayList<>(1);
            }
            node.names.add(new Name<>(List.copyOf(shapes), value));
        }

        NameTrie<T> build() {
            return new NameTrie<>(root);
        }
    }
}
