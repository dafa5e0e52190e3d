package org.sitrep.resolve;

import java.text.Normalizer;
import java.util.Locale;

/** Names as parts of paths: lower case, hyphens, letters of any script. */
final class Slug {
    private Slug() {}

    static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        String slug = plain.toLowerCase(Locale.ROOT).replaceAll("['’‘`ʼ]", "").replaceAll("[^\\p{L}\\p{N}]+", "-");
        String trimmed = slug.replaceAll("^-+|-+$", "");
        String cut = trimmed.length() > 80 ? trimmed.substring(0, 80) : trimmed;
        return cut.isEmpty() ? "unnamed" : cut;
    }
}
