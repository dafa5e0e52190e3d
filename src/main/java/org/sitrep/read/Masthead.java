package org.sitrep.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.text.ZoneKind;

/** The judgement of the lines above the running text: which is the headline, which names the outlet, which is neither. */
final class Masthead {
    /** The first line this long is the headline, whatever stands above it. */
    static final int HEADLINE_WORDS = 6;

    static final int FEWEST_HEADLINE_WORDS = 3;
    /** A line this long under the headline sums up the article; a shorter one names its writer or its section. */
    private static final int SUMMARY_WORDS = 5;

    private static final int NAMES_TOGETHER = 4;

    /** Even two words can be the title of one of these. */
    private static final Pattern REPORT =
            Pattern.compile("(?i)^\\S+ (?:report|bulletin|update|statement|communiqu[eé]|briefing|summary)$");

    private final List<Paragraph> parts;
    private final List<Optional<ZoneKind>> kinds;
    private final OutletLine outlets;
    private final Set<String> named;
    private final int end;
    private final Map<String, Integer> names = new HashMap<>();

    /**
     * @param kinds what is judged so far; seen as it changes
     * @param named outlets that the page's own furniture names
     * @param end the index of the first paragraph of running text
     */
    Masthead(List<Paragraph> parts, List<Optional<ZoneKind>> kinds, OutletLine outlets, Set<String> named, int end) {
        this.parts = parts;
        this.kinds = kinds;
        this.outlets = outlets;
        this.named = Set.copyOf(named);
        this.end = end;
        parts.subList(0, end).stream()
                .filter(OutletLine::isName)
                .forEach(name -> names.merge(name.plain(), 1, Integer::sum));
    }

    /** The first line with enough words, or the longest one; no outlet's name. */
    OptionalInt headline(int enoughWords) {
        int best = -1;
        for (int i = 0; i < end; i++) {
            int words = parts.get(i).words();
            boolean candidate = kinds.get(i).isEmpty() && isTitleLike(parts.get(i));
            if (candidate && words >= enoughWords) {
                return OptionalInt.of(i);
            }
            if (candidate && (best < 0 || words > parts.get(best).words())) {
                best = i;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private boolean isTitleLike(Paragraph part) {
        boolean enough = part.words() >= FEWEST_HEADLINE_WORDS
                || REPORT.matcher(part.head()).find();
        return enough && !part.isBullet() && !isOutlet(part) && !outlets.isLikely(part) && !isRepeated(part);
    }

    /** @param underHeadline whether the headline stands above this line, or outside the text */
    ZoneKind judge(int i, boolean underHeadline) {
        Paragraph part = parts.get(i);
        if (isOutlet(part) || (isBesideHeading(i) && (outlets.isLikely(part) || isRepeated(part)))) {
            return ZoneKind.PUBLISHER;
        }
        boolean headsList = i == end - 1 && parts.get(end).isBullet();
        boolean summary = underHeadline && part.words() >= SUMMARY_WORDS;
        return headsList || summary ? ZoneKind.CROSSHEAD : ZoneKind.FURNITURE;
    }

    private boolean isOutlet(Paragraph part) {
        return outlets.isKnown(part) || named.contains(part.plain());
    }

    private boolean isRepeated(Paragraph part) {
        return names.getOrDefault(part.plain(), 0) > 1;
    }

    /** Whether headline or date stand next to it, other names between them aside. */
    private boolean isBesideHeading(int i) {
        int above = i - 1;
        while (above >= Math.max(0, i - NAMES_TOGETHER) && isOpenName(above)) {
            above--;
        }
        int below = i + 1;
        while (below < Math.min(end, i + NAMES_TOGETHER) && isOpenName(below)) {
            below++;
        }
        return isHeading(above) || isHeading(below);
    }

    private boolean isOpenName(int i) {
        ZoneKind kind = kinds.get(i).orElse(ZoneKind.PUBLISHER);
        return (kind == ZoneKind.PUBLISHER || kind == ZoneKind.FURNITURE) && OutletLine.isName(parts.get(i));
    }

    private boolean isHeading(int i) {
        if (i < 0 || i >= parts.size()) {
            return false;
        }
        ZoneKind kind = kinds.get(i).orElse(ZoneKind.BODY);
        return kind == ZoneKind.HEADLINE || kind == ZoneKind.DATELINE;
    }
}
