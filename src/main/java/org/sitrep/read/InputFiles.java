package org.sitrep.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The files that a command line names: those given, and those of readable kinds in the folders given, in sorted order. */
final class InputFiles {
    /** The name of standard input. */
    static final String STANDARD_INPUT = "-";

    /**
     * A file to read.
     *
     * @param format by its name; empty where its content must tell
     * @param refusal why it cannot even be tried
     */
    record InputFile(String path, Optional<Format> format, OptionalLong bytes, Optional<String> refusal) {}

    private final List<InputFile> files = new ArrayList<>();

    private InputFiles() {}

    static List<InputFile> of(List<String> inputs) {
        InputFiles expanded = new InputFiles();
        for (String input : inputs) {
            if (input.equals(STANDARD_INPUT)) {
                expanded.files.add(new InputFile(input, Optional.empty(), OptionalLong.empty(), Optional.empty()));
            } else {
                expanded.given(Path.of(input));
            }
        }
        return expanded.files;
    }

    private void given(Path path) {
        if (Files.isDirectory(path)) {
            folder(path);
        } else {
            file(path, Format.ofName(path.toString()));
        }
    }

    private void folder(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (Stream<Path> listing = Files.list(folder)) {
            listing.forEach(entries::add);
        } catch (IOException e) {
            refuse(folder, Failures.reason(e));
            return;
        } catch (UncheckedIOException e) {
            // The listing broke off; what it gave so far is still read.
            refuse(folder, "cannot be listed in full: " + e.getMessage());
        }
        Collections.sort(entries);
        for (Path entry : entries) {
            Optional<Format> format = Format.ofName(entry.toString());
            // Links to folders are not followed: they may lead back up.
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                folder(entry);
            } else if (format.isPresent() && !Files.isDirectory(entry)) {
                file(entry, format);
            }
        }
    }

    private void file(Path path, Optional<Format> format) {
        OptionalLong bytes = OptionalLong.empty();
        try {
            bytes = Files.isRegularFile(path) ? OptionalLong.of(Files.size(path)) : OptionalLong.empty();
        } catch (IOException e) {
            refuse(path, Failures.reason(e));
            return;
        }
        files.add(new InputFile(path.toString(), format, bytes, Optional.empty()));
    }

    private void refuse(Path path, String reason) {
        files.add(new InputFile(path.toString(), Optional.empty(), OptionalLong.empty(), Optional.of(reason)));
    }
}
