package org.sitrep.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** An article's identity: the same article has the same id wherever and whenever it is read. */
final class ArticleId {
    private ArticleId() {}

    static String of(CanonicalUrl url) {
        return sha256("url", url.key());
    }

    /** The identity of an article that has no address. */
    static String of(Optional<String> publisher, Optional<String> headline, String text) {
        return sha256("text", publisher.orElse(""), headline.orElse(""), text);
    }

    private static String sha256(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
