package org.sitrep.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** One walk through a page that cuts its text into blocks and notes which block elements hold which. */
final class HtmlBlocks implements NodeFilter {
    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "aside",
            "footer",
            "iframe",
            "svg",
            "canvas",
            "object",
            "embed",
            "button",
            "select",
            "textarea",
            "dialog",
            "math",
            "audio",
            "video",
            "map",
            "menu",
            "head");
    private static final Set<String> SKIPPED_ROLES = Set.of(
            "navigation", "complementary", "contentinfo", "search", "banner", "dialog", "menu", "menubar", "alert");
    private static final Set<String> INLINE_HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");
    private static final Pattern SUSPECT_CLASS = Pattern.compile(
            "(?:^|[-_])(?:share|sharing|social|related|recommended|comments?|newsletter|subscribe|promo|adverts?|advertisement|ads?|cookies?|breadcrumbs?|menu|sidebar|navbar|tags|taglist|author-bio|byline-bio|popular|trending|readmore|outbrain|taboola|sponsored|paywall|signup|toolbar|pagination|print-only|sr-only|visually-hidden)(?:[-_]|$)");
    private static final Pattern NEGATED_CLASS = Pattern.compile("^(?:no|has|with|without|is)[-_]");
    private static final Pattern CAPTION_CLASS =
            Pattern.compile("(?:^|[-_])(?:caption|wp-caption-text|credit)(?:[-_]|$)");

    /** Where an element's blocks begin and end in the list, and how much running text stands directly in it. */
    static final class Holding {
        private final int begin;
        private int end;
        private int weight;

        private Holding(int begin) {
            this.begin = begin;
            this.end = begin;
        }

        int begin() {
            return begin;
        }

        int end() {
            return end;
        }

        int weight() {
            return weight;
        }
    }

    private final List<HtmlBlock> blocks = new ArrayList<>();
    private final IdentityHashMap<Element, Holding> holdings = new IdentityHashMap<>();
    private final Set<Element> suspects = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Element> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int links;
    private int captions;
    private int articles;
    private boolean lineBroken;

    /** In the order of the page. */
    List<HtmlBlock> blocks() {
        return blocks;
    }

    IdentityHashMap<Element, Holding> holdings() {
        return holdings;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            return enter(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        String name = element.normalName();
        if (name.equals("br")) {
            breakLine();
            return FilterResult.CONTINUE;
        }
        if (element.isBlock() || name.equals("figcaption")) {
            flush();
        }
        if (isSkipped(element, name)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        links += name.equals("a") ? 1 : 0;
        articles += isArticle(name) ? 1 : 0;
        captions += isCaption(element, name) ? 1 : 0;
        if (!isArticle(name) && !name.equals("body") && isSuspect(element)) {
            suspects.add(element);
        }
        if (element.isBlock() || name.equals("figcaption")) {
            open.push(element);
            holdings.put(element, new Holding(blocks.size()));
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !element.normalName().equals("br")) {
            leave(element);
        }
        return FilterResult.CONTINUE;
    }

    private void leave(Element element) {
        String name = element.normalName();
        Holding holding = holdings.get(element);
        if (holding != null) {
            flush();
            open.pop();
            holding.end = blocks.size();
        }
        suspects.remove(element);
        links -= name.equals("a") ? 1 : 0;
        articles -= isArticle(name) ? 1 : 0;
        captions -= isCaption(element, name) ? 1 : 0;
    }

    private void append(String words) {
        String plain = Blank.plain(words);
        if (plain.isEmpty()) {
            text.append(words.isEmpty() ? "" : " ");
            return;
        }
        lineBroken = false;
        text.append(Blank.is(words.charAt(0)) ? " " : "")
                .append(plain)
                .append(Blank.is(words.charAt(words.length() - 1)) ? " " : "");
        linked += links > 0 ? plain.length() : 0;
    }

    /** One break is a space, two are a border. */
    private void breakLine() {
        if (lineBroken) {
            flush();
        }
        text.append(' ');
        lineBroken = true;
    }

    private void flush() {
        String plain = Blank.plain(text);
        if (!plain.isEmpty()) {
            HtmlBlock block = new HtmlBlock(plain, kind(), linked, !suspects.isEmpty());
            blocks.add(block);
            weigh(block);
        }
        text.setLength(0);
        linked = 0;
        lineBroken = false;
    }

    /** The element around the paragraph holds the running text; the one around that holds it half. */
    private void weigh(HtmlBlock block) {
        Element owner = open.peek();
        if (owner == null || block.weight() == 0 || block.suspect()) {
            return;
        }
        boolean paragraph = owner.normalName().equals("p")
                || owner.normalName().equals("li")
                || owner.normalName().equals("blockquote");
        Element holder = paragraph ? owner.parent() : owner;
        Element outer = holder == null ? null : holder.parent();
        add(holder, block.weight());
        add(outer, block.weight() / 2);
    }

    private void add(@Nullable Element element, int weight) {
        Holding holding = element == null ? null : holdings.get(element);
        if (holding != null) {
            holding.weight += weight;
        }
    }

    private HtmlBlock.Kind kind() {
        Element owner = open.peek();
        String name = owner == null ? "" : owner.normalName();
        if (captions > 0) {
            return HtmlBlock.Kind.CAPTION;
        }
        if (name.equals("h1")) {
            return HtmlBlock.Kind.TITLE;
        }
        return INLINE_HEADINGS.contains(name) ? HtmlBlock.Kind.HEADING : HtmlBlock.Kind.TEXT;
    }

    private boolean isSkipped(Element element, String name) {
        return SKIPPED.contains(name)
                || SKIPPED_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || (name.equals("header") && articles == 0)
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.attr("style").replace(" ", "").contains("display:none");
    }

    private static boolean isArticle(String name) {
        return name.equals("article") || name.equals("main");
    }

    private static boolean isCaption(Element element, String name) {
        return name.equals("figcaption") || (name.equals("p") && anyClass(element, CAPTION_CLASS));
    }

    private static boolean isSuspect(Element element) {
        return anyClass(element, SUSPECT_CLASS)
                || SUSPECT_CLASS.matcher(element.id().toLowerCase(Locale.ROOT)).find();
    }

    private static boolean anyClass(Element element, Pattern pattern) {
        String classes = element.className();
        if (classes.isEmpty() || classes.length() > 1000) {
            return false;
        }
        for (String token : classes.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            if (pattern.matcher(token).find() && !NEGATED_CLASS.matcher(token).find()) {
                return true;
            }
        }
        return false;
    }
}
