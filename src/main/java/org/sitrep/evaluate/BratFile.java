package org.sitrep.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What scores need of a brat standoff file. Offsets are code points, ends exclusive. */
final class BratFile {
    private static final Pattern VALUE_OR_PAGE = Pattern.compile("(?:number|Wikipedia|Wikidata|GeoNames):");

    private final Map<String, TextBound> texts = new HashMap<>();
    private final List<Event> events = new ArrayList<>();
    private final Map<String, String> dates = new HashMap<>();
    private final Map<String, String> identities = new HashMap<>();

    /** A T line; of spans in pieces all from the first to the last. */
    record TextBound(String kind, int begin, int end) {
        boolean overlaps(TextBound other) {
            return begin < other.end && other.begin < end;
        }

        boolean sameSpan(TextBound other) {
            return begin == other.begin && end == other.end;
        }
    }

    /** An argument of an event; the number of a repeated role is left out. */
    record Argument(String role, String key) {}

    /** An E line. */
    record Event(String type, String trigger, List<Argument> arguments) {
        Event {
            arguments = List.copyOf(arguments);
        }
    }

    /** A mention in a role of an event. */
    record Part(String type, TextBound trigger, String role, TextBound filler) {
        /** Whether the other one says the same, give or take a word. */
        boolean meets(Part other) {
            return type.equals(other.type)
                    && role.equals(other.role)
                    && trigger.overlaps(other.trigger)
                    && filler.overlaps(other.filler);
        }
    }

    private BratFile() {}

    /**
     * Reads a file's lines.
     *
     * @param name for messages
     * @throws EvaluationException when a line is not as brat writes it
     */
    static BratFile parse(String name, List<String> lines) {
        BratFile file = new BratFile();
        for (int i = 0; i < lines.size(); i++) {
            try {
                file.line(lines.get(i));
            } catch (NumberFormatException | IndexOutOfBoundsException e) {
                throw new EvaluationException(
                        name + ", line " + (i + 1) + ": not a line of brat standoff: " + lines.get(i));
            }
        }
        return file;
    }

    private void line(String line) {
        if (line.isEmpty()) {
            return;
        }
        String[] fields = line.split("\t", -1);
        switch (line.charAt(0)) {
            case 'T' -> texts.put(fields[0], textBound(fields[1]));
            case 'E' -> events.add(event(fields[1]));
            case 'N' -> reference(fields[1]);
            default -> {
                // Attributes and notes are not scored.
            }
        }
    }

    private static TextBound textBound(String field) {
        String[] words = field.split("[ ;]");
        return new TextBound(words[0], Integer.parseInt(words[1]), Integer.parseInt(words[words.length - 1]));
    }

    private static Event event(String field) {
        String[] words = field.split(" ");
        int colon = words[0].indexOf(':');
        List<Argument> arguments = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
            int at = words[i].indexOf(':');
            arguments.add(new Argument(words[i].substring(0, at).replaceAll("\\d+$", ""), words[i].substring(at + 1)));
        }
        return new Event(words[0].substring(0, colon), words[0].substring(colon + 1), arguments);
    }

    private void reference(String field) {
        String[] words = field.split(" ", 3);
        if (words[2].startsWith("date:")) {
            dates.put(words[1], words[2].substring("date:".length()).strip());
        } else if (!VALUE_OR_PAGE.matcher(words[2]).lookingAt()) {
            identities.putIfAbsent(words[1], words[2].strip());
        }
    }

    /** The T lines that are no trigger, each span and kind once. */
    Set<TextBound> mentions() {
        Set<String> triggers = new HashSet<>();
        events.forEach(e -> triggers.add(e.trigger()));
        Set<TextBound> mentions = new HashSet<>();
        texts.forEach((key, text) -> {
            if (!triggers.contains(key)) {
                mentions.add(text);
            }
        });
        return mentions;
    }

    /** The arguments of all events. */
    Set<Part> parts() {
        Set<Part> parts = new HashSet<>();
        for (Event event : events) {
            TextBound trigger = texts.get(event.trigger());
            for (Argument argument : event.arguments()) {
                TextBound filler = texts.get(argument.key());
                // Arguments that are events themselves, what a claim is about, are no mentions.
                if (trigger != null && filler != null) {
                    parts.add(new Part(event.type(), trigger, argument.role(), filler));
                }
            }
        }
        return parts;
    }

    /** Dates with a value. */
    Map<TextBound, String> dates() {
        return valued(dates);
    }

    /** Mentions with the first name or address of what they speak of. */
    Map<TextBound, String> identities() {
        return valued(identities);
    }

    private Map<TextBound, String> valued(Map<String, String> values) {
        Map<TextBound, String> valued = new HashMap<>();
        values.forEach((key, value) -> {
            TextBound text = texts.get(key);
            if (text != null) {
                valued.put(text, value);
            }
        });
        return valued;
    }
}
