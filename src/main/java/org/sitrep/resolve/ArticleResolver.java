package org.sitrep.resolve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.extract.AgreementFinding;
import org.sitrep.extract.ClaimFinding;
import org.sitrep.extract.EventFinding;
import org.sitrep.extract.Findings;
import org.sitrep.extract.Level;
import org.sitrep.extract.Mention;
import org.sitrep.extract.PostFinding;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.text.AnnotatedArticle;
import org.sitrep.text.Article;
import org.sitrep.text.Kind;
import org.sitrep.text.ZoneKind;

/** Findings of one article to facts: who and what is meant, when, and who says so. Thread-safe. */
public final class ArticleResolver {
    private final Knowledge knowledge;
    private final Identities identities;

    public ArticleResolver(Knowledge knowledge) {
        this.knowledge = knowledge;
        identities = new Identities(knowledge);
    }

    public ResolvedArticle resolve(AnnotatedArticle annotated, Findings findings) {
        ArticleTimes times = TimeResolution.of(annotated, findings);
        Map<Integer, Thing> told = identities.of(
                annotated.article().id(),
                annotated.sentences(),
                findings.mentions(),
                times.publication().bounds());
        Map<Integer, Thing> named = NamedApposition.applied(annotated.sentences(), findings.mentions(), told);
        Map<Integer, Thing> things = KnownAgreements.applied(knowledge, findings, named, times);
        ArticleFacts facts = new Run(annotated, findings, times, things).facts();
        return new ResolvedArticle(annotated, findings, things, times.edtf(), facts);
    }

    /** The work on one article. */
    private final class Run {
        private final AnnotatedArticle annotated;
        private final Findings findings;
        private final ArticleTimes times;
        private final Map<Integer, Thing> things;
        private final Passages passages;
        private final Thing publisher;
        private final EventSieve sieve;
        private final Map<String, AccountBuilder> accounts = new TreeMap<>();
        private final Map<Integer, String> eventKeys = new HashMap<>();
        private final Set<String> claimed = new HashSet<>();
        private final Map<String, ClaimFact> claims = new TreeMap<>();

        Run(AnnotatedArticle annotated, Findings findings, ArticleTimes times, Map<Integer, Thing> things) {
            this.annotated = annotated;
            this.findings = findings;
            this.times = times;
            this.things = things;
            passages = new Passages(annotated);
            publisher = Publishers.of(knowledge, annotated.article());
            sieve = new EventSieve(annotated.sentences());
        }

        ArticleFacts facts() {
            events();
            thingAccounts();
            ClaimFacts said = new ClaimFacts(annotated, findings, times, things, passages, eventKeys, publisher);
            for (ClaimFinding c : findings.claims()) {
                if (!sieve.repeats(c.sentence())) {
                    said.claim(c, accounts).ifPresent(f -> {
                        claims.put(f.key(), f);
                        claimed.addAll(f.asserts());
                    });
                }
            }
            for (Map.Entry<String, AccountBuilder> e : accounts.entrySet()) {
                if (!claimed.contains(e.getKey())) {
                    ClaimFact own = said.own(e.getKey(), e.getValue());
                    claims.put(own.key(), own);
                }
            }
            Article a = annotated.article();
            return new ArticleFacts(
                    a.id(),
                    title(a),
                    publisher,
                    times.publication(),
                    a.url(),
                    sha256(a.text()),
                    Sketch.of(body(a)),
                    "en",
                    mentions(),
                    accounts.values().stream().map(AccountBuilder::build).toList(),
                    List.copyOf(claims.values()),
                    notes());
        }

        private void events() {
            EventAccounts make = new EventAccounts(
                    knowledge,
                    things,
                    times,
                    passages,
                    new SentencePlace(
                            annotated.sentences(), findings.mentions(), things, knowledge.gazetteer()::containedIn));
            Map<Integer, List<EventFinding>> responses = new LinkedHashMap<>();
            for (EventFinding e : findings.events()) {
                if (sieve.heldBack(e).isPresent()) {
                    continue;
                }
                String key = EventAccounts.key(e, passages, annotated.sentences());
                AccountBuilder b = make.account(e, key);
                accounts.put(key, b);
                eventKeys.put(e.id(), key);
                if (e.response()) {
                    responses
                            .computeIfAbsent(e.sentence(), s -> new ArrayList<>())
                            .add(e);
                }
            }
            responses.forEach(this::answer);
        }

