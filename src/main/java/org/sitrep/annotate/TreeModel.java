package org.sitrep.annotate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * What OpenNLP's file of a chunking parser holds.
 *
 * @param tags the parser's own tagger
 * @param build says what a constituent becomes: the first child of another, or a further one
 * @param check says whether the constituent that is being made is complete
 * @param chunks says where constituents of words alone are
 */
record TreeModel(Tagger.Model tags, FlatModel build, FlatModel check, FlatModel chunks, HeadTable heads) {
    static TreeModel read(InputStream in) throws IOException {
        ModelEntries entries = new ModelEntries(in);
        ModelEntries chunker = new ModelEntries(new ByteArrayInputStream(entries.bytes("parserchunker.chunker")));
        return new TreeModel(
                Tagger.Model.readFree(new ByteArrayInputStream(entries.bytes("parsertager.postagger"))),
                entries.model("build.model"),
                entries.model("check.model"),
                chunker.model("chunker.model"),
                new HeadTable(new String(entries.bytes("head-rules.headrules"), StandardCharsets.UTF_8)));
    }
}
