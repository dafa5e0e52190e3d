package org.sitrep.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The entries of a file in which OpenNLP keeps a model, and the maximum entropy model in one of them. */
final class ModelEntries {
    private static final String TYPE = "GIS";
    /** A constant and a parameter that trainers once had use for. */
    private static final int UNUSED_BYTES = Integer.BYTES + Double.BYTES;

    private final Map<String, byte[]> entries = new HashMap<>();

    ModelEntries(InputStream in) throws IOException {
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            entries.put(entry.getName(), zip.readAllBytes());
        }
    }

    /** @throws IOException where there is no such entry */
    byte[] bytes(String entry) throws IOException {
        byte[] bytes = entries.get(entry);
        if (bytes == null) {
            throw new IOException("no " + entry + " in it");
        }
        return bytes;
    }

    /** @throws IOException where the entry is no such model, or is cut off */
    FlatModel model(String entry) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(bytes(entry));
        try {
            if (!text(in).equals(TYPE)) {
                throw new IOException(entry + " is not of the type " + TYPE);
            }
            in.position(in.position() + UNUSED_BYTES);
            String[] labels = new String[in.getInt()];
            for (int i = 0; i < labels.length; i++) {
                labels[i] = text(in);
            }
            return model(in, labels);
        } catch (RuntimeException e) {
            throw new IOException(entry + " is damaged: " + e, e);
        }
    }

    private static FlatModel model(ByteBuffer in, String[] labels) {
        int[][] labelSets = new int[in.getInt()][];
        int[] bearers = new int[labelSets.length];
        for (int i = 0; i < labelSets.length; i++) {
            // Of how many features it is the set, and the labels.
            String[] numbers = text(in).split(" ", -1);
            bearers[i] = Integer.parseInt(numbers[0]);
            labelSets[i] = new int[numbers.length - 1];
            for (int k = 1; k < numbers.length; k++) {
                labelSets[i][k - 1] = Integer.parseInt(numbers[k]);
            }
        }
        long[] features = new long[in.getInt()];
        for (int i = 0; i < features.length; i++) {
            features[i] = FlatModel.hash(text(in));
        }
        int[] sets = new int[features.length];
        int at = 0;
        for (int set = 0; set < bearers.length; set++) {
            for (int i = 0; i < bearers[set]; i++) {
                sets[at++] = set;
            }
        }
        double[] weights = new double[in.remaining() / Double.BYTES];
        in.asDoubleBuffer().get(weights);
        return new FlatModel(labels, labelSets, features, sets, weights);
    }

    /** A text as {@code DataOutput} writes it, which is UTF-8 for all but the rarest characters. */
    private static String text(ByteBuffer in) {
        byte[] bytes = new byte[Short.toUnsignedInt(in.getShort())];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
