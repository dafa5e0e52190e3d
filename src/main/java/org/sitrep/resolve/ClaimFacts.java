package org.sitrep.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.extract.ClaimFinding;
import org.sitrep.extract.EventFinding;
import org.sitrep.extract.Findings;
import org.sitrep.extract.Level;
import org.sitrep.extract.Mention;
import org.sitrep.text.AnnotatedArticle;
import org.sitrep.text.DateBounds;
import org.sitrep.text.Kind;
import org.sitrep.text.Sentence;

/** Acts of speech as claims, and the outlet's own claims for what nobody else is said to tell. */
final class ClaimFacts {
    private static final Map<String, String> MODALITY = Map.of(
            "threatens",
            "threatened",
            "demands",
            "demanded",
            "urges",
            "demanded",
            "promises",
            "promised",
            "warns",
            "hypothetical",
            "accuses",
            "alleged");

    private final AnnotatedArticle annotated;
    private final Findings findings;
    private final ArticleTimes times;
    private final Map<Integer, Thing> things;
    private final Passages passages;
    private final Map<Integer, String> eventKeys;
    private final Thing publisher;
    private Optional<Thing> lastSpeaker = Optional.empty();
    private int lastSentence;

    ClaimFacts(
            AnnotatedArticle annotated,
            Findings findings,
            ArticleTimes times,
            Map<Integer, Thing> things,
            Passages passages,
            Map<Integer, String> eventKeys,
            Thing publisher) {
        this.annotated = annotated;
        this.findings = findings;
        this.times = times;
        this.things = things;
        this.passages = passages;
        this.eventKeys = eventKeys;
        this.publisher = publisher;
    }

    /** The claim, unless its speaker stays unknown; adds an account of what it says where no rule made one. */
    Optional<ClaimFact> claim(ClaimFinding c, Map<String, AccountBuilder> accounts) {
        Optional<Thing> speaker = speaker(c);
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        lastSpeaker = speaker;
        lastSentence = c.sentence();
        Sentence s = annotated.sentences().get(c.sentence());
        List<String> asserted = new ArrayList<>();
        List<Thing> accused = of(c.accused());
        List<Thing> addressees = of(c.addressees());
        for (int e : c.events()) {
            String key = eventKeys.getOrDefault(e, "");
            AccountBuilder b = accounts.get(key);
            if (b != null) {
                EventFinding event = findings.events().get(e);
                boolean denied = c.stance().equals("denies") && !event.negated();
                asserted.add(denied ? denied(key, b, accounts) : key);
                concern(b, c, accused, addressees, event);
                purpose(c, event, b, accounts);
            }
        }
        accounts.forEach((key, b) -> {
            boolean ofThing = key.startsWith("agreement-") || key.startsWith("post-");
            if (ofThing
                    && b.evidence.span().equals(passages.sentence(c.sentence()).span())
                    && holds(c, b, s)) {
                asserted.add(key);
            }
        });
        if (c.stance().equals("accuses") && accused.isEmpty()) {
            asserted.stream()
                    .map(accounts::get)
                    .filter(b -> b != null)
                    .flatMap(b -> b.in(Role.INITIATOR).stream())
                    .filter(t -> !t.equals(speaker.get()))
                    .distinct()
                    .sorted()
                    .forEach(accused::add);
        }
        String at =
                Integer.toString(passages.points(c.cue().orElse(c.content())).begin());
        if (asserted.stream().noneMatch(k -> k.startsWith("event-")) && worthContent(c)) {
            AccountBuilder b = content(c, "content-" + at + "-" + c.id(), accused, addressees);
            accounts.put("content-" + at + "-" + c.id(), b);
            asserted.add("content-" + at + "-" + c.id());
        }
        return Optional.of(new ClaimFact(
                "claim-" + at + "-" + c.id(),
                speaker.get(),
                speaker.get().equals(publisher),
                role(c.speaker()),
                addressees,
                accused,
                c.stance(),
                carriers(c),
                stated(c),
                List.of(passages.sentence(c.sentence())),
                asserted.stream().sorted().toList(),
                c.rule(),
                Confidence.of(c)));
    }

