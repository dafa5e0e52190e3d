package org.sitrep.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.extract.AgreementFinding;
import org.sitrep.extract.ClaimFinding;
import org.sitrep.extract.EventFinding;
import org.sitrep.extract.Filler;
import org.sitrep.extract.Level;
import org.sitrep.extract.Mention;
import org.sitrep.resolve.HeldOffice;
import org.sitrep.resolve.ResolvedArticle;
import org.sitrep.resolve.Thing;
import org.sitrep.text.CodePoints;
import org.sitrep.text.Kind;
import org.sitrep.text.Sentence;
import org.sitrep.text.Span;
import org.sitrep.text.Token;

/** The findings of one article as brat standoff lines; offsets are code points, ends exclusive. */
public final class Standoff {
    /** Those who serve a body and are not the body. */
    private static final Set<String> MEMBERS = Set.of(
            "soldier",
            "troop",
            "troops",
            "trooper",
            "serviceman",
            "servicewoman",
            "servicemember",
            "officer",
            "official",
            "conscript",
            "paratrooper",
            "policeman",
            "administration");

    private final ResolvedArticle article;
    private final Codes codes;
    private final CodePoints points;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder events = new StringBuilder();
    private final StringBuilder attributes = new StringBuilder();
    private final StringBuilder notes = new StringBuilder();
    private final Map<Integer, String> mentionKeys = new HashMap<>();
    private final Map<Integer, String> eventKeys = new HashMap<>();
    /** Mentions whose page is given. */
    private final Set<Integer> linked = new HashSet<>();

    private int t;
    private int e;
    private int a;
    private int n;

    private Standoff(ResolvedArticle article, Codes codes) {
        this.article = article;
        this.codes = codes;
        points = new CodePoints(article.annotated().article().text());
    }

    /** The lines of the .ann file. */
    public static String of(ResolvedArticle article, Codes codes) {
        return new Standoff(article, codes).write();
    }

    private String write() {
        Set<Integer> used = new LinkedHashSet<>();
        article.findings()
                .events()
                .forEach(x -> x.fillers().forEach(f -> used.add(f.mention().id())));
        article.findings().claims().forEach(c -> used.add(c.speaker().id()));
        for (Mention m : article.findings().mentions()) {
            if (m.level() != Level.PRONOUN
                    || used.contains(m.id()) && article.things().containsKey(m.id())) {
                mention(m);
            }
        }
        article.findings().events().forEach(this::event);
        article.findings().claims().forEach(this::claim);
        article.findings().agreements().forEach(this::agreement);
        return text.append(events).append(attributes).append(notes).toString();
    }

    /**
     * Whether the words name the thing itself, so that its page is theirs. "Kyiv" that warns is Ukraine's government, but its
     * page is not that; soldiers are not the army; "Russian" in "Russian strikes" and "U.S." in "U.S. strikes" may be the
     * state, its forces or a part of them, but in "Russian Defence Ministry" they say whose a known thing is; and "Kuwait" in
     * "Kuwait Petroleum Corporation" is a piece of a name.
     */
    private boolean namesIt(Mention m) {
        boolean metonym = m.kind() == Kind.Government && m.level() == Level.NAME && m.end() - m.first() == 1;
        boolean officeOnly = m.kind() == Kind.Person && m.level() != Level.NAME;
        boolean members =
                MEMBERS.contains(m.headWord(article.annotated().sentences().get(m.sentence())));
        if (metonym || officeOnly || members) {
            return false;
        }
        Optional<Mention> outer = holder(m);
        if (outer.isPresent()) {
            Mention o = outer.get();
            boolean piece = o.level() == Level.NAME
                    && o.kind() != Kind.Person
                    && o.entities().isEmpty();
            return !piece && linked.contains(o.id());
        }
        boolean state = m.kind() == Kind.State
                || m.kind() == Kind.Place && !m.entities().isEmpty();
        boolean whose = m.kind() == Kind.Nationality || state && isBefore(m, "NNS?|NNPS?|JJ");
        boolean goesOn = m.kind() == Kind.Place && isBefore(m, "NNPS?");
        return !whose && !goesOn;
    }

