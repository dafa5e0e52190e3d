package org.sitrep.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.text.ZoneKind;

/**
 * The judgement of one text's paragraphs. First each is judged by itself (a button, a caption, a date); then the running text
 * is found, and what is left is judged by where it stands: above the running text, between its paragraphs, or below. In doubt
 * a paragraph stays part of the article.
 */
final class Layout {
    /** The first line this long above the running text is the headline, whatever stands above it. */
    private static final int HEADLINE_WORDS = 6;

    private static final int FEWEST_HEADLINE_WORDS = 3;
    /** A line this long under the headline sums up the article; a shorter one names its writer or its section. */
    private static final int SUMMARY_WORDS = 5;

    /** Even two words can be the title of one of these. */
    private static final Pattern REPORT =
            Pattern.compile("(?i)^\\S+ (?:report|bulletin|update|statement|communiqu[eé]|briefing|summary)$");

    private static final int CROSSHEAD_WORDS = 18;
    private static final int NAMES_TOGETHER = 4;
    private static final int STRAY_WORDS = 8;

    private final List<Paragraph> parts;
    private final Optional<String> title;
    private final OutletLine outlets;
    /** Empty while not judged. */
    private final List<Optional<ZoneKind>> kinds = new ArrayList<>();
    /** Outlets that the page's own furniture names. */
    private final Set<String> namedBelow = new HashSet<>();
    /** How often each name stands above the running text. */
    private final Map<String, Integer> namesAbove = new HashMap<>();
    /** The first paragraph of running text; the number of paragraphs where there is none. */
    private int first;
    /** The last paragraph of running text; -1 where there is none. */
    private int last;

    private Layout(List<Paragraph> parts, Optional<String> title, OutletLine outlets) {
        this.parts = parts;
        this.title = title;
        this.outlets = outlets;
    }

    /** One kind for each paragraph. */
    static List<ZoneKind> of(List<Paragraph> parts, Optional<String> title, OutletLine outlets) {
        Layout layout = new Layout(parts, title, outlets);
        layout.judgeEach();
        layout.closeArticle();
        layout.findRunningText();
        if (layout.last < 0) {
            layout.judgeWithoutRunningText();
        } else {
            layout.judgeAbove();
            layout.judgeBetween();
            layout.judgeBelow();
        }
        return layout.kinds.stream().map(kind -> kind.orElse(ZoneKind.BODY)).toList();
    }

    private void judgeEach() {
        boolean titleFound = parts.stream().anyMatch(p -> p.known().equals(Optional.of(ZoneKind.HEADLINE)));
        boolean prose = false;
        for (Paragraph part : parts) {
            Optional<ZoneKind> kind = part.known();
            if (kind.isEmpty() && !titleFound && !prose && isTitle(part)) {
                kind = Optional.of(ZoneKind.HEADLINE);
                titleFound = true;
            }
            if (kind.isEmpty()) {
                kind = byItself(part, !prose);
            }
            prose |= kind.isEmpty() && part.isProse();
            kinds.add(kind);
            if (kind.equals(Optional.of(ZoneKind.FURNITURE))) {
                outlets.namedBy(part).ifPresent(namedBelow::add);
            }
        }
    }

    private Optional<ZoneKind> byItself(Paragraph part, boolean beforeBody) {
        if (Dateline.of(part.plain()).isPresent()) {
            return Optional.of(ZoneKind.DATELINE);
        }
        if (CaptionLine.is(part, beforeBody, outlets::isName)) {
            return Optional.of(ZoneKind.CAPTION);
        }
        return FurnitureLine.is(part) ? Optional.of(ZoneKind.FURNITURE) : Optional.empty();
    }

    private boolean isTitle(Paragraph part) {
        return title.isPresent() && part.plain().length() < 400 && RepeatedTitle.isTitle(part.plain(), title.get());
    }

    /** What follows "Related articles" or "Comments" is no part of the article, if it is the lesser part of the text. */
    private void closeArticle() {
        long before = 0;
        long after = 0;
        for (int i = 0; i < parts.size(); i++) {
            after += runningLength(i);
        }
        for (int i = 0; i < parts.size(); i++) {
            before += runningLength(i);
            after -= runningLength(i);
            if (isOpenOrFurniture(i) && before > 2 * after && before > 0 && FurnitureLine.closesArticle(parts.get(i))) {
                for (int j = i + 1; j < parts.size(); j++) {
                    if (kinds.get(j).isEmpty()) {
                        set(j, ZoneKind.FURNITURE);
                    }
                }
                return;
            }
        }
    }

    private boolean isOpenOrFurniture(int i) {
        return kinds.get(i).orElse(ZoneKind.FURNITURE) == ZoneKind.FURNITURE;
    }

    private long runningLength(int i) {
        return isRunningText(i) ? parts.get(i).plain().length() : 0;
    }

    private boolean isRunningText(int i) {
        Optional<ZoneKind> kind = kinds.get(i);
        return kind.isEmpty() ? parts.get(i).isProse() : kind.get() == ZoneKind.BODY;
    }

    private void findRunningText() {
        first = parts.size();
        last = -1;
        for (int i = 0; i < parts.size(); i++) {
            if (isRunningText(i)) {
                first = Math.min(first, i);
                last = i;
            }
        }
        while (last > first && kinds.get(last).isEmpty() && FurnitureLine.describesAuthor(parts.get(last))) {
            set(last, ZoneKind.FURNITURE);
            last--;
            while (last > first && !isRunningText(last)) {
                last--;
            }
        }
    }

