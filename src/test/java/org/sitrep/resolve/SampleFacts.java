package org.sitrep.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sitrep.text.DateBounds;
import org.sitrep.text.Kind;
import org.sitrep.text.Publication;
import org.sitrep.text.Span;
import org.sitrep.text.ZoneKind;

/** Made-up facts for tests: things, claims, and one article in which everything occurs that an article can hold. */
public final class SampleFacts {
    public static final Thing TURKEY = new Thing("actor/turkey", "Turkey", Kind.State);
    public static final Thing TURKISH_ARMY =
            new Thing("actor/turkey-armed-forces", "Turkish Armed Forces", Kind.ArmedForce);
    public static final Thing RUSSIA = new Thing("actor/russia", "Russia", Kind.State);
    public static final Thing SYRIA = new Thing("actor/syria", "Syria", Kind.State);
    public static final Thing SYRIAN_ARMY =
            new Thing("actor/syria-armed-forces", "Syrian Armed Forces", Kind.ArmedForce);
    public static final Thing REBELS = new Thing("actor/hayat-tahrir-al-sham", "Hayat Tahrir al-Sham", Kind.ArmedGroup);
    public static final Thing OBSERVATORY =
            new Thing("actor/observatory", "Syrian Observatory for Human Rights", Kind.Organisation);
    public static final Thing OUTLET = new Thing("actor/sample-outlet", "sitrep sample", Kind.MediaOutlet);
    public static final Thing SECOND_OUTLET = new Thing("actor/second-outlet", "Second sample", Kind.MediaOutlet);
    public static final Thing IDLIB = new Thing("place/gn-169389", "Idlib", Kind.Place);
    public static final Thing BALYUN = new Thing("place/village-balyun", "Balyun", Kind.Place);
    public static final Thing ALEPPO = new Thing("place/gn-170063", "Aleppo", Kind.Place);
    public static final Thing SOCHI = new Thing("agreement/sochi-2018", "Sochi memorandum of 2018", Kind.Agreement);

    private SampleFacts() {}

    public static String id(int number) {
        return String.format("%064x", number);
    }

    public static PassageFact passage(int begin, String quote) {
        return new PassageFact(new Span(begin, begin + quote.codePointCount(0, quote.length())), quote, ZoneKind.BODY);
    }

    public static ClaimFact said(String key, Thing speaker, String stance, AccountFact... accounts) {
        return new ClaimFact(
                key,
                speaker,
                speaker.kind() == Kind.MediaOutlet,
                Optional.empty(),
                List.of(),
                List.of(),
                stance,
                List.of(),
                DateBounds.UNKNOWN,
                List.of(accounts[0].evidence()),
                Arrays.stream(accounts).map(AccountFact::key).toList(),
                "test-rule",
                0.9);
    }

    /** An article with the claims and accounts of its statements. */
    public static ArticleFacts article(int number, String published, Thing publisher, Statement... statements) {
        List<AccountFact> accounts = new ArrayList<>();
        List<ClaimFact> claims = new ArrayList<>();
        for (Statement s : statements) {
            accounts.add(s.account());
            claims.add(said("c-" + s.account().key(), s.speaker(), s.stance(), s.account()));
        }
        return new ArticleFacts(
                id(number),
                "Title " + number,
                publisher,
                new Publication(DateBounds.day(LocalDate.parse(published)), "stated"),
                Optional.empty(),
                id(1_000 + number),
                "",
                "en",
                List.of(),
                accounts,
                claims,
                List.of());
    }

    /** Somebody says something. */
    public record Statement(Thing speaker, String stance, AccountFact account) {
        public Statement(Thing speaker, AccountFact account) {
            this(speaker, "asserts", account);
        }
    }

