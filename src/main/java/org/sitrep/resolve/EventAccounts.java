package org.sitrep.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.extract.EventFinding;
import org.sitrep.extract.Filler;
import org.sitrep.extract.Mention;
import org.sitrep.extract.Toll;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.text.DateBounds;
import org.sitrep.text.Kind;

/** Event findings to accounts. */
final class EventAccounts {
    private static final java.util.Set<String> PAST = java.util.Set.of("happened", "reported", "alleged", "attempted");
    private static final java.util.Set<String> SCENIC = java.util.Set.of("ASSAULT", "COERCE", "MOBILIZE", "RETREAT");

    private final Knowledge knowledge;
    private final Map<Integer, Thing> things;
    private final ArticleTimes times;
    private final Passages passages;
    private final SentencePlace scenes;

    EventAccounts(
            Knowledge knowledge,
            Map<Integer, Thing> things,
            ArticleTimes times,
            Passages passages,
            SentencePlace scenes) {
        this.scenes = scenes;
        this.knowledge = knowledge;
        this.things = things;
        this.times = times;
        this.passages = passages;
    }

    static String key(EventFinding e, Passages passages, List<org.sitrep.text.Sentence> sentences) {
        int begin = sentences
                .get(e.sentence())
                .tokens()
                .get(e.triggerFirst())
                .span()
                .begin();
        return "event-"
                + passages.points(new org.sitrep.text.Span(begin, begin)).begin();
    }

    AccountBuilder account(EventFinding e, String key) {
        AccountBuilder b = new AccountBuilder(key, passages.sentence(e.sentence()), e.rule());
        b.confidence = Confidence.of(e);
        b.eventType = Optional.of(e.type());
        b.modality = e.modality();
        b.negated = e.negated();
        for (Filler f : e.fillers()) {
            role(f.role(), e.type(), f.mention())
                    .ifPresent(r -> filler(r, f.mention())
                            .filter(t -> !isDoerAgain(b, r, f.mention(), t))
                            .ifPresent(t -> b.add(fitting(r, t), t)));
        }
        struck(e, b);
        if (isUnplaced(b)) {
            scenes.of(e).ifPresent(t -> {
                b.add(Role.PLACE, t);
                b.rule = b.rule + ", in the place of the sentence";
            });
        }
        scenes.near(e).ifPresent(t -> b.add(Role.PLACE, t));
        e.instruments().stream().flatMap(m -> m.concept().stream()).forEach(b.instruments::add);
        e.tolls().forEach(t -> b.tolls.add(toll(t, b)));
        b.when = when(e);
        b.purpose = e.purpose().map(passages::words);
        b.label = label(e, b);
        return b;
    }

    /** "The army would drive them back": they are not the army. */
    private static boolean isDoerAgain(AccountBuilder b, Role role, Mention m, Thing t) {
        return role == Role.TARGET
                && m.level() == org.sitrep.extract.Level.PRONOUN
                && !m.text().toLowerCase(java.util.Locale.ROOT).matches(".*sel(f|ves)")
                && b.in(Role.INITIATOR).contains(t);
    }

    /** "shot down a Turkish drone": it was done to those whose the drone is. */
    private static void struck(EventFinding e, AccountBuilder b) {
        if (b.in(Role.TARGET).isEmpty()) {
            e.in("Target").stream()
                    .filter(m -> m.kind() == Kind.Equipment)
                    .flatMap(m -> m.owners().stream())
                    .map(Context::thing)
                    .filter(t -> !b.in(Role.INITIATOR).contains(t))
                    .distinct()
                    .forEach(t -> b.add(Role.TARGET, t));
        }
    }

    /** Acts of force and movements take place somewhere; talks and deals are often about places. */
    private boolean isUnplaced(AccountBuilder b) {
        boolean placed = !b.in(Role.PLACE).isEmpty() || !b.in(Role.TO_PLACE).isEmpty();
        return !placed
                && PAST.contains(b.modality)
                && b.eventType
                        .flatMap(t -> knowledge.eventTypes().concept(t))
                        .flatMap(org.sitrep.knowledge.EventType::plover)
                        .filter(SCENIC::contains)
                        .isPresent();
    }

    /** A demonym before a warlike noun stands for that state's own: "Turkish shelling". */
    private Optional<Thing> actor(Mention m) {
        return Optional.ofNullable(things.get(m.id()));
    }