    /** A list, a headline alone, a text that lost its punctuation: all of it is the article. */
    private void judgeWithoutRunningText() {
        long open = kinds.stream().filter(Optional::isEmpty).count();
        if (open > 1 && title.isEmpty() && headline().isEmpty()) {
            chooseHeadline(parts.size(), FEWEST_HEADLINE_WORDS).ifPresent(i -> set(i, ZoneKind.HEADLINE));
        }
    }

    private void judgeAbove() {
        parts.subList(0, first).stream()
                .filter(OutletLine::isName)
                .forEach(name -> namesAbove.merge(name.plain(), 1, Integer::sum));
        if (headline().isEmpty() && title.isEmpty()) {
            OptionalInt chosen = chooseHeadline(first, HEADLINE_WORDS);
            if (chosen.isPresent()) {
                set(chosen.getAsInt(), ZoneKind.HEADLINE);
            } else if (isAskedTitle(first)) {
                set(first, ZoneKind.HEADLINE);
                findRunningText();
            }
        }
        int headline = headline().orElse(-1);
        for (int i = 0; i < first; i++) {
            if (kinds.get(i).isEmpty()) {
                set(i, above(i, headline));
            }
        }
    }

    private ZoneKind above(int i, int headline) {
        Paragraph part = parts.get(i);
        if (isOutlet(part) || (isBesideHeading(i) && (outlets.isLikely(part) || isRepeatedAbove(i)))) {
            return ZoneKind.PUBLISHER;
        }
        if (i == first - 1 && parts.get(first).isBullet()) {
            return ZoneKind.CROSSHEAD;
        }
        boolean underHeadline = i > headline && (headline >= 0 || title.isPresent());
        return underHeadline && part.words() >= SUMMARY_WORDS ? ZoneKind.CROSSHEAD : ZoneKind.FURNITURE;
    }

    /** The first line above an index that is long enough, or the longest one there. */
    private OptionalInt chooseHeadline(int end, int enoughWords) {
        int best = -1;
        for (int i = 0; i < end; i++) {
            Paragraph part = parts.get(i);
            int words = part.words();
            boolean candidate = kinds.get(i).isEmpty()
                    && (words >= FEWEST_HEADLINE_WORDS
                            || REPORT.matcher(part.head()).find())
                    && !part.isBullet()
                    && !isOutlet(part)
                    && !outlets.isLikely(part)
                    && !isRepeatedAbove(i);
            if (candidate && words >= enoughWords) {
                return OptionalInt.of(i);
            }
            if (candidate && (best < 0 || words > parts.get(best).words())) {
                best = i;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    /** "Who holds the dam?": a title may ask, if running text follows. */
    private boolean isAskedTitle(int i) {
        Paragraph part = parts.get(i);
        return i < last
                && kinds.get(i).isEmpty()
                && part.asks()
                && part.words() <= CROSSHEAD_WORDS
                && !part.plain().matches(".*[.?!:] .*");
    }

    private void judgeBetween() {
        for (int i = first; i < last; i++) {
            if (kinds.get(i).equals(Optional.of(ZoneKind.DATELINE))
                    && parts.get(i).known().isEmpty()
                    && !isLabelledDate(i)) {
                // A day as a heading, as daily reports have them.
                set(i, ZoneKind.CROSSHEAD);
            } else if (kinds.get(i).isEmpty() && isCrosshead(parts.get(i))) {
                set(i, ZoneKind.CROSSHEAD);
            }
        }
    }

    private boolean isLabelledDate(int i) {
        return Dateline.of(parts.get(i).plain()).map(Dateline::labelled).orElse(false);
    }

    private static boolean isCrosshead(Paragraph part) {
        if (part.isProse()
                || part.isBullet()
                || part.words() > CROSSHEAD_WORDS
                || (part.endsSentence() && !part.asks())) {
            return false;
        }
        char begin = part.plain().charAt(0);
        char end = part.plain().charAt(part.plain().length() - 1);
        return !Character.isLowerCase(begin) && ",;-–—".indexOf(end) < 0;
    }

    private void judgeBelow() {
        boolean furniture = false;
        for (int i = last + 1; i < parts.size(); i++) {
            Paragraph part = parts.get(i);
            if (kinds.get(i).isEmpty()) {
                boolean listed = parts.get(last).isBullet() && part.words() >= FEWEST_HEADLINE_WORDS;
                if (outlets.isKnown(part)) {
                    set(i, ZoneKind.PUBLISHER);
                } else if (furniture || (part.words() < STRAY_WORDS && !listed)) {
                    set(i, ZoneKind.FURNITURE);
                }
            }
            furniture |= kinds.get(i).equals(Optional.of(ZoneKind.FURNITURE));
        }
    }

    private OptionalInt headline() {
        int at = kinds.indexOf(Optional.of(ZoneKind.HEADLINE));
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
    }

    private boolean isOutlet(Paragraph part) {
        return outlets.isKnown(part) || namedBelow.contains(part.plain());
    }

    /** Whether headline or date stand next to it, other names between them aside. */
    private boolean isBesideHeading(int i) {
        int above = i - 1;
        while (above >= Math.max(0, i - NAMES_TOGETHER) && isOpenName(above)) {
            above--;
        }
        int below = i + 1;
        while (below < Math.min(first, i + NAMES_TOGETHER) && isOpenName(below)) {
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

    private boolean isRepeatedAbove(int i) {
        return namesAbove.getOrDefault(parts.get(i).plain(), 0) > 1;
    }

    private void set(int i, ZoneKind kind) {
        kinds.set(i, Optional.of(kind));
    }
}
