package org.sitrep.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * An exclusive hold on a file that ends with the process at the latest. The file carries the holder's process id, for messages only.
 */
final class FileHold implements AutoCloseable {
    private final FileChannel channel;

    private FileHold(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock, or returns empty where somebody has it.
     *
     * @throws IOException when the folder of the file is missing or not writable
     */
    static Optional<FileHold> tryLock(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        boolean held = false;
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                return Optional.empty();
            }
            channel.truncate(0);
            byte[] pid = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
            channel.write(ByteBuffer.wrap(pid), 0);
            held = true;
            return Optional.of(new FileHold(channel));
        } catch (OverlappingFileLockException e) {
            // Held by another thread of this very process.
            return Optional.empty();
        } finally {
            if (!held) {
                channel.close();
            }
        }
    }

    /** Who holds the lock, as far as the file tells. */
    static String holder(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer bytes = ByteBuffer.allocate(32);
            channel.read(bytes);
            String pid = new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII).strip();
            return pid.isEmpty() ? "another process" : "process " + pid;
        } catch (IOException e) {
            return "another process";
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StoreException("cannot release a lock: " + e.getMessage(), e);
        }
    }
}
