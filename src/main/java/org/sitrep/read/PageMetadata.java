package org.sitrep.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.sitrep.text.DateBounds;
import org.sitrep.text.Publication;

/** What a page's markup says of its article: JSON-LD first, then OpenGraph and other meta elements, then the visible page. */
final class PageMetadata {
    private static final List<String> DATE_NAMES = List.of(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "datepublished",
            "date",
            "dc.date",
            "dc.date.issued",
            "dcterms.date",
            "dcterms.created",
            "dcterms.issued",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "parsely-pub-date",
            "sailthru.date",
            "citation_publication_date");
    private static final Pattern SUFFIX = Pattern.compile("^(.{10,300}?) (?:[|–—-]|::) ([^|–—]{2,40})$");

    private final Document page;
    private final JsonLd jsonLd;
    private final Map<String, String> meta = new HashMap<>();

    PageMetadata(Document page) {
        this.page = page;
        this.jsonLd = JsonLd.of(page);
        for (Element element : page.select("meta")) {
            String content = Blank.plain(element.attr("content"));
            for (String key : List.of("property", "name", "itemprop")) {
                if (element.hasAttr(key) && !content.isEmpty()) {
                    meta.putIfAbsent(element.attr(key).toLowerCase(Locale.ROOT), content);
                }
            }
        }
    }

    Metadata metadata() {
        Optional<String> publisher = jsonLd.publisher()
                .or(() -> meta("og:site_name", "publisher", "dc.publisher", "citation_publisher", "application-name"));
        List<String> sources = jsonLd.authorOrganisation().filter(name -> !publisher.equals(Optional.of(name))).stream()
                .toList();
        return new Metadata(title(publisher), publisher, published(), url(), sources);
    }

    private Optional<String> title(Optional<String> publisher) {
        return jsonLd.headline()
                .or(() -> meta("og:title").map(title -> withoutOutlet(title, publisher)))
                .or(() -> text("h1"))
                .or(() -> Optional.of(Blank.plain(page.title()))
                        .filter(t -> !t.isEmpty())
                        .map(title -> withoutOutlet(title, publisher)));
    }

    /** "Title | Example News" without the outlet: where it is the page's own, or no first heading says otherwise. */
    private String withoutOutlet(String title, Optional<String> publisher) {
        Matcher suffix = SUFFIX.matcher(title);
        if (!suffix.matches()) {
            return title;
        }
        String bare = suffix.group(1).strip();
        boolean named =
                publisher.map(p -> RepeatedTitle.same(p, suffix.group(2))).orElse(false);
        boolean headed = text("h1").map(h -> RepeatedTitle.same(h, bare)).orElse(false);
        return named || headed ? bare : title;
    }

    private Optional<Publication> published() {
        Stream<Supplier<Optional<Publication>>> ways = Stream.concat(
                Stream.of(() -> jsonLd.datePublished().flatMap(date -> published(date, "datePublished"))),
                Stream.concat(
                        DATE_NAMES.stream().map(name -> () -> meta(name).flatMap(date -> published(date, name))),
                        Stream.of(this::time)));
        return ways.map(Supplier::get).flatMap(Optional::stream).findFirst();
    }

    /** The first time element with a date: one said to be that of publishing, else one in the article, else any. */
    private Optional<Publication> time() {
        Element article = page.selectFirst("article");
        Element main = page.selectFirst("main");
        Element scope = article != null ? article : main != null ? main : page;
        return Stream.of(
                        page.select("time[itemprop=datePublished]"),
                        page.select("time[pubdate]"),
                        scope.select("time[datetime]"))
                .flatMap(Elements::stream)
                .map(element -> published(element.attr("datetime"), "time"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Publication> published(String date, String where) {
        return StatedDate.ofField(date, StatedDate.Slashes.UNKNOWN)
                .map(day ->
                        new Publication(DateBounds.day(day.day()), "stated in the page's metadata (" + where + ")"));
    }

    private Optional<String> url() {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        return Optional.ofNullable(canonical)
                .map(link -> link.attr("href").strip())
                .filter(address -> CanonicalUrl.of(address).isPresent())
                .or(() -> meta("og:url")
                        .filter(address -> CanonicalUrl.of(address).isPresent()));
    }

    private Optional<String> meta(String... names) {
        return Stream.of(names)
                .map(name -> Optional.ofNullable(meta.get(name)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> text(String query) {
        Element element = page.selectFirst(query);
        return Optional.ofNullable(element).map(e -> Blank.plain(e.text())).filter(text -> !text.isEmpty());
    }
}
