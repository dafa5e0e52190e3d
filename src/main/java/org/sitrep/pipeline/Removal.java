package org.sitrep.pipeline;

import java.util.List;
import java.util.TreeSet;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.store.DatasetFolder;
import org.sitrep.store.FolderWriter;
import org.sitrep.store.StoreException;
import org.sitrep.vocab.Schema;

/** Takes articles out of a dataset, with all that stood on them alone. */
public final class Removal {
    private static final int SHORTEST_PREFIX = 4;

    private Removal() {}

    /**
     * Removes articles and builds the next generation.
     *
     * @param wanted ids, their beginnings, or addresses
     * @return the ids of the removed
     * @throws StoreException when one is not found, or a beginning fits several; then nothing is removed
     */
    public static List<String> run(
            Home home, Knowledge knowledge, FolderWriter writer, List<String> wanted, Progress progress) {
        DatasetFolder folder = writer.folder();
        TreeSet<String> ids = new TreeSet<>();
        wanted.forEach(w -> ids.add(id(folder, w)));
        ids.forEach(writer::remove);
        new Regeneration(home, knowledge, folder, progress).run(writer);
        return List.copyOf(ids);
    }

    private static String id(DatasetFolder folder, String wanted) {
        List<String> found = wanted.contains(":/")
                ? folder.articleIds().stream()
                        .filter(id -> hasAddress(folder, id, wanted))
                        .toList()
                : folder.articleIds().stream()
                        .filter(id -> wanted.length() >= SHORTEST_PREFIX && id.startsWith(bare(wanted)))
                        .toList();
        if (found.size() > 1) {
            throw new StoreException(wanted + " fits " + found.size() + " articles; give more of the id");
        }
        return found.stream()
                .findFirst()
                .orElseThrow(() -> new StoreException("no article " + wanted + " in " + folder.path() + " (an id, "
                        + SHORTEST_PREFIX + " or more of its first letters, or an address)"));
    }

    private static String bare(String wanted) {
        return wanted.replaceAll("\\.(nq|txt)\\.gz$", "");
    }

    /** By the article's own address, or by its IRI here. */
    private static boolean hasAddress(DatasetFolder folder, String id, String address) {
        return address.equals(folder.names().base() + "id/article/" + id)
                || address.equals(folder.names().article(id).getURI())
                || folder.readArticle(id).stream()
                        .anyMatch(q -> q.getPredicate().equals(Schema.url)
                                && q.getObject().isLiteral()
                                && q.getObject().getLiteralLexicalForm().equals(address));
    }
}
