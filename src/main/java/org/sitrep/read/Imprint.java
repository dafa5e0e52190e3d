package org.sitrep.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.text.DateBounds;
import org.sitrep.text.Publication;
import org.sitrep.text.ZoneKind;

/**
 * What a text's own lines say of outlet, date and origin.
 *
 * @param sources agencies, each once
 */
record Imprint(Optional<String> publisher, Publication published, List<String> sources) {
    /** An agency's opening stands in one of the first paragraphs. */
    private static final int OPENINGS = 2;

    private static final Pattern CREDIT = Pattern.compile(
            "^[(\\[]?(?i:sources?|via) ?: ?([\\p{Lu}][\\p{L}\\d .&'’-]{1,60}?)[)\\]]?\\.?$|(?:^|[.\"”] ?)(?:--|–|—) ?([\\p{Lu}][\\p{L} .&'’]{1,30})$");

    Imprint {
        sources = List.copyOf(sources);
    }

    static Imprint of(List<Paragraph> parts, List<ZoneKind> kinds, OutletLine outlets) {
        List<String> sources = new ArrayList<>();
        Optional<LocalDate> opened = Optional.empty();
        int bodies = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (kinds.get(i) == ZoneKind.BODY && bodies++ < OPENINGS) {
                Optional<WireOpening> opening = WireOpening.of(parts.get(i), outlets::isName);
                opening.flatMap(WireOpening::agency).ifPresent(sources::add);
                opened = opened.or(() -> opening.flatMap(WireOpening::day));
            }
        }
        Optional<String> agency = sources.stream().findFirst();
        for (int i = 0; i < parts.size(); i++) {
            boolean stray = kinds.get(i) == ZoneKind.FURNITURE || kinds.get(i) == ZoneKind.BODY;
            Optional<String> credit = stray ? credit(parts.get(i), outlets) : Optional.empty();
            credit.filter(name -> !sources.contains(name)).ifPresent(sources::add);
        }
        Optional<String> publisher = publisher(parts, kinds, outlets).or(() -> agency);
        return new Imprint(publisher, published(parts, kinds, opened), sources);
    }

    private static Optional<String> credit(Paragraph part, OutletLine outlets) {
        Matcher matcher = CREDIT.matcher(part.tail());
        if (!matcher.find()) {
            return Optional.empty();
        }
        boolean labelled = matcher.group(1) != null;
        String name = (labelled ? matcher.group(1) : matcher.group(2)).strip();
        return (labelled && part.words() <= 10) || outlets.isName(name) ? Optional.of(name) : Optional.empty();
    }

    private static Optional<String> publisher(List<Paragraph> parts, List<ZoneKind> kinds, OutletLine outlets) {
        Optional<String> named = Optional.empty();
        for (int i = 0; i < parts.size(); i++) {
            if (kinds.get(i) == ZoneKind.PUBLISHER) {
                return Optional.of(parts.get(i).plain());
            }
            if (kinds.get(i) == ZoneKind.FURNITURE && named.isEmpty()) {
                named = outlets.namedBy(parts.get(i));
            }
        }
        return named;
    }

    /** The first date that is not that of a change, else the first. */
    private static Publication published(List<Paragraph> parts, List<ZoneKind> kinds, Optional<LocalDate> opened) {
        Optional<LocalDate> changed = Optional.empty();
        for (int i = 0; i < parts.size(); i++) {
            if (kinds.get(i) != ZoneKind.DATELINE) {
                continue;
            }
            Optional<Dateline> line = Dateline.of(parts.get(i).plain());
            Optional<LocalDate> day = line.isPresent()
                    ? line.get().day()
                    : StatedDate.find(parts.get(i).head(), StatedDate.Slashes.UNKNOWN)
                            .map(StatedDate::day);
            if (day.isPresent() && line.map(Dateline::updated).orElse(false)) {
                changed = changed.or(() -> day);
            } else if (day.isPresent()) {
                return new Publication(DateBounds.day(day.get()), "stated in the dateline");
            }
        }
        if (opened.isPresent()) {
            return new Publication(DateBounds.day(opened.get()), "stated in the dateline");
        }
        return changed.map(day ->
                        new Publication(DateBounds.day(day), "stated in the dateline, as the date of the last change"))
                .orElse(Publication.UNKNOWN);
    }
}
