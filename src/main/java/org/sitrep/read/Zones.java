package org.sitrep.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sitrep.text.Zone;
import org.sitrep.text.ZoneKind;

/** Divides a text into zones and reads what its own lines say of headline, outlet and date. Safe for use by many threads. */
final class Zones {
    private final OutletLine outlets;

    /** @param isOutletName whether a line is the name of an outlet, as far as names are known */
    Zones(Predicate<String> isOutletName) {
        this.outlets = new OutletLine(isOutletName);
    }

    /** @param title the article's title where it is known from elsewhere */
    Zoned of(String text, Optional<String> title) {
        return of(text, Paragraphs.of(text), title);
    }

    /** @param paragraphs in the order of the text */
    Zoned of(String text, List<Paragraph> paragraphs, Optional<String> title) {
        List<Paragraph> parts = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            if (parts.isEmpty()) {
                parts.addAll(Opening.split(text, paragraph, title));
            } else {
                parts.add(paragraph);
            }
        }
        List<ZoneKind> kinds = Layout.of(parts, title, outlets);
        List<Zone> zones = new ArrayList<>();
        Optional<String> headline = Optional.empty();
        for (int i = 0; i < parts.size(); i++) {
            zones.add(new Zone(kinds.get(i), parts.get(i).span()));
            if (kinds.get(i) == ZoneKind.HEADLINE && headline.isEmpty()) {
                headline = Optional.of(parts.get(i).plain());
            }
        }
        Imprint imprint = Imprint.of(parts, kinds, outlets);
        return new Zoned(zones, headline, imprint.publisher(), imprint.published(), imprint.sources());
    }
}
