package org.sitrep.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sitrep.text.ZoneKind;

/**
 * The judgement of one text's paragraphs. First each is judged by itself (a button, a caption, a date); then the running text
 * is found, and what is left is judged by where it stands: above the running text, between its paragraphs, or below. In doubt
 * a paragraph stays part of the article.
 */
final class Layout {
    private static final int CROSSHEAD_WORDS = 18;
    /** Two paragraphs of running text this long, one after the other, are the article's own. */
    private static final int FULL_WORDS = 20;

    private static final int STRAY_WORDS = 8;

    private final List<Paragraph> parts;
    private final Optional<String> title;
    private final OutletLine outlets;
    /** Empty while not judged. */
    private final List<Optional<ZoneKind>> kinds = new ArrayList<>();
    /** Outlets that the page's own furniture names. */
    private final Set<String> namedBelow = new HashSet<>();
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

    /**
     * What follows "Related articles" or "Comments" is no part of the article, if it is the lesser part of the text. After the
     * former the article may go on.
     */
    private void closeArticle() {
        long after = 0;
        int lastPair = -1;
        for (int i = 0; i < parts.size(); i++) {
            after += runningLength(i);
            lastPair = i > 0 && isFull(i - 1) && isFull(i) ? i : lastPair;
        }
        long before = 0;
        for (int i = 0; i < parts.size(); i++) {
            before += runningLength(i);
            after -= runningLength(i);
            if (isOpenOrFurniture(i) && before > 2 * after && before > 0 && closes(parts.get(i), lastPair > i)) {
                for (int j = i + 1; j < parts.size(); j++) {
                    if (kinds.get(j).isEmpty()) {
                        set(j, ZoneKind.FURNITURE);
                    }
                }
                return;
            }
        }
    }

    private static boolean closes(Paragraph part, boolean goesOn) {
        return FurnitureLine.opensComments(part) || (!goesOn && FurnitureLine.closesArticle(part));
    }

    private boolean isFull(int i) {
        return isRunningText(i) && parts.get(i).words() >= FULL_WORDS;
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
            masthead(parts.size()).headline(Masthead.FEWEST_HEADLINE_WORDS).ifPresent(i -> set(i, ZoneKind.HEADLINE));
        }
    }

    private void judgeAbove() {
        if (headline().isEmpty() && title.isEmpty()) {
            OptionalInt chosen = masthead(first).headline(Masthead.HEADLINE_WORDS);
            if (chosen.isPresent()) {
                set(chosen.getAsInt(), ZoneKind.HEADLINE);
            } else if (isAskedTitle(first)) {
                set(first, ZoneKind.HEADLINE);
                findRunningText();
            }
        }
        int headline = headline().orElse(title.isPresent() ? -1 : parts.size());
        Masthead masthead = masthead(first);
        for (int i = 0; i < first; i++) {
            if (kinds.get(i).isEmpty()) {
                set(i, masthead.judge(i, i > headline));
            }
        }
    }

    private Masthead masthead(int end) {
        return new Masthead(parts, kinds, outlets, namedBelow, end);
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
                boolean listed = parts.get(last).isBullet() && part.words() >= Masthead.FEWEST_HEADLINE_WORDS;
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

    private void set(int i, ZoneKind kind) {
        kinds.set(i, Optional.of(kind));
    }
}