    /** An article that holds something of everything. */
    public static ArticleFacts everything() {
        PassageFact first = passage(10, "Thirty-four soldiers died near Balyun, the “Observatory” said.");
        PassageFact second = passage(100, "The deal of Sochi set up twelve posts – 𐤀 – by 15 October.");
        Thing spokesman = new Thing("actor/person-jane-o'neil doe", "Jane O'Neil Doe", Kind.Person);
        Thing post = new Thing("post/" + id(1) + "/posts-1", "twelve observation posts", Kind.Post);
        AccountFact strike = SampleAccount.event("strike", "Airstrike")
                .modality("alleged")
                .role(Role.INITIATOR, RUSSIA, SYRIAN_ARMY)
                .role(Role.TARGET, TURKISH_ARMY)
                .role(Role.PLACE, BALYUN)
                .role(Role.BREACH_OF, SOCHI)
                .on("2020-02-27")
                .with("aircraft")
                .killed(34, TURKISH_ARMY)
                .toll(new TollFact(
                        "destroyed",
                        Optional.empty(),
                        Optional.of(2),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("tank"),
                        Optional.empty(),
                        "at least two tanks"))
                .purpose("to stop the convoy")
                .evidence(first)
                .build();
        AccountFact demand = SampleAccount.event("demand", "Withdrawal")
                .modality("demanded")
                .negated()
                .role(Role.DEMANDED_OF, SYRIAN_ARMY)
                .inResponseTo("strike")
                .action("leave the zone", new DateBounds(Optional.empty(), Optional.of(LocalDate.parse("2020-02-29"))))
                .evidence(first)
                .build();
        AccountFact sochi = SampleAccount.of("sochi", SOCHI)
                .role(Role.PARTY, TURKEY, RUSSIA)
                .between("2018-09-17", "2018-09-18")
                .provisions(new ProvisionFact(
                        List.of(TURKEY),
                        "remove heavy weapons",
                        DateBounds.day(LocalDate.parse("2018-10-15")),
                        passage(100, "The deal of Sochi")))
                .agreementStatus("in force")
                .evidence(second)
                .build();
        AccountFact posts = SampleAccount.of("posts", post)
                .role(Role.OPERATOR, TURKISH_ARMY)
                .role(Role.UNDER, SOCHI)
                .role(Role.PLACE, IDLIB)
                .statuses(new PostStatusFact(
                        "existing",
                        Optional.of(12),
                        DateBounds.day(LocalDate.parse("2020-02-27")),
                        "twelve observation posts"))
                .evidence(second)
                .build();
        ClaimFact told = new ClaimFact(
                "told",
                spokesman,
                false,
                Optional.of("spokeswoman"),
                List.of(RUSSIA),
                List.of(SYRIA),
                "accuses",
                List.of(OBSERVATORY, OUTLET),
                DateBounds.day(LocalDate.parse("2020-02-28")),
                List.of(second, first),
                List.of("strike", "demand"),
                "test-rule",
                1);
        return new ArticleFacts(
                id(1),
                "Soldiers die in “Idlib”",
                OUTLET,
                new Publication(DateBounds.day(LocalDate.parse("2020-02-28")), "stated in the dateline"),
                Optional.of("https://example.org/a?b=c d"),
                id(77),
                "00ff",
                "en",
                List.of(
                        new MentionFact(new Span(31, 37), "Balyun", Kind.Place, Optional.of(BALYUN), "name"),
                        new MentionFact(new Span(10, 21), "Thirty-four", Kind.Quantity, Optional.empty(), "number")),
                List.of(strike, demand, sochi, posts),
                List.of(told, said("own", OUTLET, "asserts", sochi, posts)),
                List.of(
                        new ThingNote(
                                spokesman, ThingNote.What.ROLE, Optional.of("spokeswoman"), Optional.of(TURKISH_ARMY)),
                        new ThingNote(BALYUN, ThingNote.What.WITHIN, Optional.empty(), Optional.of(IDLIB)),
                        new ThingNote(
                                BALYUN, ThingNote.What.LOCATED, Optional.of("in the south"), Optional.of(IDLIB))));
    }
}
