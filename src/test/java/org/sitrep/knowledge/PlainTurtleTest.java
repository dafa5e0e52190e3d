package org.sitrep.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTurtleTest {
    private final List<String> triples = new ArrayList<>();

    private boolean read(String text) {
        return PlainTurtle.read(text, (s, p, o) -> triples.add(s + " " + p + " " + o));
    }

    @Test
    void readsListsOfPropertiesAndObjects() {
        assertThat(
                        read(
                                "@prefix x: <http://x/> . # a comment\nx:a a x:T ; x:p \"one # two\"@en , <https://y/é> ;\n . x:b x:p x:c."))
                .isTrue();
        assertThat(triples)
                .containsExactly(
                        "http://x/a " + Subject.TYPE + " <http://x/T>",
                        "http://x/a http://x/p \"one # two\"",
                        "http://x/a http://x/p <https://y/é>",
                        "http://x/b http://x/p <http://x/c>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<http://x/a> <http://x/p> [ ] .",
                "<http://x/a> <http://x/p> \"a\\nb\" .",
                "<http://x/a> <http://x/p> \"\"\"long\"\"\" .",
                "<http://x/a> <http://x/p> 12 .",
                "<http://x/a> <http://x/p> y:z .",
                "<http://x/a> <http://x/p> <relative> .",
                "<http://x/a> <http://x/p> <http://x/b>",
                "<http://x/a> <http://x/p> \"open .",
                "@base <http://x/> .",
                "@prefix x: <http://x/> . x:a.b <http://x/p> \"c\" .",
                "@prefix x: <http://x/> . x:a x:p x:caf\u00e9 .",
                "<http://x/a> <http://x/p> ( ) ."
            })
    void leavesAllElseToTheFullReader(String text) {
        assertThat(read(text)).isFalse();
    }
}
