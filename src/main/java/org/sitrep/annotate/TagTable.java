package org.sitrep.annotate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import opennlp.tools.postag.TagDictionary;
import org.jspecify.annotations.Nullable;

/**
 * The tags that known words may have, from the XML that OpenNLP writes them in. That is always of one shape; starting a
 * reader for all of XML takes longer than all else about the tagger.
 */
final class TagTable implements TagDictionary {
    private static final String ENTRY = "<entry tags=\"";
    private static final String TOKEN = "<token>";

    private final Map<String, String[]> tags = new HashMap<>();

    private TagTable() {}

    /** @throws IOException where the XML has another shape */
    static TagTable read(byte[] xml) throws IOException {
        TagTable table = new TagTable();
        Map<String, String[]> sets = new HashMap<>();
        String text = new String(xml, UTF_8);
        for (int at = text.indexOf(ENTRY); at >= 0; at = text.indexOf(ENTRY, at)) {
            at += ENTRY.length();
            int endOfTags = text.indexOf('"', at);
            int token = text.indexOf(TOKEN, at) + TOKEN.length();
            int end = text.indexOf('<', token);
            if (endOfTags < 0 || token < endOfTags || end < 0) {
                throw new IOException("the dictionary of tags is damaged");
            }
            String[] set = sets.computeIfAbsent(plain(text.substring(at, endOfTags)), s -> s.split(" ", -1));
            table.tags.put(plain(text.substring(token, end)), set);
            at = end;
        }
        return table;
    }

    private static String plain(String xml) throws IOException {
        if (xml.indexOf('&') < 0) {
            return xml;
        }
        String out = xml.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
        if (xml.contains("&#")) {
            throw new IOException("the dictionary of tags has " + xml);
        }
        return out;
    }

    /** Null where all tags are allowed, as OpenNLP wants it. */
    @Override
    public String @Nullable [] getTags(String word) {
        return tags.get(word);
    }

    @Override
    public boolean isCaseSensitive() {
        return true;
    }
}
