package org.sitrep.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.text.Article;
import org.sitrep.text.DateBounds;

class HtmlArticleTest {
    private static final String FULL = """
            <!doctype html><html><head>
            <title>Ferry port shelled | Coast Daily</title>
            <link rel="canonical" href="https://coast.example/port?utm_source=feed">
            <meta property="og:title" content="Port shelled, says everyone | Coast Daily">
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},
             {"@type":"NewsArticle","headline":"Ferry port shelled as talks stall","datePublished":"2021-05-04T18:11:00+03:00",
              "author":{"@type":"Organization","name":"HNA"},"publisher":{"@type":"Organization","name":"Coast Daily"}}]}</script>
            </head><body>
            <header><p>Coast Daily, the paper of the coast since the first boats came.</p></header>
            <nav><a href="/">Home</a> <a href="/coast">Coast</a></nav>
            <main><article>
            <h1>Ferry port shelled as talks stall</h1>
            <figure><img src="x.jpg"><figcaption>Smoke over the port on May 3, 2021.</figcaption></figure>
            <p>Gunners shelled the <a href="/port">ferry port</a> for an hour on Tuesday,<br>the port authority said.</p>
            <div class="share-bar"><p>Send this to everybody you know, and then to everybody else you know.</p></div>
            <h2>Port stays closed</h2>
            <p>No ship will sail before Friday &mdash; a harbour master said so&nbsp;on the radio.</p>
            <ul><li><a href="/a">Fishermen stay ashore for a second week</a></li></ul>
            </article></main>
            <aside><p>Grain prices doubled in the capital, traders say, and will double again before long.</p></aside>
            <footer><p>Coast Daily is printed on paper and sold for money in most harbours.</p></footer>
            <script>var p = "<p>not a paragraph of the article at all, whatever it may look like</p>";</script>
            </body></html>
            """;

    private static Article read(String html) throws UnreadableException {
        Pages pages = new Pages(new Compositor(name -> false));
        return pages.html(
                Place.file("page.html"), html.getBytes(StandardCharsets.UTF_8), Optional.empty(), Optional.empty());
    }

    private static List<String> zones(Article article) {
        return article.zones().stream()
                .map(z -> z.kind() + " " + z.span().of(article.text()))
                .toList();
    }

    @Test
    void takesTheArticleOutOfThePage() throws UnreadableException {
        Article article = read(FULL);
        assertThat(zones(article))
                .containsExactly(
                        "HEADLINE Ferry port shelled as talks stall",
                        "CAPTION Smoke over the port on May 3, 2021.",
                        "BODY Gunners shelled the ferry port for an hour on Tuesday, the port authority said.",
                        "CROSSHEAD Port stays closed",
                        "BODY No ship will sail before Friday — a harbour master said so on the radio.");
        assertThat(article.headline()).contains("Ferry port shelled as talks stall");
        assertThat(article.publisher()).contains("Coast Daily");
        assertThat(article.statedSources()).containsExactly("HNA");
        assertThat(article.url()).contains("https://coast.example/port");
        assertThat(article.published().bounds()).isEqualTo(DateBounds.day(LocalDate.of(2021, 5, 4)));
        assertThat(article.published().reason()).isEqualTo("stated in the page's metadata (datePublished)");
        assertThat(article.name()).isEqualTo("page");
    }

    @Test
    void findsTheThickestTextOfAPageThatSaysNothing() throws UnreadableException {
        Article article =
                read("<title>Guns silent - Coast Daily</title><meta property=og:site_name content='Coast Daily'>"
                        + "<div><div class=menu><a href=1>Home</a></div><div><p>The guns along the bay fell silent on Tuesday night, villagers said."
                        + "<p>Nobody could say for how long it would last, or who had given the order.</div>"
                        + "<div><p>This one stands alone in a corner of the page.</div></div>");
        assertThat(zones(article))
                .containsExactly(
                        "HEADLINE Guns silent",
                        "BODY The guns along the bay fell silent on Tuesday night, villagers said.",
                        "BODY Nobody could say for how long it would last, or who had given the order.");
    }

    @Test
    void readsOpenGraphAndTimeElements() throws UnreadableException {
        Article article = read(
                "<meta property='og:title' content='Guns silent at last'><meta property='og:url' content='http://coast.example/2'>"
                        + "<article><time datetime='2021-05-04'>yesterday</time><p>The guns along the bay fell silent on Tuesday night, villagers said.</article>");
        assertThat(article.published().reason()).isEqualTo("stated in the page's metadata (time)");
        assertThat(article.headline()).contains("Guns silent at last");
        assertThat(article.url()).contains("http://coast.example/2");
    }

    @Test
    void readsBrokenMarkup() throws UnreadableException {
        Article article = read(
                "<html><body><div><p>The <b>guns along the <i>bay</b> fell silent</i> on Tuesday night, villagers said.<p></div></span>"
                        + "<td>And here it ends <a href=\"");
        assertThat(article.text()).contains("The guns along the bay fell silent on Tuesday night, villagers said.");
    }

    @Test
    void doesNotTrustAClassNameThatWouldEmptyThePage() throws UnreadableException {
        Article article = read(
                "<body><div class='sidebar-layout'><p>The guns along the bay fell silent on Tuesday night, villagers said.</p></div>");
        assertThat(article.text()).contains("fell silent");
    }

    @Test
    void honoursTheDeclaredCharset() throws UnreadableException {
        byte[] bytes = "<meta charset=iso-8859-1><p>The café by the quay was hit on Tuesday, its owner said.</p>"
                .getBytes(StandardCharsets.ISO_8859_1);
        Article article = new Pages(new Compositor(name -> false))
                .html(Place.file("p.html"), bytes, Optional.empty(), Optional.empty());
        assertThat(article.text()).contains("café");
    }

    @Test
    void refusesAPageWithoutText() {
        assertThatThrownBy(
                        () -> read(
                                "<html><body><nav><p>Home and a number of other places that one might visit</p></nav></body></html>"))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("the page holds no article text");
    }
}