    /** "U.S. strikes", "Kyiv Pechersk Lavra": what it stands before makes no mention of its own with it. */
    private boolean isBefore(Mention m, String tags) {
        List<Token> tokens = article.annotated().sentences().get(m.sentence()).tokens();
        return m.end() < tokens.size() && tokens.get(m.end()).tag().matches(tags);
    }

    /** Another mention, of something that acts, that holds this one; it begins before or with it. */
    private Optional<Mention> holder(Mention m) {
        List<Mention> all = article.findings().mentions();
        for (int i = m.id() - 1; i >= 0 && all.get(i).sentence() == m.sentence(); i--) {
            Mention outer = all.get(i);
            if (outer.end() >= m.end() && outer.kind().isActor()) {
                return Optional.of(outer);
            }
        }
        return Optional.empty();
    }

    /** The office of a person is a mention of its own, "Office", where its page is known. */
    private void office(Mention m, String key) {
        Sentence s = article.annotated().sentences().get(m.sentence());
        Optional<HeldOffice> held = HeldOffice.of(m, article.findings().mentions(), s);
        Optional<Thing> holder = Optional.ofNullable(article.things().get(m.id()));
        held.flatMap(h -> holder.flatMap(x -> codes.link(h, x))).ifPresent(link -> {
            boolean whole = held.orElseThrow().span().equals(m.span());
            linked.add(m.id());
            reference(whole ? key : span("Office", held.orElseThrow().span()), link, "");
        });
    }

    private String span(String kind, Span s) {
        String key = "T" + ++t;
        Span p = points.of(s);
        String quote = s.of(article.annotated().article().text()).replaceAll("\\s", " ");
        text.append(key)
                .append('\t')
                .append(kind)
                .append(' ')
                .append(p.begin())
                .append(' ')
                .append(p.end())
                .append('\t')
                .append(quote)
                .append('\n');
        return key;
    }

    private void note(String about, String words) {
        notes.append('#')
                .append(++n)
                .append("\tAnnotatorNotes ")
                .append(about)
                .append('\t')
                .append(words)
                .append('\n');
    }

    private void reference(String key, String value, String label) {
        notes.append('N')
                .append(++n)
                .append("\tReference ")
                .append(key)
                .append(' ')
                .append(value);
        notes.append(label.isEmpty() ? "" : "\t" + label).append('\n');
    }

    private void mention(Mention m) {
        Thing thing = article.things().get(m.id());
        Kind kind = m.level() == Level.PRONOUN && thing != null ? thing.kind() : m.kind();
        String key = span(kind.name(), m.span());
        mentionKeys.put(m.id(), key);
        if (thing != null) {
            reference(key, "<" + codes.iri(thing) + ">", thing.label());
            if (namesIt(m)) {
                List<String> links = codes.links(thing, m.text());
                links.forEach(l -> reference(key, l, ""));
                if (!links.isEmpty()) {
                    linked.add(m.id());
                }
            }
        }
        office(m, key);
        Optional.ofNullable(article.dates().get(m.id())).ifPresent(d -> reference(key, "date:" + d, ""));
        if (m.kind() == Kind.Quantity || m.kind() == Kind.Money) {
            m.quantity()
                    .flatMap(q -> q.said())
                    .ifPresent(n ->
                            reference(key, "number:" + n.stripTrailingZeros().toPlainString(), ""));
        }
        note(key, m.rule());
    }

