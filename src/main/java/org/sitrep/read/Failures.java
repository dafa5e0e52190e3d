package org.sitrep.read;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.netpreserve.jwarc.ParsingException;

/** What to tell a user of a failure to read. */
final class Failures {
    private Failures() {}

    static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (failure instanceof AccessDeniedException) {
            return "no permission to read it";
        }
        if (failure instanceof EOFException) {
            return "cut off: the data ends before its own end mark";
        }
        if (failure instanceof ZipException) {
            return "damaged gzip data: " + failure.getMessage();
        }
        if (failure instanceof ParsingException) {
            return "damaged WARC data: " + failure.getMessage();
        }
        if (failure instanceof FileSystemException system && system.getReason() != null) {
            return "cannot be read: " + system.getReason();
        }
        return "cannot be read: " + failure.getMessage();
    }
}
