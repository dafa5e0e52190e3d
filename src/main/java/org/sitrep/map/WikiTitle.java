package org.sitrep.map;

import java.nio.charset.StandardCharsets;

/** A page title as part of a Wikipedia address. */
final class WikiTitle {
    private static final String PLAIN = "-._~!$&'()*+,;=:@/";

    private WikiTitle() {}

    /** As Wikipedia's own links have it in IRIs: letters of any script stay, white space is underscores. */
    static String escape(String title) {
        StringBuilder out = new StringBuilder();
        title.replace(' ', '_').codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0) {
                out.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append(String.format("%%%02X", b & 0xFF));
                }
            }
        });
        return out.toString();
    }
}
