package org.sitrep.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.Quad;

/**
 * The only way to change a dataset folder; one at a time, in all processes.
 *
 * <p>{@link #putArticle} and {@link #remove} may be called by several threads for different articles.
 */
public final class FolderWriter implements AutoCloseable {
    /** A new article whose text may already be in place: only the last move is missing. */
    private static final String READY = ".ready";

    private final DatasetFolder folder;
    private final FileHold hold;

    private FolderWriter(DatasetFolder folder, FileHold hold) {
        this.folder = folder;
        this.hold = hold;
    }

    /**
     * Makes the folder if need be, takes its lock, and clears away what a killed build left.
     *
     * @throws DatasetBusy when another build has the folder
     */
    public static FolderWriter open(DatasetFolder folder) {
        Path lock = folder.writeLock();
        Optional<FileHold> hold;
        try {
            Files.createDirectories(folder.path());
            hold = FileHold.tryLock(lock);
        } catch (IOException e) {
            throw SafeFile.failed("cannot write to " + folder.path(), folder.path(), e);
        }
        FolderWriter writer = new FolderWriter(
                folder,
                hold.orElseThrow(() -> new DatasetBusy(
                        folder.path() + " is being built by " + FileHold.holder(lock) + "; try again later")));
        try {
            writer.recover();
            return writer;
        } catch (RuntimeException e) {
            writer.close();
            throw e;
        }
    }

    public DatasetFolder folder() {
        return folder;
    }

    /**
     * Stores an article, in place of what was stored under its id. Equal quads give equal bytes.
     *
     * @param text the article's text; empty to keep none
     * @throws StoreException when a quad holds a blank node or the disk is full; then what was stored before stays
     */
    public void putArticle(String id, Iterable<Quad> quads, Optional<String> text) {
        TreeSet<String> lines = new TreeSet<>(LineOrder.BYTES);
        quads.forEach(quad -> lines.add(QuadFiles.line(quad)));
        byte[] article = QuadFiles.zipped(lines.stream().map(l -> l + "\n").collect(Collectors.joining()));
        Path articleFile = folder.articleFile(id);
        Path textFile = folder.textFile(id);
        if (text.isEmpty()) {
            Path written = SafeFile.writeBeside(articleFile, out -> out.write(article));
            SafeFile.deleteAll(textFile);
            SafeFile.move(written, articleFile);
            return;
        }
        byte[] textBytes = QuadFiles.zipped(text.get());
        if (!Files.exists(articleFile) || SafeFile.holds(textFile, textBytes)) {
            writeIfNew(textFile, textBytes);
            writeIfNew(articleFile, article);
        } else {
            replaceBoth(articleFile, article, textFile, textBytes);
        }
    }

    private static void writeIfNew(Path file, byte[] bytes) {
        if (!SafeFile.holds(file, bytes)) {
            SafeFile.write(file, out -> out.write(bytes));
        }
    }

    /** Once the new article is ready, a kill at any later point is made good by {@link #recover}: text and quotes never part. */
    private static void replaceBoth(Path article, byte[] articleBytes, Path text, byte[] textBytes) {
        Path pending = text.resolveSibling(text.getFileName() + READY);
        Path ready = article.resolveSibling(article.getFileName() + READY);
        try {
            SafeFile.write(pending, out -> out.write(textBytes));
            SafeFile.forceFolderOf(pending);
            SafeFile.write(ready, out -> out.write(articleBytes));
            SafeFile.forceFolderOf(ready);
        } catch (StoreException e) {
            SafeFile.deleteAll(ready);
            SafeFile.deleteAll(pending);
            throw e;
        }
        SafeFile.move(pending, text);
        SafeFile.move(ready, article);
    }

    /** Takes an article out; says whether it was there. The generation still holds it until the next is built. */
    public boolean remove(String id) {
        boolean there = folder.hasArticle(id);
        SafeFile.deleteAll(folder.articleFile(id));
        SafeFile.deleteAll(folder.textFile(id));
        return there;
    }

    /**
     * Builds a database of all the quads fed, and makes it the current generation. Repeated quads count once.
     *
     * <p>Until the last moment readers keep the old generation, and they keep it for good where this fails.
     *
     * @return the number of quads in it
     * @throws StoreException when the feed fails or the disk is full
     */
    public long buildGeneration(QuadFeed feed) {
        SafeFile.list(folder.articles()).forEach(SafeFile::forceFolder);
        return new GenerationBuild(folder).run(feed);
    }

    @Override
    public void close() {
        hold.close();
    }

    private void recover() {
        for (Path group : SafeFile.list(folder.articles())) {
            for (Path file : SafeFile.list(group)) {
                recoverArticle(file);
            }
        }
        // Texts still pending belong to articles that never became ready.
        for (Path group : SafeFile.list(folder.texts())) {
            for (Path file : SafeFile.list(group)) {
                if (isLeftOver(file) || file.toString().endsWith(READY)) {
                    SafeFile.deleteAll(file);
                }
            }
        }
        GenerationBuild.clear(folder);
    }

    private void recoverArticle(Path file) {
        String name = file.getFileName().toString();
        if (isLeftOver(file)) {
            SafeFile.deleteAll(file);
        } else if (name.endsWith(READY)) {
            String id = name.substring(0, name.indexOf('.'));
            Path text = folder.textFile(id);
            Path pending = text.resolveSibling(text.getFileName() + READY);
            if (Files.exists(pending)) {
                SafeFile.move(pending, text);
            }
            SafeFile.move(file, folder.articleFile(id));
        }
    }

    private static boolean isLeftOver(Path file) {
        return file.getFileName().toString().endsWith(SafeFile.TEMPORARY);
    }
}