    private void event(EventFinding f) {
        Sentence s = article.annotated().sentences().get(f.sentence());
        String trigger = span(f.type(), s.spanOf(f.triggerFirst(), f.triggerEnd()));
        String key = "E" + ++e;
        eventKeys.put(f.id(), key);
        List<String> args = new ArrayList<>();
        for (Filler x : f.fillers()) {
            Mention m = x.role().equals("Initiator") && x.mention().kind() == Kind.Equipment
                    ? whose(x.mention()).orElse(x.mention())
                    : x.mention();
            arg(x.role(), m).ifPresent(args::add);
        }
        f.time().flatMap(m -> arg("Date", m)).ifPresent(args::add);
        f.tolls().forEach(x -> arg("Toll", x.quantity()).ifPresent(args::add));
        line(key, f.type(), trigger, args);
        attribute("Modality", key, f.modality());
        if (f.negated()) {
            attribute("Polarity", key, "negated");
        }
        codes.ploverOfEvent(f.type(), f.modality(), f.negated()).ifPresent(p -> attribute("Plover", key, p));
        note(key, f.rule() + ", " + f.grounds().told());
    }

    private Optional<String> arg(String role, Mention m) {
        return Optional.ofNullable(mentionKeys.get(named(m).id())).map(k -> role + ":" + k);
    }

    /** "Syria says it will withdraw": who withdraws is written where the sentence names it, not at the pronoun. */
    private Mention named(Mention m) {
        Thing thing = article.things().get(m.id());
        if (m.level() != Level.PRONOUN || thing == null) {
            return m;
        }
        return article.findings().mentions().stream()
                .filter(o -> o.sentence() == m.sentence()
                        && o.level() != Level.PRONOUN
                        && o.kind() != Kind.Nationality
                        && thing.equals(article.things().get(o.id())))
                .findFirst()
                .orElse(m);
    }

    /** "Israeli tanks fired": whose the guns are that do something. */
    private Optional<Mention> whose(Mention guns) {
        return article.findings().mentions().stream()
                .filter(o -> o.sentence() == guns.sentence()
                        && o.end() == guns.first()
                        && (o.kind() == Kind.Nationality || o.kind().isActor()))
                .findFirst();
    }

    /** Writes an event line; of roles that repeat the second gets the number 2. */
    private void line(String key, String type, String trigger, List<String> args) {
        events.append(key).append('\t').append(type).append(':').append(trigger);
        Map<String, Integer> count = new HashMap<>();
        for (String arg : args.stream().distinct().toList()) {
            int colon = arg.indexOf(':');
            String role = arg.substring(0, colon);
            int number = count.merge(role, 1, Integer::sum);
            events.append(' ')
                    .append(role)
                    .append(number > 1 ? String.valueOf(number) : "")
                    .append(arg.substring(colon));
        }
        events.append('\n');
    }

    private void attribute(String name, String key, String value) {
        attributes
                .append('A')
                .append(++a)
                .append('\t')
                .append(name)
                .append(' ')
                .append(key)
                .append(' ')
                .append(value)
                .append('\n');
    }

    private void claim(ClaimFinding c) {
        if (c.cue().isEmpty()) {
            return;
        }
        String trigger = span("Claim", c.cue().get());
        String key = "E" + ++e;
        List<String> args = new ArrayList<>();
        arg("Speaker", c.speaker()).ifPresent(args::add);
        c.addressees().forEach(m -> arg("Addressee", m).ifPresent(args::add));
        c.accused().forEach(m -> arg("Accused", m).ifPresent(args::add));
        c.events().stream()
                .map(eventKeys::get)
                .filter(java.util.Objects::nonNull)
                .forEach(k -> args.add("About:" + k));
        line(key, "Claim", trigger, args);
        attribute("Stance", key, c.stance());
        boolean plain = c.stance().equals("asserts")
                || c.stance().equals("confirms")
                || c.stance().equals("announces");
        if (!plain) {
            codes.ploverOfStance(c.stance()).ifPresent(p -> attribute("Plover", key, p));
        }
        note(key, c.rule() + ", " + c.reading().told());
    }

    private void agreement(AgreementFinding f) {
        if (f.parties().isEmpty()) {
            return;
        }
        String trigger = span("Agreement", f.mention().span());
        String key = "E" + ++e;
        List<String> args = new ArrayList<>();
        f.parties().forEach(m -> arg("Party", m).ifPresent(args::add));
        f.signed().flatMap(m -> arg("Date", m)).ifPresent(args::add);
        line(key, "Agreement", trigger, args);
        note(key, f.rule());
    }
}
