package org.sitrep.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.text.Span;
import org.sitrep.text.ZoneKind;

/**
 * Divides a first paragraph that runs date, title and text together, as scraped articles do: "Sun 16 Apr 2017 Title of it.
 * The first sentence ...".
 */
final class Opening {
    /** How far into the paragraph a repeated title is looked for. */
    private static final int REACH = 160;

    private static final Pattern LEADING_LABEL = Pattern.compile(
            "^ *(?:(?:(?:first |last )?(?:published|posted|updated|update|date)(?: (?:on|at))? ?:? )?(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?[.,]? )?)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TRAILING_TIME = Pattern.compile(
            "\\G[ ,|]*(?:\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?)?(?: ?(?:GMT|UTC)(?: ?[+-]\\d{1,2}(?::?\\d{2})?)?)?(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE);
    private static final String GLUE = " .,:;|–—-\"”’'»";

    private final String text;
    private final Paragraph paragraph;
    /** The paragraph's beginning with plain spaces; index 0 is where the paragraph begins. */
    private final String head;

    private Opening(String text, Paragraph paragraph) {
        this.text = text;
        this.paragraph = paragraph;
        Span span = paragraph.span();
        this.head = Blank.flat(text.substring(span.begin(), Math.min(span.end(), span.begin() + 600)));
    }

    /** The paragraph whole, or its parts in order: date, title, rest. */
    static List<Paragraph> split(String text, Paragraph first, Optional<String> title) {
        return first.known().isPresent() ? List.of(first) : new Opening(text, first).split(title);
    }

    private List<Paragraph> split(Optional<String> title) {
        Optional<Span> printed = title.flatMap(t -> RepeatedTitle.find(head, t, REACH));
        if (printed.isPresent() && isPreamble(printed.get().begin())) {
            Span at = printed.get();
            List<Paragraph> parts = new ArrayList<>();
            add(parts, 0, at.begin(), preambleKind(at.begin()));
            add(parts, at.begin(), at.end(), Optional.of(ZoneKind.HEADLINE));
            parts.addAll(afterTitle(at.end()));
            return parts;
        }
        int dated = dateEnd(0);
        if (dated == 0 || dated == paragraph.span().length()) {
            return List.of(paragraph);
        }
        List<Paragraph> parts = new ArrayList<>();
        add(parts, 0, dated, Optional.of(ZoneKind.DATELINE));
        add(parts, dated, paragraph.span().length(), Optional.empty());
        return parts;
    }

    private List<Paragraph> afterTitle(int from) {
        List<Paragraph> parts = new ArrayList<>();
        int dated = dateEnd(from);
        add(parts, from, dated, Optional.of(ZoneKind.DATELINE));
        add(parts, Math.max(from, dated), paragraph.span().length(), Optional.empty());
        return parts;
    }

    /** Whether what stands before the title is a date, with or without writers, or a few words of menu. */
    private boolean isPreamble(int end) {
        String before = Blank.plain(head.substring(0, end));
        return before.isEmpty()
                || dateEnd(0) > 0
                || Dateline.of(before).isPresent()
                || (before.split(" ", -1).length <= 4 && !before.endsWith(","));
    }

    private Optional<ZoneKind> preambleKind(int end) {
        boolean dated = dateEnd(0) > 0
                || Dateline.of(Blank.plain(head.substring(0, end))).isPresent();
        return Optional.of(dated ? ZoneKind.DATELINE : ZoneKind.FURNITURE);
    }

    /** Where the full date that begins at an index ends, blanks and glue included; the index itself where none does. */
    private int dateEnd(int from) {
        Matcher label = LEADING_LABEL.matcher(head.substring(from));
        int at = from + (label.find() ? label.end() : 0);
        Optional<StatedDate> date = StatedDate.find(head, at, StatedDate.Slashes.UNKNOWN);
        if (date.isEmpty() || date.get().begin() > at + 1) {
            return from;
        }
        int end = date.get().end();
        Matcher time = TRAILING_TIME.matcher(head);
        if (time.find(end)) {
            end = time.end();
        }
        boolean comma = end < head.length() && head.charAt(end) == ',';
        int next = end;
        while (next < head.length() && GLUE.indexOf(head.charAt(next)) >= 0) {
            next++;
        }
        if (next == head.length()) {
            return next;
        }
        // "20 February 2020 was quiet" and "20 February 2020, 14 people died" begin sentences.
        char c = head.charAt(next);
        boolean begins =
                Character.isUpperCase(c) || c == '"' || c == '“' || c == '‘' || (Character.isDigit(c) && !comma);
        return begins && next > end ? next : from;
    }

    private void add(List<Paragraph> parts, int begin, int end, Optional<ZoneKind> kind) {
        int offset = paragraph.span().begin();
        if (begin < end) {
            Span span = Blank.trim(text, offset + begin, offset + end);
            if (span.length() > 0) {
                parts.add(kind.map(k -> Paragraph.of(text, span, k)).orElseGet(() -> Paragraph.of(text, span)));
            }
        }
    }
}
