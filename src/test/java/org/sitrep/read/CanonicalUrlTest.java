package org.sitrep.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {
    @ParameterizedTest
    @CsvSource({
        "HTTP://News.Example:80/A/b?utm_source=x&id=7&fbclid=9#top, http://news.example/A/b?id=7",
        "https://news.example:443, https://news.example/",
        "https://news.example:8443/a, https://news.example:8443/a",
        "https://news.example/a?b=c&a=b, https://news.example/a?b=c&a=b",
    })
    void bringsAnAddressIntoOneForm(String given, String canonical) {
        assertThat(CanonicalUrl.of(given)).map(CanonicalUrl::address).contains(canonical);
    }

    @Test
    void schemeAndFinalSlashMakeNoOtherArticle() {
        Optional<String> key = CanonicalUrl.of("http://news.example/a/").map(CanonicalUrl::key);
        assertThat(key)
                .isPresent()
                .isEqualTo(CanonicalUrl.of("https://news.example/a").map(CanonicalUrl::key));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ftp://news.example/a",
                "javascript:alert(1)",
                "/a/b",
                "news.example",
                "http://",
                "http://a b/"
            })
    void refusesWhatIsNoAddressOfTheWeb(String given) {
        assertThat(CanonicalUrl.of(given)).isEmpty();
    }

    @Test
    void anIdTellsPublisherHeadlineAndTextApart() {
        String id = ArticleId.of(Optional.of("A"), Optional.of("B"), "C");
        assertThat(id).matches("[0-9a-f]{64}").isEqualTo(ArticleId.of(Optional.of("A"), Optional.of("B"), "C"));
        assertThat(id).isNotEqualTo(ArticleId.of(Optional.of("AB"), Optional.empty(), "C"));
        assertThat(id).isNotEqualTo(ArticleId.of(Optional.empty(), Optional.of("B"), "C"));
    }
}
