package org.sitrep.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Text on its way into a page. What comes from articles is hostile until it went through here. */
final class Html {
    private Html() {}

    /** For element content and for attribute values in double quotes. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** For the value of a parameter in an address. */
    static String parameter(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
