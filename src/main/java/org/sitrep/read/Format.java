package org.sitrep.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of file that can be read. */
enum Format {
    TEXT,
    HTML,
    JSON_LINES,
    WARC;

    private static final Pattern MARKUP = Pattern.compile(
            "^\\s*(?:<!doctype html|<html|<head|<body|<\\?xml|<!--|<(?:meta|title|article|main|section|div|p|h1|script|table)[\\s>])",
            Pattern.CASE_INSENSITIVE);

    /** By the ending of the name, that of gzip aside; empty where the ending says nothing. */
    static Optional<Format> ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
        String ending = plain.substring(plain.lastIndexOf('.') + 1);
        return switch (plain.contains(".") ? ending : "") {
            case "txt" -> Optional.of(TEXT);
            case "html", "htm", "xhtml" -> Optional.of(HTML);
            case "jsonl", "ndjson" -> Optional.of(JSON_LINES);
            case "warc" -> Optional.of(WARC);
            default -> Optional.empty();
        };
    }

    /** By the first bytes; what is nothing else is text. */
    static Format ofContent(byte[] beginning, int length) {
        String head = new String(beginning, 0, length, StandardCharsets.UTF_8)
                .replace("\ufeff", "")
                .replace("\0", "");
        if (head.startsWith("WARC/")) {
            return WARC;
        }
        if (MARKUP.matcher(head).find()) {
            return HTML;
        }
        String start = head.strip();
        return start.startsWith("{\"") || start.startsWith("{ \"") ? JSON_LINES : TEXT;
    }
}
