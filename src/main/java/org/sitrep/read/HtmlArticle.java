package org.sitrep.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.sitrep.text.Span;
import org.sitrep.text.ZoneKind;

/**
 * The article in a page: its headline and main text as plain text, paragraphs parted by blank lines, and the metadata in the
 * markup. Nothing is fetched.
 */
record HtmlArticle(String text, List<Paragraph> paragraphs, Metadata metadata) {
    HtmlArticle {
        paragraphs = List.copyOf(paragraphs);
    }

    /** @throws UnreadableException where the page holds no running text */
    static HtmlArticle of(String html) throws UnreadableException {
        Document page = Jsoup.parse(html);
        Metadata metadata = new PageMetadata(page).metadata();
        StringBuilder text = new StringBuilder();
        List<Paragraph> paragraphs = new ArrayList<>();
        metadata.title().ifPresent(title -> add(text, paragraphs, title, Optional.of(ZoneKind.HEADLINE)));
        boolean runs = false;
        for (HtmlBlock block : MainText.of(page.body())) {
            boolean repeatsTitle = metadata.title()
                    .map(t -> RepeatedTitle.same(block.text(), t))
                    .orElse(false);
            if (!repeatsTitle
                    && !(block.kind() == HtmlBlock.Kind.TITLE
                            && metadata.title().isPresent())) {
                add(text, paragraphs, block.text(), block.kind().zone());
                runs |= block.isProse();
            }
        }
        if (!runs) {
            throw new UnreadableException("the page holds no article text");
        }
        return new HtmlArticle(text.toString(), paragraphs, metadata);
    }

    private static void add(StringBuilder text, List<Paragraph> paragraphs, String block, Optional<ZoneKind> kind) {
        text.append(text.isEmpty() ? "" : "\n\n");
        Span span = new Span(text.length(), text.length() + block.length());
        text.append(block);
        paragraphs.add(new Paragraph(span, block, kind));
    }
}
