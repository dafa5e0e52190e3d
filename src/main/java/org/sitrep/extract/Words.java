package org.sitrep.extract;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.text.Token;

/** Closed classes of English words that rules refer to. */
final class Words {
    /** "a number of troops" speaks of troops. */
    static final Set<String> CONTAINERS = Set.of(
            "number",
            "dozen",
            "dozens",
            "hundred",
            "hundreds",
            "thousand",
            "thousands",
            "score",
            "scores",
            "series",
            "string",
            "wave",
            "group",
            "couple",
            "majority",
            "handful",
            "total",
            "most",
            "some",
            "all",
            "part",
            "many",
            "member",
            "convoy",
            "column",
            "spate",
            "barrage",
            "rest",
            "half",
            "one",
            "two",
            "three",
            "several",
            "lot",
            "million",
            "millions",
            "pair",
            "round",
            "kind",
            "bout",
            "case",
            "act",
            "tens",
            "ten",
            "ton",
            "tonne",
            "package",
            "shipment",
            "truckload",
            "amount",
            "section",
            "portion");

    /** Conjunctions that tell when or why, not what is said. */
    static final Set<String> OCCASIONS = Set.of(
            "when",
            "after",
            "as",
            "while",
            "because",
            "before",
            "since",
            "until",
            "if",
            "unless",
            "although",
            "though");

    /** Verbs that always have an object: "22 children killed in rebel fire" are no killers. */
    static final Set<String> HARMS = Set.of(
            "kill",
            "wound",
            "injure",
            "destroy",
            "damage",
            "arrest",
            "detain",
            "abduct",
            "kidnap",
            "displace",
            "murder");

    /** "Fighting erupted in X between A and B": verbs by which an event takes place. */
    static final Set<String> OCCURRENCE = Set.of(
            "erupt",
            "break",
            "take",
            "occur",
            "happen",
            "rage",
            "continue",
            "flare",
            "begin",
            "start",
            "resume",
            "intensify",
            "follow",
            "ensue",
            "be",
            "escalate",
            "report",
            "unfold");

    /** Nouns that stand beside a verb to tell when: "today", "last week". */
    static final Set<String> DAYS = Set.of(
            "today",
            "yesterday",
            "tomorrow",
            "tonight",
            "morning",
            "afternoon",
            "evening",
            "night",
            "day",
            "week",
            "weekend",
            "month",
            "year",
            "time");

    /** Whether the word is a day, a month or another word of time. */
    static boolean isTime(Token t) {
        String lower = t.lemma().toLowerCase(Locale.ROOT);
        return DAYS.contains(lower) || CalendarNames.has(lower);
    }

    static final Set<String> BE = Set.of("be", "get");

    /** "If", "unless": what follows is not said to have happened. */
    static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest", "provided", "should");

    static final Set<String> FUTURE_MODALS =
            Set.of("will", "would", "shall", "may", "might", "can", "could", "'ll", "'d");

    static final Set<String> DUTY_MODALS = Set.of("must", "should", "ought");

    /** "tried to seize". */
    static final Set<String> ATTEMPTS = Set.of("try", "attempt", "seek", "struggle", "fail");

    /** The infinitive after these did happen: "managed to push back", "continued to shell". */
    static final Set<String> HAPPENED_CONTROLS = Set.of(
            "manage",
            "continue",
            "begin",
            "start",
            "resume",
            "proceed",
            "help",
            "use",
            "go",
            "come",
            "keep",
            "force",
            "allow",
            "lead",
            "cause",
            "enable",
            "say",
            "report",
            "appear",
            "seem",
            "accuse",
            "stop",
            "believe",
            "know",
            "happen",
            "rush",
            "claim",
            "prompt",
            "see");

    /** The infinitive or noun after these is only wanted or feared. */
    static final Set<String> PLANS = Set.of(
            "plan",
            "intend",
            "prepare",
            "aim",
            "want",
            "hope",
            "expect",
            "decide",
            "agree",
            "vow",
            "wish",
            "order",
            "consider",
            "propose",
            "schedule",
            "threaten",
            "promise",
            "pledge",
            "set",
            "suppose",
            "mull",
            "ready",
            "willing",
            "prepared",
            "committed",
            "poised",
            "determined",
            "eager",
            "due",
            "likely",
            "unlikely");

    static final Set<String> DEMANDS = Set.of(
            "urge",
            "ask",
            "tell",
            "order",
            "demand",
            "call",
            "request",
            "appeal",
            "press",
            "push",
            "warn",
            "invite",
            "instruct",
            "need",
            "require",
            "advise",
            "encourage",
            "compel",
            "oblige");

    /** "avoid incidents", "prevent an attack", "feared a massacre": the noun after these need not have happened. */
    static final Set<String> NOT_HAPPENED_GOVERNORS = Set.of(
            "avoid",
            "prevent",
            "avert",
            "fear",
            "expect",
            "plan",
            "prepare",
            "threaten",
            "foil",
            "thwart",
            "consider",
            "demand",
            "propose",
            "seek",
            "want",
            "order",
            "discuss",
            "negotiate",
            "call",
            "urge",
            "rule",
            "oppose",
            "reject",
            "warn",
            "suspend",
            "cancel",
            "postpone",
            "delay",
            "scrap",
            "abort",
            "announce",
            "await",
            "contemplate",
            "need",
            "request",
            "deter",
            "anticipate",
            "plot",
            "risk",
            "deny");

    /** Nouns that keep their event from having happened: "the threat of an attack", "plans for an offensive". */
    static final Set<String> NOT_HAPPENED_NOUNS = Set.of(
            "threat",
            "plan",
            "risk",
            "fear",
            "preparation",
            "possibility",
            "danger",
            "call",
            "demand",
            "proposal",
            "prospect",
            "plot",
            "warning",
            "hope",
            "talk",
            "case",
            "event",
            "intention",
            "readiness",
            "ban",
            "prevention",
            "absence",
            "halt",
            "end",
            "lack",
            "campaign",
            "possible");

    /** Nouns and verbs of a scenario: "simulated an attack", "imagines that the city is shelled". */
    static final Set<String> SCENARIOS =
            Set.of("simulate", "practise", "practice", "rehearse", "imagine", "envisage", "envision", "foresee");

    /** "kept the army from attacking": what follows "from" did not come about. */
    static final Set<String> HINDRANCES = Set.of(
            "keep",
            "prevent",
            "stop",
            "deter",
            "discourage",
            "dissuade",
            "bar",
            "hinder",
            "refrain",
            "restrain",
            "save",
            "protect",
            "abstain",
            "hold",
            "ban",
            "prohibit",
            "shy");

    /** "accused of shelling": laid to somebody's charge. */
    static final Set<String> CHARGES = Set.of("accuse", "suspect", "blame", "charge", "allege");

    /** "worried about an attack", "braced for a siege": what is feared or awaited. */
    static final Set<String> AWAITING = Set.of(
            "worried",
            "afraid",
            "fearful",
            "anxious",
            "nervous",
            "wary",
            "ready",
            "braced",
            "brace",
            "prepared",
            "worry",
            "apprehensive",
            "alert");

    /** Every lemma above: what the lemmatizer has to know. */
    static Set<String> lemmas() {
        return Stream.of(
                        ATTEMPTS,
                        HAPPENED_CONTROLS,
                        PLANS,
                        DEMANDS,
                        NOT_HAPPENED_GOVERNORS,
                        NOT_HAPPENED_NOUNS,
                        SCENARIOS,
                        HINDRANCES,
                        CHARGES,
                        AWAITING)
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Words() {}
}
