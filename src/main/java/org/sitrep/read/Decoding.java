package org.sitrep.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bytes to text, strictly: a byte that the encoding does not know is an error with its place, never a question mark. */
final class Decoding {
    private static final int SNIFFED = 8192;
    private static final Pattern META = Pattern.compile(
            "<(?:meta\\b[^>]{0,200}?charset|\\?xml\\b[^>]{0,60}?encoding)\\s{0,5}=\\s{0,5}[\"']?\\s{0,5}([\\w:.-]{1,40})",
            Pattern.CASE_INSENSITIVE);

    private Decoding() {}

    /** Plain text: UTF-8, or what its byte order mark says. A UTF-8 mark stays in the text, so that offsets are the file's. */
    static String text(byte[] bytes) throws UnreadableException {
        return decode(
                bytes,
                markedCharset(bytes).orElse(StandardCharsets.UTF_8),
                markedCharset(bytes).isPresent());
    }

    /** A page: what its byte order mark says, else what it was served as, else what it declares, else UTF-8. */
    static String html(byte[] bytes, Optional<Charset> served) throws UnreadableException {
        Optional<Charset> marked = markedCharset(bytes);
        Optional<Charset> charset = marked.or(() -> served);
        if (charset.isEmpty()) {
            charset = declared(bytes);
        }
        return decode(bytes, charset.orElse(StandardCharsets.UTF_8), marked.isPresent());
    }

    /** @throws UnreadableException where no such charset is known */
    static Charset charset(String name) throws UnreadableException {
        String label = name.toLowerCase(Locale.ROOT);
        // Browsers read these labels as windows-1252, and pages are written for browsers.
        boolean western = label.equals("iso-8859-1")
                || label.equals("latin1")
                || label.equals("us-ascii")
                || label.equals("ascii");
        try {
            return Charset.forName(western ? "windows-1252" : name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnreadableException("written in an encoding that is not known: " + name);
        }
    }

    /** @throws UnreadableException where the bytes are no text in any encoding */
    static void refuseBinary(byte[] bytes) throws UnreadableException {
        int length = Math.min(bytes.length, SNIFFED);
        if (markedCharset(bytes).isPresent()) {
            return;
        }
        String head = new String(bytes, 0, Math.min(length, 8), StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF-") || head.startsWith("{\\rtf")) {
            throw new UnreadableException("binary: a document of another program, not text");
        }
        int controls = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i];
            if (b == 0) {
                throw new UnreadableException("binary: a zero byte at byte " + i);
            }
            controls += b >= 0 && b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 27 ? 1 : 0;
        }
        if (controls * 10 > length) {
            throw new UnreadableException(
                    "binary: " + controls + " control characters in its first " + length + " bytes");
        }
    }

    private static Optional<Charset> declared(byte[] bytes) throws UnreadableException {
        Matcher meta = META.matcher(new String(bytes, 0, Math.min(bytes.length, SNIFFED), StandardCharsets.ISO_8859_1));
        if (!meta.find()) {
            return Optional.empty();
        }
        Charset charset = charset(meta.group(1));
        // A declaration that could be read byte by byte is not in UTF-16, whatever it says.
        return Optional.of(charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset);
    }

    private static Optional<Charset> markedCharset(byte[] bytes) {
        int a = bytes.length > 0 ? bytes[0] & 0xff : 0;
        int b = bytes.length > 1 ? bytes[1] & 0xff : 0;
        int c = bytes.length > 2 ? bytes[2] & 0xff : 0;
        if (a == 0xef && b == 0xbb && c == 0xbf) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (a == 0xfe && b == 0xff) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return a == 0xff && b == 0xfe ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static String decode(byte[] bytes, Charset charset, boolean marked) throws UnreadableException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 2);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isUnderflow()) {
            result = decoder.flush(out);
        }
        if (result.isError()) {
            String told = marked ? ", which its byte order mark promises" : "";
            throw new UnreadableException("not valid " + charset.name() + told + ": byte " + in.position());
        }
        return out.flip().toString();
    }
}
