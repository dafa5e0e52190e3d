package org.sitrep.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sitrep.resolve.SampleFacts.Statement;

class CopiesTest {
    private static final String TEXT = "On Thursday the army moved north along the road while residents left the town "
            + "and drivers waited for hours at the last crossing before the border opened again to lorries with aid";

    @Test
    void likenessFollowsTheShareOfCommonRuns() {
        Sketch sketch = Sketch.parse(Sketch.of(TEXT));
        assertThat(sketch.likeness(Sketch.parse(Sketch.of(TEXT.toUpperCase(java.util.Locale.ROOT) + "!"))))
                .isEqualTo(1);
        assertThat(sketch.likeness(Sketch.parse(Sketch.of(TEXT + " on Friday"))))
                .isBetween(0.8, 0.99);
        assertThat(sketch.likeness(
                        Sketch.parse(Sketch.of("Quite another text about quite another war in a far country"))))
                .isLessThan(0.1);
    }

    @Test
    void aTextTooShortToCompareIsLikeNothing() {
        assertThat(Sketch.of("Only four words here")).isEmpty();
        assertThat(Sketch.parse("").likeness(Sketch.parse(""))).isZero();
        assertThat(Sketch.parse("nonsense").bands()).isEmpty();
    }

    @Test
    void manyStrikesOnManyDaysMergeInReasonableTime() {
        Random random = new Random(3);
        List<ArticleFacts> articles = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            String day = String.format(
                    "20%02d-%02d-%02d", 15 + random.nextInt(5), 1 + random.nextInt(12), 1 + random.nextInt(28));
            Thing outlet = random.nextBoolean() ? SampleFacts.OUTLET : SampleFacts.SECOND_OUTLET;
            List<Statement> statements = new ArrayList<>();
            for (int k = 0; k < 4; k++) {
                statements.add(new Statement(
                        outlet,
                        SampleAccount.event("a" + i + "-" + k, "Airstrike")
                                .role(Role.PLACE, TestBackground.SARAQEB)
                                .role(Role.INITIATOR, SampleFacts.RUSSIA)
                                .on(day)
                                .build()));
            }
            articles.add(SampleFacts.article(i, day, outlet, statements.toArray(Statement[]::new)));
        }
        // Time on the processor, so that other work on the machine does not matter.
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        Merge.of(articles, new TestBackground(), Curation.NONE);
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before)).isLessThan(Duration.ofSeconds(15));
    }
}
