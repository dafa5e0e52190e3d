package org.sitrep.pipeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.resolve.ResolvedArticle;
import org.sitrep.text.Article;
import org.sitrep.text.DateBounds;
import org.sitrep.text.Publication;
import org.sitrep.text.Span;
import org.sitrep.text.Zone;
import org.sitrep.text.ZoneKind;

/** The program with its real models and ontology, loaded once for all tests of a run, and texts read by it. */
final class RealProgram {
    /** The Friday on which texts are published, where no other day is given. */
    static final LocalDate PUBLISHED = LocalDate.of(2020, 2, 21);

    private static final Map<Boolean, ArticlePipeline> PIPELINES = new HashMap<>();

    private RealProgram() {}

    private static final class Loaded {
        static final Program PROGRAM = Program.load(Home.find());
    }

    static Program get() {
        return Loaded.PROGRAM;
    }

    /** Reads a text as the body of a Reuters article. */
    static ResolvedArticle read(boolean withParser, String text) {
        return read(withParser, text, PUBLISHED);
    }

    /** The same, published on another day. */
    static ResolvedArticle read(boolean withParser, String text, LocalDate published) {
        return PIPELINES.computeIfAbsent(withParser, get()::pipeline).read(article(text, published));
    }

    private static Article article(String text, LocalDate published) {
        return new Article(
                "ab".repeat(32),
                "test",
                "test",
                text,
                List.of(new Zone(ZoneKind.BODY, new Span(0, text.length()))),
                Optional.empty(),
                Optional.of("Reuters"),
                new Publication(DateBounds.day(published), "stated"),
                Optional.empty(),
                List.of());
    }
}
