package org.sitrep.vocab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.irix.IRIx;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {
    private final Iris iris = new Iris();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actor/turkey",
                "place/gn-169389",
                "actor/a b\"<>{}|\\^`%20?#[]@!$&'()*+,;=:~",
                "actor/Ma'arrat Misrīn",
                "actor/إدلب",
                "actor/𐤀 x",
                "/",
                "//a//",
                "."
            })
    void anyTextBecomesALegalIriAndComesBack(String path) {
        Node node = iris.thing(path);
        assertThat(IRIx.create(node.getURI()).hasViolations()).as(node.getURI()).isFalse();
        assertThat(node.getURI()).doesNotContainAnyWhitespaces();
        assertThat(iris.path(node)).isEqualTo(Normalizer.normalize(path, Normalizer.Form.NFC));
    }

    @Test
    void randomTextBecomesALegalIriAndComesBack() {
        long seed = 20200227;
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            String path = random.ints(12, 1, 0x30000)
                    .filter(c -> Character.getType(c) != Character.SURROGATE)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            Node node = iris.thing(path);
            assertThat(IRIx.create(node.getURI()).hasViolations())
                    .as("seed %d: %s", seed, node)
                    .isFalse();
            assertThat(iris.path(node)).as("seed %d", seed).isEqualTo(Normalizer.normalize(path, Normalizer.Form.NFC));
        }
    }

    @Test
    void dotsAreNotResolvedAway() {
        assertThat(iris.thing("a/../b").getURI()).endsWith("id/a/%2E%2E/b");
    }

    @Test
    void termsMoveUnderAnotherBaseAndBack() {
        Iris other = new Iris("http://localhost:3030/kg/");
        assertThat(other.under(Sr.speaker).getURI()).isEqualTo("http://localhost:3030/kg/ontology#speaker");
        assertThat(other.underDefault(other.under(Sr.speaker))).isEqualTo(Sr.speaker);
        assertThat(other.under(RDF.type.asNode())).isEqualTo(RDF.type.asNode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "http://example.org", "ftp://a/", "http://a/?q/", "http://a b/"})
    void aBaseThatIsNoneIsRefused(String base) {
        assertThatThrownBy(() -> new Iris(base)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theOntologyDeclaresJustTheTermsThatHaveConstants() throws IllegalAccessException {
        Set<String> constants = new TreeSet<>();
        for (Field field : Sr.class.getFields()) {
            if (field.get(null) instanceof Node node) {
                constants.add(node.getURI());
            }
        }
        Graph ontology = RDFDataMgr.loadGraph(Path.of("ontology", "sitrep.ttl").toString());
        Set<String> declared = new TreeSet<>();
        ontology.find(Node.ANY, RDF.type.asNode(), Node.ANY)
                .filterKeep(t -> t.getSubject().toString().startsWith(Sr.NS))
                .forEach(t -> declared.add(t.getSubject().getURI()));
        assertThat(declared).containsAll(constants);
        assertThat(declared).allSatisfy(term -> {
            Node node = org.apache.jena.graph.NodeFactory.createURI(term);
            assertThat(ontology.contains(node, RDFS.label.asNode(), Node.ANY)).isTrue();
            assertThat(ontology.contains(node, RDFS.comment.asNode(), Node.ANY)).isTrue();
        });
    }
}
