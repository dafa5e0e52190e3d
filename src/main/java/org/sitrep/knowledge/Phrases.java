package org.sitrep.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sitrep.text.Token;

/**
 * Fixed phrases found in text, each word by its form or its lemma in lower case; hyphens part words.
 *
 * <p>Immutable and thread-safe.
 */
public final class Phrases {
    private final Node root = new Node();

    Phrases(List<String> phrases) {
        for (String phrase : phrases) {
            Node node = root;
            for (String word : words(phrase.toLowerCase(Locale.ROOT))) {
                if (node.next.isEmpty()) {
                    node.next = new HashMap<>(4);
                }
                node = node.next.computeIfAbsent(word, w -> new Node());
            }
            node.ends = true;
        }
    }

    /** Index after the last token of the longest phrase that starts at a token; {@code at} itself where none does. */
    public int end(List<Token> tokens, int at) {
        List<Node> open = List.of(root);
        int end = at;
        for (int i = at; i < tokens.size() && !open.isEmpty(); i++) {
            Token token = tokens.get(i);
            List<Node> next = new ArrayList<>(2);
            for (Node node : open) {
                follow(node, token.form().toLowerCase(Locale.ROOT), next);
                if (!token.lemma().equalsIgnoreCase(token.form())) {
                    follow(node, token.lemma().toLowerCase(Locale.ROOT), next);
                }
            }
            open = next;
            if (open.stream().anyMatch(node -> node.ends)) {
                end = i + 1;
            }
        }
        return end;
    }

    private void follow(Node from, String form, List<Node> next) {
        Node node = from;
        for (String word : words(form)) {
            Node found = node.next.get(word);
            if (found == null) {
                return;
            }
            node = found;
        }
        if (node != root && !next.contains(node)) {
            next.add(node);
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(2);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '-' || Character.isWhitespace(text.charAt(i))) {
                if (i > start) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static final class Node {
        private Map<String, Node> next = Map.of();
        private boolean ends;
    }
}