    private void purpose(ClaimFinding c, EventFinding e, AccountBuilder b, Map<String, AccountBuilder> accounts) {
        String verb = annotated
                .sentences()
                .get(e.sentence())
                .tokens()
                .get(e.trigger())
                .form();
        boolean pronoun = e.in("Initiator").stream().allMatch(m -> m.level() == Level.PRONOUN);
        StatedPurpose.of(passages.words(c.content()))
                .filter(p -> c.sentence() > 0 && StatedPurpose.tells(p, verb))
                .ifPresent(p -> StatedPurpose.give(p, b, pronoun, accounts, passages.sentence(c.sentence() - 1)));
    }

    /** "it added" goes on with who spoke last, if that was just before. */
    private Optional<Thing> speaker(ClaimFinding c) {
        Optional<Thing> own = Optional.ofNullable(things.get(c.speaker().id()))
                .filter(t -> t.kind().isActor());
        if (c.speaker().level() != Level.PRONOUN) {
            return own;
        }
        boolean person = c.speaker().kind() == Kind.Person;
        Optional<Thing> before =
                lastSpeaker.filter(t -> c.sentence() - lastSentence <= 2 && (t.kind() == Kind.Person) == person);
        return before.or(() -> own);
    }

    /** The contrary of an account that somebody else in the sentence asserts: what this speaker says. */
    private static String denied(String key, AccountBuilder b, Map<String, AccountBuilder> accounts) {
        String contrary = key + "-denied";
        accounts.computeIfAbsent(contrary, b::contrary);
        return contrary;
    }

    /** What an accusation or demand adds to the account of its event. */
    private void concern(
            AccountBuilder b, ClaimFinding c, List<Thing> accused, List<Thing> addressees, EventFinding e) {
        if (c.stance().equals("accuses")) {
            accused.forEach(t -> b.add(Role.ACCUSED, t));
        }
        if (b.modality.equals("demanded") || c.stance().equals("urges")) {
            addressees.forEach(t -> b.add(Role.DEMANDED_OF, t));
        }
        boolean asked = Set.of("demands", "urges", "threatens", "promises").contains(c.stance());
        boolean open = Set.of("demanded", "threatened", "promised").contains(b.modality)
                || asked && Set.of("planned", "hypothetical").contains(b.modality);
        if (open && b.action.isEmpty()) {
            b.action = Optional.of(passages.words(c.content()));
            b.deadline = deadline(c);
            if (c.stance().equals("demands") && b.in(Role.DEMANDED_OF).isEmpty()) {
                e.in("Initiator").stream()
                        .flatMap(m -> Optional.ofNullable(things.get(m.id())).stream())
                        .forEach(t -> b.add(Role.DEMANDED_OF, t));
            }
        }
    }

    /** Whether an account of an agreement or posts is told within the claim's words. */
    private boolean holds(ClaimFinding c, AccountBuilder b, Sentence s) {
        return b.of.stream()
                        .anyMatch(t -> findings.mentions().stream()
                                .anyMatch(m -> m.sentence() == c.sentence()
                                        && t.equals(things.get(m.id()))
                                        && c.content().contains(m.span())))
                && c.content().length() * 3 > s.span().length();
    }

    private static boolean worthContent(ClaimFinding c) {
        return c.content().length() > 12;
    }

