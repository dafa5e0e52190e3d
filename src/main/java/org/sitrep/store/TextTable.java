package org.sitrep.store;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Rows as plain text for people: values without quotes and datatypes, IRIs short, long values cut. */
final class TextTable {
    private static final int WIDEST = 60;

    private TextTable() {}

    static void print(String line, OutputStream out) {
        PrintWriter writer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.println(line);
        writer.flush();
    }

    static void print(RowSet rows, PrefixMapping prefixes, OutputStream out) {
        List<Var> columns = rows.getResultVars();
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns.stream().map(Var::getVarName).toList());
        rows.forEachRemaining(row -> lines.add(
                columns.stream().map(column -> cell(row, column, prefixes)).toList()));
        int[] widths = new int[columns.size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], length(line.get(i)));
            }
        }
        PrintWriter writer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.println(line(lines.get(0), widths));
        List<String> rule = new ArrayList<>();
        for (int width : widths) {
            rule.add("-".repeat(width));
        }
        writer.println(line(rule, widths));
        lines.subList(1, lines.size()).forEach(line -> writer.println(line(line, widths)));
        int count = lines.size() - 1;
        writer.println(count == 1 ? "1 row" : count + " rows");
        writer.flush();
    }

    private static String cell(Binding row, Var column, PrefixMapping prefixes) {
        return Optional.ofNullable(row.get(column))
                .map(node -> cut(text(node, prefixes)))
                .orElse("");
    }

    private static String text(Node node, PrefixMapping prefixes) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        return node.isURI() ? prefixes.shortForm(node.getURI()) : node.toString();
    }

    private static String cut(String text) {
        // Control characters in the text of articles must not steer the terminal.
        String plain = text.replaceAll("\\p{Cntrl}+|\\R", " ");
        return length(plain) <= WIDEST ? plain : plain.substring(0, plain.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            line.append(cell).append(" ".repeat(widths[i] - length(cell) + (i + 1 < widths.length ? 2 : 0)));
        }
        return line.toString().stripTrailing();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
