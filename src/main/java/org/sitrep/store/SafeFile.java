package org.sitrep.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Writing so that whoever looks finds the old file or the whole new one, on disk, never a part. */
final class SafeFile {
    static final String TEMPORARY = ".tmp";

    private static final AtomicLong NUMBER = new AtomicLong();
    private static final long NEARLY_FULL = 1 << 20;

    private SafeFile() {}

    /** What goes into a file. */
    @FunctionalInterface
    interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes and moves into place. The move itself is on disk only after {@link #forceFolder}. */
    static void write(Path target, Body body) {
        move(writeBeside(target, body), target);
    }

    /** Writes to a new file in the same folder and forces it to disk. */
    static Path writeBeside(Path target, Body body) {
        Path parent = target.toAbsolutePath().getParent();
        if (parent == null) {
            throw new StoreException("not a file: " + target);
        }
        String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + "-" + NUMBER.incrementAndGet();
        Path temporary = parent.resolve(name + TEMPORARY);
        try {
            Files.createDirectories(parent);
            try (FileChannel channel =
                    FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                body.writeTo(out);
                out.flush();
                channel.force(true);
            }
            return temporary;
        } catch (IOException | RuntimeException e) {
            deleteQuietly(temporary);
            throw failed("cannot write " + target, target, e);
        }
    }

    static void move(Path from, Path to) {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            deleteQuietly(from);
            throw failed("cannot write " + to, to, e);
        }
    }

    /** Whether a file is there and has exactly these bytes. */
    static boolean holds(Path file, byte[] bytes) {
        try {
            return Files.exists(file)
                    && Files.size(file) == bytes.length
                    && Arrays.equals(Files.readAllBytes(file), bytes);
        } catch (IOException e) {
            return false;
        }
    }

    /** Forces a file, or the entries of a folder, to disk. */
    static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Forces the entries of a folder to disk, and with them the moves into it. */
    static void forceFolder(Path folder) {
        try {
            force(folder);
        } catch (IOException e) {
            throw failed("cannot write " + folder, folder, e);
        }
    }

    static void forceFolderOf(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            forceFolder(parent);
        }
    }

    /** Deletes a file or a folder with all in it, if it is there. */
    static void deleteAll(Path path) {
        try (Stream<Path> below = Files.walk(path)) {
            for (Path each : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (NoSuchFileException | DirectoryNotEmptyException e) {
            // Gone already, or another process is deleting it as well.
        } catch (IOException | UncheckedIOException e) {
            throw failed("cannot delete " + path, path, e);
        }
    }

    /** The names in a folder, sorted; none where there is no folder. */
    static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw failed("cannot read " + folder, folder, e);
        }
    }

    /**
     * The exception to throw for a failure at a path. A full disk is named as such: it shows as an IOException, or, where the file is mapped
     * into memory, as an InternalError.
     */
    static StoreException failed(String doing, Path path, Throwable cause) {
        if (cause instanceof StoreException known) {
            return known;
        }
        for (Throwable t = cause; t != null; t = t.getCause()) {
            String message = Optional.ofNullable(t.getMessage()).orElse("");
            if (message.contains("No space left") || message.contains("quota exceeded")) {
                return noSpace(path, cause);
            }
            if (t instanceof InternalError && freeSpace(path) < NEARLY_FULL) {
                return noSpace(path, cause);
            }
        }
        return new StoreException(doing + ": " + reason(cause), cause);
    }

    private static StoreException noSpace(Path path, Throwable cause) {
        return new StoreException("no space left on the disk of " + path, cause);
    }

    private static String reason(Throwable cause) {
        Throwable t = cause;
        while (!(t instanceof IOException) && t.getCause() != null) {
            t = t.getCause();
        }
        if (t instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (t instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (t instanceof FileSystemException e && e.getReason() != null) {
            return e.getReason();
        }
        return Optional.ofNullable(t.getMessage()).orElse(t.getClass().getSimpleName());
    }

    private static long freeSpace(Path path) {
        Path at = path.toAbsolutePath();
        while (!Files.exists(at)) {
            Path parent = at.getParent();
            if (parent == null) {
                return Long.MAX_VALUE;
            }
            at = parent;
        }
        try {
            return Files.getFileStore(at).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }

    private static void deleteQuietly(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // The failure being reported matters more; the next opening for writing cleans up.
        }
    }
}
