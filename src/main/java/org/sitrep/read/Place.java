package org.sitrep.read;

import java.util.regex.Pattern;

/**
 * Where a document stands.
 *
 * @param name what output files made from it are called; safe as a file name
 * @param source for messages
 */
record Place(String name, String source) {
    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9._-]+");
    private static final Pattern ENDINGS = Pattern.compile("(?i)\\.(txt|html?|xhtml|jsonl|ndjson|warc)?(\\.gz)?$");
    private static final int LONGEST_NAME = 100;

    /** A file as a whole. */
    static Place file(String path) {
        return new Place(baseName(path), path);
    }

    /** The record at a line or number of a file. */
    static Place record(String path, long number) {
        return new Place(baseName(path) + "-" + number, path + ":" + number);
    }

    /** The same place, called by the record's own id where that leaves anything to call it by. */
    Place named(String id) {
        String safe = UNSAFE.matcher(id.strip()).replaceAll("_");
        int from = 0;
        while (from < safe.length() && (safe.charAt(from) == '.' || safe.charAt(from) == '_')) {
            from++;
        }
        String own = safe.substring(from, Math.min(safe.length(), from + LONGEST_NAME));
        return own.isEmpty() ? this : new Place(own, source);
    }

    private static String baseName(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        if (file.equals("-")) {
            return "stdin";
        }
        String base = ENDINGS.matcher(file).replaceFirst("");
        return base.isEmpty() ? file : base;
    }
}
