package org.sitrep.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * A table of tab-separated values with a header line, kept as the bytes of the file: fields are cut out when asked for,
 * which keeps two hundred thousand places in the size of their text.
 */
final class TsvTable {
    private final Path file;
    private final byte[] data;
    private final int[] rowStart;
    private final int rows;
    private final Map<String, Integer> columns = new HashMap<>();

    private TsvTable(Path file, byte[] data) {
        this.file = file;
        this.data = data;
        int[] starts = new int[data.length / 40 + 16];
        int count = 0;
        int from = 0;
        while (from < data.length) {
            int end = endOfLine(from);
            if (end > from) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = from;
            }
            from = end + 1;
        }
        if (count == 0) {
            throw new KnowledgeException(file, "line 1", "no header line");
        }
        rowStart = Arrays.copyOfRange(starts, 1, count);
        rows = count - 1;
        List<String> names = List.of(text(0, endOfLine(0)).split("\t", -1));
        for (int i = 0; i < names.size(); i++) {
            columns.put(names.get(i), i);
        }
    }

    /**
     * Reads a table, packed where its name ends in .gz.
     *
     * @throws KnowledgeException where the file cannot be read, has no header or lacks a column
     */
    static TsvTable read(Path file, List<String> needed) {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw) {
            TsvTable table = new TsvTable(file, in.readAllBytes());
            for (String column : needed) {
                table.column(column);
            }
            return table;
        } catch (IOException e) {
            throw new KnowledgeException(file, "", "cannot be read: " + e.getMessage(), e);
        }
    }

    Path file() {
        return file;
    }

    int rows() {
        return rows;
    }

    /** The index of a column. */
    int column(String name) {
        Integer column = columns.get(name);
        if (column == null) {
            throw new KnowledgeException(file, "line 1", "no column " + name);
        }
        return column;
    }

    /** The field of a row; empty where the row is too short. */
    String field(int row, int column) {
        int from = start(row, column);
        return text(from, end(from));
    }

    /** Makes the key of the name in a field. */
    KeyBuffer key(int row, int column, KeyBuffer buffer) {
        int from = start(row, column);
        return buffer.set(data, from, end(from));
    }

    /** The hash that {@link KeyIndex} has for a prefix and the field behind it, which must be ASCII. */
    long hash(String prefix, int row, int column) {
        long hash = KeyIndex.hash(prefix);
        int from = start(row, column);
        int end = end(from);
        for (int i = from; i < end; i++) {
            hash = 31 * hash + data[i];
        }
        return hash;
    }

    boolean isEmpty(int row, int column) {
        int from = start(row, column);
        return end(from) == from;
    }

    private int start(int row, int column) {
        int from = rowStart[row];
        int skipped = 0;
        while (skipped < column && from < data.length && data[from] != '\n') {
            skipped += data[from] == '\t' ? 1 : 0;
            from++;
        }
        return from;
    }

    private int end(int from) {
        int end = from;
        while (end < data.length && data[end] != '\t' && data[end] != '\n' && data[end] != '\r') {
            end++;
        }
        return end;
    }

    /** The field of a column given by name. */
    String field(int row, String column) {
        return field(row, column(column));
    }

    double decimal(int row, String column) {
        String field = field(row, column);
        try {
            return field.isEmpty() ? Double.NaN : Double.parseDouble(field);
        } catch (NumberFormatException e) {
            throw wrong(row, column + " is not a number: " + field, e);
        }
    }

    long integer(int row, String column) {
        String field = field(row, column);
        try {
            return field.isEmpty() ? 0 : Long.parseLong(field);
        } catch (NumberFormatException e) {
            throw wrong(row, column + " is not a whole number: " + field, e);
        }
    }

    private KnowledgeException wrong(int row, String reason, Exception cause) {
        return new KnowledgeException(file, "line " + line(row), reason, cause);
    }

    private int line(int row) {
        int line = 1;
        for (int i = 0; i < rowStart[row]; i++) {
            line += data[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private int endOfLine(int from) {
        int end = from;
        while (end < data.length && data[end] != '\n') {
            end++;
        }
        return end;
    }

    private String text(int from, int end) {
        return new String(data, from, end - from, StandardCharsets.UTF_8);
    }
}
