package org.sitrep.store;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicyCount;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.Sink;

/** Sorts any number of lines and drops the repeated ones; what does not fit into memory goes through temporary files. */
final class LineSorter implements AutoCloseable {
    private static final int IN_MEMORY = 500_000;

    private final SortedDataBag<String> bag;

    LineSorter() {
        this(IN_MEMORY);
    }

    LineSorter(int inMemory) {
        bag = new SortedDataBag<>(new ThresholdPolicyCount<>(inMemory), new Lines(), LineOrder.BYTES);
    }

    /** Adds a line, which must hold no line break. */
    void add(String line) {
        bag.add(line);
    }

    /** Hands out the lines in order; afterwards nothing can be added. */
    void forEach(Consumer<String> sink) {
        Iterator<String> sorted = bag.iterator();
        String last = "";
        try {
            while (sorted.hasNext()) {
                String line = sorted.next();
                if (!line.equals(last)) {
                    sink.accept(line);
                }
                last = line;
            }
        } finally {
            Iter.close(sorted);
        }
    }

    @Override
    public void close() {
        bag.close();
    }

    private static final class Lines implements SerializationFactory<String> {
        @Override
        public Sink<String> createSerializer(OutputStream out) {
            BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            return new Sink<>() {
                @Override
                public void send(String line) {
                    try {
                        writer.write(line);
                        writer.write('\n');
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }

                @Override
                public void flush() {
                    try {
                        writer.flush();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }

                @Override
                public void close() {
                    try {
                        writer.close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            };
        }

        @Override
        public Iterator<String> createDeserializer(InputStream in) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .iterator();
        }
    }
}
