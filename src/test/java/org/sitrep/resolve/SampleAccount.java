package org.sitrep.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.text.DateBounds;

/** Accounts for tests, with only what a test cares about said. */
public final class SampleAccount {
    private final String key;
    private Optional<Thing> of = Optional.empty();
    private Optional<String> eventType = Optional.empty();
    private String modality = "happened";
    private boolean negated;
    private final TreeMap<Role, List<Thing>> roles = new TreeMap<>();
    private DateBounds when = DateBounds.UNKNOWN;
    private List<String> instruments = List.of();
    private final List<TollFact> tolls = new ArrayList<>();
    private Optional<String> purpose = Optional.empty();
    private List<String> inResponseTo = List.of();
    private Optional<String> action = Optional.empty();
    private DateBounds deadline = DateBounds.UNKNOWN;
    private List<ProvisionFact> provisions = List.of();
    private Optional<String> agreementStatus = Optional.empty();
    private List<PostStatusFact> statuses = List.of();
    private Optional<PassageFact> evidence = Optional.empty();

    private SampleAccount(String key) {
        this.key = key;
    }

    public static SampleAccount event(String key, String type) {
        SampleAccount builder = new SampleAccount(key);
        builder.eventType = Optional.of(type);
        return builder;
    }

    public static SampleAccount of(String key, Thing thing) {
        SampleAccount builder = new SampleAccount(key);
        builder.of = Optional.of(thing);
        return builder;
    }

    public SampleAccount modality(String name) {
        modality = name;
        return this;
    }

    public SampleAccount negated() {
        negated = true;
        return this;
    }

    public SampleAccount role(Role role, Thing... things) {
        roles.put(role, List.of(things));
        return this;
    }

    public SampleAccount on(String day) {
        when = DateBounds.day(LocalDate.parse(day));
        return this;
    }

    public SampleAccount between(String first, String last) {
        when = DateBounds.between(LocalDate.parse(first), LocalDate.parse(last));
        return this;
    }

    public SampleAccount with(String... equipment) {
        instruments = List.of(equipment);
        return this;
    }

    /** A number of dead on a side. */
    public SampleAccount killed(int number, Thing side) {
        tolls.add(new TollFact(
                "killed",
                Optional.of(number),
                Optional.of(number),
                Optional.of(number),
                Optional.of(side),
                Optional.empty(),
                Optional.of(side),
                number + " soldiers"));
        return this;
    }

    public SampleAccount toll(TollFact toll) {
        tolls.add(toll);
        return this;
    }

    public SampleAccount purpose(String words) {
        purpose = Optional.of(words);
        return this;
    }

    public SampleAccount inResponseTo(String... keys) {
        inResponseTo = List.of(keys);
        return this;
    }

    public SampleAccount action(String words, DateBounds by) {
        action = Optional.of(words);
        deadline = by;
        return this;
    }

    public SampleAccount provisions(ProvisionFact... facts) {
        provisions = List.of(facts);
        return this;
    }

    public SampleAccount agreementStatus(String words) {
        agreementStatus = Optional.of(words);
        return this;
    }

    public SampleAccount statuses(PostStatusFact... facts) {
        statuses = List.of(facts);
        return this;
    }

    public SampleAccount evidence(PassageFact passage) {
        evidence = Optional.of(passage);
        return this;
    }

    public AccountFact build() {
        return new AccountFact(
                key,
                eventType.orElse("account") + " " + key,
                of,
                eventType,
                modality,
                negated,
                roles,
                when,
                instruments,
                tolls,
                purpose,
                inResponseTo,
                action,
                deadline,
                provisions,
                agreementStatus,
                statuses,
                evidence.orElseGet(() -> SampleFacts.passage(Math.floorMod(key.hashCode(), 10_000), "Text of " + key)),
                "test-rule",
                0.7);
    }
}
