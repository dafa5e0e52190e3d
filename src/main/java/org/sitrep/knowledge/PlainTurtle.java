package org.sitrep.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads Turtle as it is mostly written: prefixes, whole IRIs, prefixed names, texts in one pair of quotes. It gives up where
 * a file has more than that, or a mistake; a full reader of the language must then take the file. It is there because that
 * one takes longer to start than this one to read all our files.
 */
final class PlainTurtle {
    private static final String TYPE = Subject.TYPE;
    private static final String BOOLEAN = "http://www.w3.org/2001/XMLSchema#boolean";
    private static final char END = 0;

    private final String text;
    private final Map<String, String> prefixes = new HashMap<>();
    /** One string for all uses of an IRI. */
    private final Map<String, String> iris = new HashMap<>();

    private final Sink sink;
    private int at;

    /** Takes the triples in order. */
    interface Sink {
        void triple(String subject, String property, Value object);
    }

    /** Thrown inside alone. */
    private static final class NotPlain extends Exception {
        private static final long serialVersionUID = 1L;

        NotPlain() {
            super("not plain", null, false, false);
        }
    }

    private PlainTurtle(String text, Sink sink) {
        this.text = text;
        this.sink = sink;
    }

    /**
     * Reads a file's text.
     *
     * @return false when it gave up, some triples read or none
     */
    static boolean read(String text, Sink sink) {
        try {
            PlainTurtle turtle = new PlainTurtle(text, sink);
            while (turtle.next() != END) {
                turtle.statement();
            }
            return true;
        } catch (NotPlain e) {
            return false;
        }
    }

    private void statement() throws NotPlain {
        if (text.startsWith("@prefix", at)) {
            at += "@prefix".length();
            next();
            String prefix = name();
            expect(':');
            next();
            prefixes.put(prefix, iri());
        } else {
            properties(iri());
        }
        expect('.');
    }

    private void properties(String subject) throws NotPlain {
        boolean more = true;
        while (more) {
            String property = property();
            do {
                sink.triple(subject, property, object());
            } while (skip(','));
            more = false;
            while (skip(';')) {
                more = next() != '.';
            }
        }
    }

    private String property() throws NotPlain {
        boolean a = next() == 'a' && at + 1 < text.length() && text.charAt(at + 1) == ' ';
        if (a) {
            at++;
            return TYPE;
        }
        return iri();
    }

    private Value object() throws NotPlain {
        if (next() != '"') {
            return text.startsWith("true ", at)
                    ? bare("true")
                    : text.startsWith("false ", at) ? bare("false") : Value.iri(iri());
        }
        int end = text.indexOf('"', at + 1);
        if (end < 0 || text.startsWith("\"\"", at)) {
            throw new NotPlain();
        }
        String words = text.substring(at + 1, end);
        if (words.indexOf('\\') >= 0 || words.indexOf('\n') >= 0 || words.indexOf('\r') >= 0) {
            throw new NotPlain();
        }
        at = end + 1;
        return Value.literal(words, mark().orElse(""));
    }

    private Value bare(String word) {
        at += word.length();
        return Value.literal(word, BOOLEAN);
    }

    /** The language or datatype behind a literal. */
    private Optional<String> mark() throws NotPlain {
        if (text.startsWith("^^", at)) {
            at += 2;
            return Optional.of(iri());
        }
        if (at < text.length() && text.charAt(at) == '@') {
            at++;
            String language = name();
            if (language.isEmpty() || !language.chars().allMatch(c -> c == '-' || c >= 'a' && c <= 'z')) {
                throw new NotPlain();
            }
            return Optional.of(language);
        }
        return Optional.empty();
    }

    private String iri() throws NotPlain {
        String iri = next() == '<' ? whole() : prefixed();
        return iris.computeIfAbsent(iri, i -> i);
    }

    private String whole() throws NotPlain {
        int start = ++at;
        while (at < text.length() && text.charAt(at) != '>') {
            char c = text.charAt(at++);
            boolean letter = c > 0xA0 && c < Character.MIN_SURROGATE;
            if (c <= ' ' || c >= 0x7F && !letter || "<\"{}|^`\\".indexOf(c) >= 0) {
                throw new NotPlain();
            }
        }
        String iri = text.substring(start, at);
        expect('>');
        if (!iri.startsWith("http://") && !iri.startsWith("https://")) {
            throw new NotPlain();
        }
        return iri;
    }

    private String prefixed() throws NotPlain {
        String base = prefixes.get(name());
        if (base == null || at == text.length() || text.charAt(at) != ':') {
            throw new NotPlain();
        }
        at++;
        return base + name();
    }

    /** Letters, digits, hyphens and underscores, of ASCII; may be empty. */
    private String name() throws NotPlain {
        int start = at;
        while (at < text.length() && isNameCharacter(text.charAt(at))) {
            at++;
        }
        // What is part of a name to the full reader alone: letters beyond ASCII, escapes, dots and colons inside.
        if (at + 1 < text.length()) {
            char c = text.charAt(at);
            boolean inside = c == '.' && !Character.isWhitespace(text.charAt(at + 1));
            if (inside || c >= 0x7F || c == '%' || c == '\\' || start < at && text.charAt(start) == '-') {
                throw new NotPlain();
            }
        }
        return text.substring(start, at);
    }

    private static boolean isNameCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }

    private boolean skip(char mark) {
        boolean there = next() == mark;
        at += there ? 1 : 0;
        return there;
    }

    private void expect(char mark) throws NotPlain {
        if (!skip(mark)) {
            throw new NotPlain();
        }
    }

    /** The next character that is neither white space nor in a comment. */
    private char next() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '#') {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
                at++;
            } else {
                return c;
            }
        }
        return END;
    }
}
