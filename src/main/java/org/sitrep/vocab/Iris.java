package org.sitrep.vocab;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Mints the IRIs of everything the program names, under one base.
 *
 * <p>The vocabulary lies under the base too: constants such as {@link Sr} are written for the default base, and {@link #under} moves them.
 * Immutable and safe to share.
 */
public final class Iris {
    public static final String DEFAULT_BASE = "https://w3id.org/sitrep/";

    private final String base;
    private final boolean moved;

    public Iris() {
        this(DEFAULT_BASE);
    }

    /**
     * Mints under another base.
     *
     * @throws IllegalArgumentException when the base is no absolute http or https address that ends in a slash
     */
    public Iris(String base) {
        if (!base.toLowerCase(Locale.ROOT).matches("https?://[a-z0-9][a-z0-9.:-]*/([a-z0-9._~/-]*/)?")) {
            throw new IllegalArgumentException("a base is an http address that ends in a slash: " + base);
        }
        this.base = base;
        this.moved = !base.equals(DEFAULT_BASE);
    }

    public String base() {
        return base;
    }

    /** The IRI of a thing by its path, in plain characters: {@code actor/turkey}. */
    public Node thing(String path) {
        return NodeFactory.createURI(base + "id/" + IriText.escape(path));
    }

    /** The path of a thing in plain characters, the other way from {@link #thing}; empty where the node is no thing of this base. */
    public String path(Node node) {
        String prefix = base + "id/";
        return node.isURI() && node.getURI().startsWith(prefix)
                ? IriText.unescape(node.getURI().substring(prefix.length()))
                : "";
    }

    public Node article(String articleId) {
        return thing("article/" + articleId);
    }

    /** Offsets in code points. */
    public Node passage(String articleId, int begin, int end) {
        return thing("passage/" + articleId + "/" + begin + "-" + end);
    }

    /** Offsets in code points; the kind keeps two readings of one stretch apart. */
    public Node mention(String articleId, int begin, int end, String kind) {
        return thing("mention/" + articleId + "/" + begin + "-" + end + "-" + kind);
    }

    public Node claim(String articleId, String key) {
        return thing("claim/" + articleId + "/" + key);
    }

    public Node account(String articleId, String key) {
        return thing("account/" + articleId + "/" + key);
    }

    /** The toll, counted from 1, of an account. */
    public Node toll(String articleId, String accountKey, int number) {
        return thing("toll/" + articleId + "/" + accountKey + "/" + number);
    }

    /** The provision, counted from 1, of an account of an agreement. */
    public Node provision(String articleId, String accountKey, int number) {
        return thing("provision/" + articleId + "/" + accountKey + "/" + number);
    }

    /** The state of posts, counted from 1, in an account of them. */
    public Node postStatus(String articleId, String accountKey, int number) {
        return thing("status/" + articleId + "/" + accountKey + "/" + number);
    }

    /** What an article says of a thing itself, counted from 1. */
    public Node note(String articleId, int number) {
        return thing("note/" + articleId + "/" + number);
    }

    public Node articleGraph(String articleId) {
        return graph("article/" + articleId);
    }

    /** A named graph: merged, authority, ontology or dataset. */
    public Node graph(String name) {
        return NodeFactory.createURI(base + "graph/" + IriText.escape(name));
    }

    /** A node written for the default base, moved under this one; any other node as it is. */
    public Node under(Node node) {
        return moved ? move(node, DEFAULT_BASE, base) : node;
    }

    /** The other way from {@link #under}. */
    public Node underDefault(Node node) {
        return moved ? move(node, base, DEFAULT_BASE) : node;
    }

    private static Node move(Node node, String from, String to) {
        return node.isURI() && node.getURI().startsWith(from)
                ? NodeFactory.createURI(to + node.getURI().substring(from.length()))
                : node;
    }
}