    private static Optional<Role> role(String name, String type, Mention m) {
        return switch (name) {
            case "Initiator", "Party", "Mediator" ->
                Optional.of(name.equals("Mediator") ? Role.MEDIATOR : Role.INITIATOR);
            case "Target", "Post", "Addressee" -> target(m);
            case "Place" -> Optional.of(Role.PLACE);
            case "FromPlace" -> Optional.of(Role.FROM_PLACE);
            case "ToPlace" -> Optional.of(Role.TO_PLACE);
            case "Accused" -> Optional.of(Role.ACCUSED);
            case "Agreement" ->
                type.equals("Breach") || type.equals("CeasefireViolation")
                        ? Optional.of(Role.BREACH_OF)
                        : Optional.of(Role.UNDER);
            default -> Optional.empty();
        };
    }

    /** Who or what fills a role: guns that do something are those of whose they are. */
    private Optional<Thing> filler(Role role, Mention m) {
        if (role == Role.INITIATOR && m.kind() == Kind.Equipment) {
            return m.owners().stream().findFirst().map(Context::thing);
        }
        if (m.isLine()) {
            return m.owners().stream()
                    .findFirst()
                    .filter(x -> role == Role.TARGET || role == Role.INITIATOR)
                    .map(Context::thing);
        }
        return actor(m);
    }

    /** A post is no place: what is sent to it is sent to those who hold it. */
    private static Role fitting(Role role, Thing t) {
        boolean scene = role == Role.PLACE || role == Role.FROM_PLACE || role == Role.TO_PLACE;
        return scene && t.kind() != Kind.Place ? Role.TARGET : role;
    }

    /** A bombed town is the scene, a destroyed tank is counted: targets are actors and posts. */
    private static Optional<Role> target(Mention m) {
        return switch (m.kind()) {
            case Place -> Optional.of(Role.PLACE);
            case Agreement -> Optional.of(Role.UNDER);
            case Equipment -> Optional.empty();
            default -> Optional.of(Role.TARGET);
        };
    }

    private TollFact toll(Toll t, AccountBuilder b) {
        Optional<Thing> of = t.of().filter(m -> m.kind() != Kind.Equipment && m.kind() != Kind.Place)
                .flatMap(this::actor);
        Optional<String> equipment = t.of().flatMap(Mention::concept);
        Optional<Thing> side = of.filter(x -> x.path().startsWith("actor/")
                && (x.kind() == Kind.ArmedForce
                        || x.kind() == Kind.ArmedGroup
                        || x.kind() == Kind.State
                        || x.kind() == Kind.PopulationGroup));
        if (side.isEmpty() && equipment.isEmpty() && b.in(Role.TARGET).size() == 1) {
            side = Optional.of(b.in(Role.TARGET).get(0)).filter(x -> x.kind().isActor());
        }
        return new TollFact(
                t.effect(),
                Numbers.best(t.quantity()),
                Numbers.low(t.quantity()),
                Numbers.high(t.quantity()),
                of,
                equipment,
                side,
                t.quantity().text().replaceAll("\\s+", " "));
    }

    /** The day told of the event; else not after the article, where it is told as having happened. */
    private DateBounds when(EventFinding e) {
        Optional<DateBounds> told = e.time().map(times::bounds).filter(b -> !b.isUnknown());
        if (told.isPresent()) {
            return told.get();
        }
        boolean past = e.modality().equals("happened")
                || e.modality().equals("reported")
                || e.modality().equals("alleged")
                || e.modality().equals("attempted");
        return past
                ? new DateBounds(Optional.empty(), times.publication().bounds().latest())
                : DateBounds.UNKNOWN;
    }

    private String label(EventFinding e, AccountBuilder b) {
        StringBuilder out = new StringBuilder(
                knowledge.eventTypes().concept(e.type()).map(t -> t.label()).orElse(e.type()));
        first(b, Role.INITIATOR).ifPresent(t -> out.append(" by ").append(t.label()));
        first(b, Role.TARGET).ifPresent(t -> out.append(", target ").append(t.label()));
        first(b, Role.PLACE)
                .or(() -> first(b, Role.TO_PLACE))
                .ifPresent(t -> out.append(", ").append(t.label()));
        if (b.negated) {
            out.insert(0, "no ");
        }
        return out.toString();
    }

    private static Optional<Thing> first(AccountBuilder b, Role role) {
        return b.in(role).stream().findFirst();
    }
}