        /** The event before "in response to an airstrike" answers the airstrike. */
        private void answer(int sentence, List<EventFinding> answered) {
            findings.events().stream()
                    .filter(e -> e.sentence() == sentence
                            && !e.response()
                            && e.trigger() < answered.get(0).trigger())
                    .map(e -> accounts.get(eventKeys.getOrDefault(e.id(), "")))
                    .filter(Objects::nonNull)
                    .reduce((x, y) -> y)
                    .ifPresent(b -> b.inResponseTo.add(
                            eventKeys.getOrDefault(answered.get(0).id(), "")));
        }

        private void thingAccounts() {
            ThingAccounts make = new ThingAccounts(things, times, passages);
            for (AgreementFinding f : findings.agreements()) {
                String key = "agreement-" + at(f.sentence(), f.mention()) + "-" + f.id();
                if (!sieve.repeats(f.sentence())) {
                    make.agreement(f, key, zone(f.sentence())).ifPresent(b -> accounts.put(key, b));
                }
            }
            for (PostFinding f : findings.posts()) {
                String key = "post-" + at(f.sentence(), f.mention()) + "-" + f.status();
                if (!sieve.repeats(f.sentence())) {
                    make.post(f, key).ifPresent(b -> accounts.put(key, b));
                }
            }
        }

        private int at(int sentence, Mention m) {
            boolean here = m.sentence() == sentence;
            return passages.points(
                            here
                                    ? m.span()
                                    : annotated.sentences().get(sentence).span())
                    .begin();
        }

        private ZoneKind zone(int sentence) {
            return annotated.sentences().get(sentence).zone();
        }

        private List<MentionFact> mentions() {
            return findings.mentions().stream()
                    .filter(m -> m.level() != Level.PRONOUN)
                    .map(m -> new MentionFact(
                            passages.points(m.span()),
                            m.text(),
                            m.kind(),
                            Optional.ofNullable(things.get(m.id())),
                            m.rule()))
                    .toList();
        }

        private List<ThingNote> notes() {
            List<ThingNote> out = new ArrayList<>();
            for (Mention m : findings.mentions()) {
                Thing t = things.get(m.id());
                if (t == null) {
                    continue;
                }
                if (m.level() == Level.NAME) {
                    HeldOffice.of(m, findings.mentions(), annotated.sentences().get(m.sentence()))
                            .map(o -> new ThingNote(
                                    t, ThingNote.What.ROLE, m.role(), o.whom().map(Context::thing)))
                            .ifPresent(out::add);
                    OfficeBefore.of(
                                    m,
                                    findings.mentions(),
                                    annotated.sentences().get(m.sentence()))
                            .map(o -> new ThingNote(
                                    t,
                                    ThingNote.What.ROLE,
                                    Optional.of(o.words()),
                                    Optional.ofNullable(things.get(o.body().id()))))
                            .ifPresent(out::add);
                }
                if (m.kind() == Kind.Place && t.path().startsWith("place/named/")) {
                    String code = t.path()
                            .substring("place/named/".length())
                            .split("-")[0]
                            .toUpperCase(java.util.Locale.ROOT);
                    knowledge
                            .gazetteer()
                            .countryOf(code)
                            .ifPresent(p -> out.add(new ThingNote(
                                    t,
                                    ThingNote.What.WITHIN,
                                    Optional.empty(),
                                    Optional.of(PlaceIdentities.thing(p)))));
                }
            }
            return out.stream().distinct().toList();
        }
    }

    private static String title(Article a) {
        return a.headline()
                .map(h -> h.replaceAll("\\s+", " ").strip())
                .filter(h -> !h.isBlank())
                .orElseGet(() -> {
                    String start = a.text().strip().replaceAll("\\s+", " ");
                    return start.length() > 80 ? start.substring(0, 79) + "…" : start;
                });
    }

    private static String body(Article a) {
        StringBuilder b = new StringBuilder();
        a.zones().stream()
                .filter(z -> z.kind() == ZoneKind.BODY)
                .forEach(z -> b.append(z.span().of(a.text())).append('\n'));
        return b.toString();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }
}
