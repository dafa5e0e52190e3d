package org.sitrep.vocab;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * Plain text as part of an IRI's path and back.
 *
 * <p>Letters and digits of any script stay as they are, in normal form C; of ASCII also {@code - . _ /}. All else becomes percent-encoded
 * UTF-8, so that the IRI is legal in every syntax and no escaping is needed where it is written.
 */
final class IriText {
    private IriText() {}

    static String escape(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(normal.length() + 8);
        String[] segments = normal.split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            String segment = segments[i];
            if (i > 0) {
                out.append('/');
            }
            // A client would resolve these two away.
            if (segment.equals(".") || segment.equals("..")) {
                out.append(segment.replace(".", "%2E"));
            } else {
                segment.codePoints().forEach(c -> escape(c, out));
            }
        }
        return out.toString();
    }

    static String unescape(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c == '%' && i + 2 < text.length()) {
                bytes.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
                i += 3;
            } else {
                bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(c);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void escape(int c, StringBuilder out) {
        if (isPlain(c)) {
            out.appendCodePoint(c);
            return;
        }
        // A surrogate on its own has no UTF-8; the replacement character stands for it.
        int whole = Character.getType(c) == Character.SURROGATE ? 0xFFFD : c;
        for (byte b : Character.toString(whole).getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append(hex(b >> 4)).append(hex(b));
        }
    }

    private static char hex(int nibble) {
        return Character.toUpperCase(Character.forDigit(nibble & 0xF, 16));
    }

    private static boolean isPlain(int c) {
        if (c < 0x80) {
            return Character.isLetterOrDigit(c) || "-._".indexOf(c) >= 0;
        }
        // RFC 3987 takes these blocks out of the letters: compatibility forms may be read as others.
        return c >= 0xA0 && Character.isLetterOrDigit(c) && !(c >= 0xF900 && c < 0xFB00) && c < 0xE0000;
    }
}
