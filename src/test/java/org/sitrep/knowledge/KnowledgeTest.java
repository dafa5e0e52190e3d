package org.sitrep.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeTest {
    private static final String PREFIXES = """
            @prefix sr: <https://w3id.org/sitrep/ontology#> .
            @prefix actor: <https://w3id.org/sitrep/id/actor/> .
            @prefix type: <https://w3id.org/sitrep/id/type/> .
            @prefix equipment: <https://w3id.org/sitrep/id/equipment/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            """;

    @TempDir
    Path dir;

    @BeforeEach
    void files() throws IOException {
        write("gazetteer/countries.tsv", """
                iso2	iso3	name	wikidata	latitude	longitude	neighbours	region	continent
                SY	SYR	Syria	Q858	35.02	38.49	IQ,TR	Western Asia	Asia
                TR	TUR	Turkey	Q43	39.0	35.2	SY	Western Asia	Asia
                """);
        write("gazetteer/divisions.tsv.gz", """
                code	name	level	country	latitude	longitude	places
                SY.12	Idlib	1	SY	35.873	36.610	28
                SY.12.169388	Idlib District	2	SY			0
                """);
        write("gazetteer/places.tsv.gz", """
                geonamesId	name	altName	featureCode	country	admin1	admin2	population	latitude	longitude
                164816	Sarāqib		PPLA3	SY	12	169388	34231	35.86440	36.80220
                169389	Idlib		PPLA	SY	12	169388	128840	35.93062	36.63393
                """);
        write("gazetteer/places-without-id.tsv.gz", """
                geonamesId	name	altName	featureCode	country	admin1	admin2	population	latitude	longitude
                	Al Ḩirāk		PPL	SY	06		0	32.74948	36.30582
                """);
        write("authority/states.ttl", PREFIXES + """
                        actor:turkey a sr:State ; skos:prefLabel "Turkey"@en ; sr:demonym "Turkish"@en , "Turks"@en ;
                          sr:capital "Ankara"@en ; sr:isoCode "TR" .
                        actor:some-one a sr:Person ; skos:prefLabel "Some One"@en .
                        actor:some-one-president a sr:Office ; skos:prefLabel "President of Turkey"@en ;
                          sr:heldBy actor:some-one ; sr:officeOf actor:turkey ; sr:officeKind "head of state" ;
                          sr:from "2014-08-28"^^xsd:date ; sr:to "2016"^^xsd:gYear .
                        """);
        write("equipment.ttl", PREFIXES + """
                        equipment:vehicle skos:prefLabel "vehicle"@en .
                        equipment:tank skos:broader equipment:vehicle ; skos:prefLabel "tank"@en ; skos:altLabel "T-72"@en .
                        """);
        write("event-types.ttl", PREFIXES + """
                        sr:EventTypes sr:supportVerb "carry out : subject=Initiator" ; sr:notTrigger "strike a deal" .
                        type:Shelling a sr:EventType ; skos:prefLabel "shelling"@en ; sr:plover "ASSAULT" ;
                          sr:verb "shell" ; sr:verbFrame "fire : object!=Instrument(equipment/tank)" ; sr:noun "artillery barrage" .
                        """);
    }

    private void write(String name, String text) throws IOException {
        Path file = dir.resolve(name);
        Files.createDirectories(file.getParent());
        if (name.endsWith(".gz")) {
            try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
        } else {
            Files.writeString(file, text);
        }
    }

    @Test
    void placesByNameAndPath() {
        Gazetteer gazetteer = Knowledge.load(dir).gazetteer();
        assertThat(gazetteer.byName("Idlib"))
                .extracting(PlaceEntry::path)
                .containsExactly("place/gn-169389", "place/SY.12", "place/SY.12.169388");
        assertThat(gazetteer.byName("Saraqeb")).isEmpty();
        assertThat(gazetteer.byName("Saraqeb", List.of("TR"))).isEmpty();
        assertThat(gazetteer.byName("Saraqeb", List.of("SY")))
                .extracting(PlaceEntry::path)
                .containsExactly("place/gn-164816");
        assertThat(gazetteer.byPath("place/sy-06-al-hirak"))
                .map(PlaceEntry::name)
                .contains("Al Ḩirāk");
        assertThat(gazetteer.byPath("place/gn-1")).isEmpty();
        assertThat(gazetteer.countryOf("sy")).map(PlaceEntry::name).contains("Syria");
        assertThat(gazetteer.neighbours("SY")).containsExactly("IQ", "TR");
    }

    @Test
    void aliasesAndPages() throws IOException {
        write("gazetteer/names.tsv", "id\tname\taliases\n164816\tSarāqib\tSerakib|Saraqab\nSY.12\tIdlib\tEdlib\n");
        write("gazetteer/pages.tsv", "name\tpage\tid\nSaraqib\tSaraqib, Syria\t164816\nNowhere\tNowhere\t\n");
        Gazetteer gazetteer = Knowledge.load(dir).gazetteer();
        assertThat(gazetteer.byName("Serakib")).singleElement().satisfies(place -> {
            assertThat(place.path()).isEqualTo("place/gn-164816");
            assertThat(place.page()).contains("Saraqib,_Syria");
        });
        assertThat(gazetteer.byName("Edlib")).extracting(PlaceEntry::path).containsExactly("place/SY.12");
    }

    @Test
    void containment() {
        Gazetteer gazetteer = Knowledge.load(dir).gazetteer();
        assertThat(gazetteer.containedIn("place/gn-164816", "place/SY.12")).isTrue();
        assertThat(gazetteer.containedIn("place/gn-164816", "place/country-SY")).isTrue();
        assertThat(gazetteer.containedIn("place/SY.12.169388", "place/SY.12")).isTrue();
        assertThat(gazetteer.containedIn("place/gn-164816", "place/country-TR")).isFalse();
        assertThat(gazetteer.containedIn("place/SY.12", "place/gn-164816")).isFalse();
    }

    @Test
    void placesInText() {
        Gazetteer gazetteer = Knowledge.load(dir).gazetteer();
        List<String> forms = List.of("in", "al", "-", "Hirak", "and", "idlib", "near", "Saraqeb");
        NameWords words = NameWords.of(forms);
        assertThat(gazetteer.matches(words, 1, false))
                .singleElement()
                .satisfies(m -> assertThat(m.end()).isEqualTo(4));
        assertThat(gazetteer.matches(words, 5, false)).isEmpty();
        assertThat(gazetteer.matches(words, 7, false)).isEmpty();
        assertThat(gazetteer.matches(words, 7, false, List.of("SY"))).hasSize(1);
    }

    @Test
    void actorsAndOffices() {
        Authority authority = Knowledge.load(dir).authority();
        assertThat(authority.byDemonym("Turkish")).extracting(Entity::path).containsExactly("actor/turkey");
        assertThat(authority.byDemonym("turkish")).isEmpty();
        assertThat(authority.capitalOf("Ankara")).extracting(Entity::path).containsExactly("actor/turkey");
        assertThat(authority.offices("actor/turkey", "head of state", LocalDate.of(2015, 1, 1)))
                .hasSize(1);
        assertThat(authority.offices("actor/turkey", "head of state", LocalDate.of(2017, 1, 1)))
                .isEmpty();
    }

    @Test
    void triggers() {
        Knowledge knowledge = Knowledge.load(dir);
        TriggerScheme types = knowledge.eventTypes();
        assertThat(types.verbFrames("shell")).hasSize(1);
        assertThat(types.nounFrames("barrage")).hasSize(1);
        assertThat(types.supportVerbs("carry")).hasSize(1);
        assertThat(knowledge.equipment().concept("tanks")).contains("equipment/tank");
        assertThat(knowledge.equipment().concept("T-72s")).contains("equipment/tank");
        assertThat(knowledge.equipment().isA("equipment/tank", "equipment/vehicle"))
                .isTrue();
    }

    @Test
    void badFilesAreNamed() throws IOException {
        write("authority/more.ttl", PREFIXES + "actor:turkey a sr:Organisation .");
        assertThatThrownBy(() -> Knowledge.load(dir))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("more.ttl")
                .hasMessageContaining("actor/turkey")
                .hasMessageContaining("actor/turkey>: is sr:State here and sr:Organisation in");
        write("authority/more.ttl", PREFIXES + "actor:x a sr:Orgnisation ; skos:prefLabel \"X\"@en .");
        assertThatThrownBy(() -> Knowledge.load(dir)).hasMessageContaining("unknown kind sr:Orgnisation");
        write("authority/more.ttl", PREFIXES + "actor:x a sr:State ;\n skos:prefLabel @en .");
        assertThatThrownBy(() -> Knowledge.load(dir)).hasMessageContaining("more.ttl, line 8");
        Files.delete(dir.resolve("authority/more.ttl"));
        write(
                "stances.ttl",
                PREFIXES + "type:Bad a sr:Stance ; sr:verbFrame \"fire : object!=Target(equipment/tonk)\" .");
        assertThatThrownBy(() -> Knowledge.load(dir))
                .hasMessageContaining("stances.ttl")
                .hasMessageContaining("no such concept as equipment/tonk");
    }
}
