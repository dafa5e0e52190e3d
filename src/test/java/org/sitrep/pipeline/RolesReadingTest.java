package org.sitrep.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.resolve.AccountFact;
import org.sitrep.resolve.ArticleFacts;
import org.sitrep.resolve.ClaimFact;
import org.sitrep.resolve.Role;
import org.sitrep.resolve.Thing;

/** Who does what to whom, and what speech does to whom, by the forms of the sentence. */
class RolesReadingTest {
    private static ArticleFacts read(String text) {
        return RealProgram.read(true, text).facts();
    }

    private static String labels(List<Thing> things) {
        return things.stream().map(Thing::label).collect(Collectors.joining(","));
    }

    private static String event(AccountFact a) {
        String tolls = a.tolls().stream()
                .map(t -> t.effect() + t.best().map(n -> " " + n).orElse(""))
                .collect(Collectors.joining(","));
        return a.eventType().orElse("") + ": " + labels(a.in(Role.INITIATOR)) + " > " + labels(a.in(Role.TARGET))
                + " @ " + labels(a.in(Role.PLACE)) + (tolls.isEmpty() ? "" : " " + tolls);
    }

    private static String claim(ClaimFact c) {
        return c.speaker().label() + " " + c.stance() + " "
                + labels(Stream.concat(c.addressees().stream(), c.accused().stream())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Heavy fighting erupts in Goma between the Congolese army and M23. | ArmedClash: Armed Forces of the Democratic Republic of the Congo,March 23 Movement >  @ Goma
            Mali releases two teachers. | PrisonerRelease: Mali > teachers @  released 2
            Two nurses are killed and five guards injured in drone strikes launched by the Rapid Support Forces in Omdurman. | DroneStrike: Rapid Support Forces > nurses @ Omdurman wounded 5,killed 2
            Sudan has imposed a curfew in Omdurman. | Curfew: Sudan >  @ Omdurman
            Today the Malian army arrested four traders in Gao. | Arrest: Malian Armed Forces > traders @ Gao detained 4
            The United Nations refugee agency was forced out of the country by Eritrea. | Expulsion: Eritrea > United Nations High Commissioner for Refugees @
            """)
    void whoDoesWhatToWhom(String sentence, String expected) {
        List<String> events = read(sentence).accounts().stream()
                .filter(a -> a.eventType().isPresent())
                .map(RolesReadingTest::event)
                .map(String::strip)
                .toList();
        assertThat(events).contains(expected.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenya demanded that Eritrea free the sailors. | Kenya demands Eritrea
            Chad rejected a Libyan ultimatum. | Chad rejects Libya
            Peru said it would withdraw its troops from Ecuador. | Peru promises
            Peru said it would bomb the rebels. | Peru threatens rebels
            Peru said it would not talk to the rebels. | Peru rejects rebels
            Peru said Chile must release the sailors. | Peru demands Chile
            Peru issued an ultimatum to Ecuador to halt attacks. | Peru threatens Ecuador
            Kenya is willing to send aid to Somalia. | Kenya promises
            """)
    void whatSpeechDoesToWhom(String sentence, String expected) {
        List<String> claims = read(sentence).claims().stream()
                .filter(c -> !c.ownVoice())
                .map(RolesReadingTest::claim)
                .toList();
        assertThat(claims).anySatisfy(c -> assertThat(c).startsWith(expected.strip()));
    }
}