    private AccountBuilder content(ClaimFinding c, String key, List<Thing> accused, List<Thing> addressees) {
        AccountBuilder b = new AccountBuilder(key, passages.sentence(c.sentence()), c.rule());
        String words = passages.words(c.content());
        b.action = Optional.of(words);
        b.confidence = Confidence.of(c);
        b.label = words.length() > 120 ? words.substring(0, 119) + "…" : words;
        b.modality = MODALITY.getOrDefault(c.stance(), "reported");
        b.negated = c.stance().equals("denies");
        accused.forEach(t -> b.add(Role.ACCUSED, t));
        if (b.modality.equals("demanded")) {
            addressees.forEach(t -> b.add(Role.DEMANDED_OF, t));
            b.deadline = deadline(c);
        }
        ground(c).ifPresent(t -> b.add(Role.GROUND, t));
        return b;
    }

    /** "legal under the X agreement": the agreement is the ground. */
    private Optional<Thing> ground(ClaimFinding c) {
        String words = passages.words(c.content()).toLowerCase(java.util.Locale.ROOT);
        boolean legal = words.contains("legal")
                || words.contains("lawful")
                || words.contains("legitimate")
                || words.contains("right to")
                || words.contains("in line with")
                || words.contains("in accordance with");
        return findings.mentions().stream()
                .filter(m -> legal
                        && m.sentence() == c.sentence()
                        && m.kind() == Kind.Agreement
                        && c.content().contains(m.span()))
                .flatMap(m -> Optional.ofNullable(things.get(m.id())).stream())
                .findFirst();
    }

    /** "by the end of this month", "until Friday". */
    private DateBounds deadline(ClaimFinding c) {
        Sentence s = annotated.sentences().get(c.sentence());
        return findings.mentions().stream()
                .filter(m -> m.kind() == Kind.Date && m.sentence() == c.sentence() && m.first() > 0)
                .filter(m -> Set.of("by", "until", "before", "till", "within")
                                .contains(s.tokens().get(ahead(s, m)).lemma())
                        || Set.of("by", "until", "before", "till")
                                .contains(s.tokens().get(m.first()).lemma()))
                .map(times::bounds)
                .findFirst()
                .orElse(DateBounds.UNKNOWN);
    }

    /** The word before a date and its article. */
    private static int ahead(Sentence s, Mention date) {
        int i = date.first() - 1;
        while (i > 0 && s.tokens().get(i).tag().equals("DT")) {
            i--;
        }
        return i;
    }

    private List<Thing> of(List<Mention> mentions) {
        return mentions.stream()
                .flatMap(m -> side(m).stream())
                .distinct()
                .sorted()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Who is meant: of a country that stands like a scene ("an ultimatum to Ecuador") its state. */
    private Optional<Thing> side(Mention m) {
        Optional<Thing> thing = Optional.ofNullable(things.get(m.id()));
        return m.kind() == Kind.Place && !m.entities().isEmpty()
                ? m.entities().stream().findFirst().map(Context::thing)
                : thing.filter(t -> t.kind().isActor());
    }

    private List<Thing> carriers(ClaimFinding c) {
        return c.carriers().stream()
                .flatMap(m -> Optional.ofNullable(things.get(m.id())).stream())
                .filter(t -> t.kind().isActor() && !t.equals(publisher))
                .distinct()
                .toList();
    }

    private static Optional<String> role(Mention speaker) {
        return speaker.level() == Level.NAME && speaker.kind() == Kind.Person ? speaker.role() : Optional.empty();
    }

    private DateBounds stated(ClaimFinding c) {
        return c.time()
                .map(times::bounds)
                .filter(b -> !b.isUnknown())
                .orElseGet(() -> new DateBounds(
                        Optional.empty(), times.publication().bounds().latest()));
    }

    /** The outlet's own claim of an account. */
    ClaimFact own(String key, AccountBuilder b) {
        AccountFact a = b.build();
        return new ClaimFact(
                "own-" + key,
                publisher,
                true,
                Optional.empty(),
                List.of(),
                a.in(Role.ACCUSED),
                "asserts",
                List.of(),
                times.publication().bounds(),
                List.of(a.evidence()),
                List.of(key),
                "the outlet's own voice",
                Confidence.ofOwnVoice(a.confidence()));
    }
}
