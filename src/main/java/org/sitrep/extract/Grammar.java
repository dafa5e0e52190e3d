package org.sitrep.extract;

import java.util.Locale;
import java.util.Set;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;
import org.sitrep.text.ZoneKind;

/** Tells from the words around it whether a country or capital acts or is a scene: "Moscow warned", "in Moscow". */
final class Grammar {
    private static final Set<String> LOCATIVE = Set.of(
            "in",
            "into",
            "across",
            "inside",
            "near",
            "around",
            "throughout",
            "outside",
            "toward",
            "towards",
            "at",
            "from",
            "over",
            "within",
            "via",
            "through",
            "off",
            "to",
            "onto",
            "between",
            "along",
            "north",
            "south",
            "east",
            "west");
    /** "visited Turkey", "left Sudan". */
    private static final Set<String> VISITING = Set.of("visit", "tour", "leave", "enter", "reach", "flee");

    private static final Set<String> ACTING_BEFORE = Set.of("by", "with", "between", "against", "on");
    private static final Set<String> PRESSING = Set.of(
            "sanction",
            "pressure",
            "call",
            "impose",
            "demand",
            "blame",
            "rely",
            "reliance",
            "condition",
            "accuse",
            "report",
            "embargo",
            "tariff",
            "depend",
            "dependence",
            "influence",
            "urge",
            "prevail",
            "concession");

    private static final Set<String> PARTS = Set.of(
            "north",
            "south",
            "east",
            "west",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "part",
            "center",
            "centre",
            "interior",
            "rest",
            "most",
            "much",
            "half");

    private static final Set<String> LINES = Set.of(
            "border",
            "frontier",
            "crossing",
            "road",
            "highway",
            "line",
            "strait",
            "route",
            "railway",
            "land",
            "sea",
            "flight",
            "checkpoint",
            "boundary",
            "zone",
            "area",
            "pipeline",
            "travel");

    private static final Set<String> GIVEN = Set.of(
            "give",
            "sell",
            "support",
            "hand",
            "aid",
            "close",
            "belong",
            "loyal",
            "provide",
            "ally",
            "allied",
            "warning",
            "respond",
            "response",
            "help",
            "assistance",
            "backing",
            "approval",
            "condemnation",
            "statement",
            "demand",
            "request",
            "pressure",
            "threat",
            "criticism",
            "guarantee",
            "weapon",
            "arms",
            "sale",
            "ambassador",
            "envoy",
            "relation",
            "tie",
            "message",
            "ban",
            "loan",
            "funding",
            "recognition",
            "independence",
            "concession",
            "sanction",
            "apology",
            "answer",
            "appeal",
            "seek",
            "alternative",
            "loyalty",
            "hostility",
            "opposition",
            "commitment",
            "letter",
            "offer",
            "proposal",
            "similar",
            "due",
            "compare",
            "according",
            "independent",
            "secede",
            "break",
            "buy",
            "purchase",
            "import",
            "concern",
            "attention",
            "attribute",
            "attack",
            "comment",
            "reaction",
            "accusation",
            "denial",
            "call",
            "promise",
            "pledge",
            "defend",
            "itself",
            "themselves",
            "protect",
            "protection",
            "reply",
            "compensation",
            "reparation",
            "mandate",
            "license",
            "licence",
            "permission",
            "order");

    private static final Set<String> SKIPPED = Set.of(
            "the",
            "a",
            "an",
            "both",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "northwestern",
            "northeastern",
            "southwestern",
            "southeastern",
            "neighboring",
            "neighbouring",
            "occupied",
            "nearby",
            "war-torn",
            "rural");

    private final Knowledge knowledge;

    Grammar(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Whether a place preposition governs the phrase that begins here. */
    boolean isScene(Sentence s, int first) {
        int i = first - 1;
        while (i >= 0 && SKIPPED.contains(lower(s, i))) {
            i--;
        }
        if (i < 0) {
            return false;
        }
        String w = lower(s, i);
        if (VISITING.contains(s.tokens().get(i).lemma())) {
            return true;
        }
        if (w.equals(",") && i > 0 && endsPlace(s, i - 1)) {
            return true;
        }
        if (w.equals("of") && i > 0) {
            return isPlaceNoun(s, i - 1);
        }
        if (w.equals("with")) {
            return isLineBefore(s, i);
        }
        if (w.equals("between")) {
            return isLineBefore(s, i);
        }
        if (w.equals("from") || w.equals("to")) {
            return !(i > 0 && isGiven(s, i));
        }
        if (w.equals("and") || w.equals(",")) {
            // "from Ethiopia, Yemen, and Tanzania"
            int last = w.equals("and") && i > 1 && lower(s, i - 1).equals(",") ? i - 2 : i - 1;
            return i > 1 && s.tokens().get(last).isProper() && isScene(s, last) && !hasVerbAfter(s, first);
        }
        return LOCATIVE.contains(w);
    }

    /** "Anbar province, Iraq", "Mosul, Iraq": what stands before the comma is a place and no state. */
    private boolean endsPlace(Sentence s, int at) {
        Token t = s.tokens().get(at);
        boolean noun = knowledge.nominals().of(t.lemma().toLowerCase(Locale.ROOT)).stream()
                .anyMatch(n -> n.kind() == org.sitrep.text.Kind.Place);
        return noun
                || t.isProper()
                        && knowledge.authority().byName(t.form()).isEmpty()
                        && knowledge.authority().capitalOf(t.form()).isEmpty()
                        && knowledge
                                .gazetteer()
                                .longest(java.util.List.of(t.form()), 0)
                                .isPresent();
    }

    /** "the northern region of Ethiopia": what is of a country as a place is of. */
    private boolean isPlaceNoun(Sentence s, int i) {
        String lemma = s.tokens().get(i).lemma().toLowerCase(Locale.ROOT);
        return lemma.equals("outside")
                || PARTS.contains(lemma)
                || knowledge.nominals().of(lemma).stream().anyMatch(n -> n.kind() == org.sitrep.text.Kind.Place);
    }

    /** Talks, tensions and wars between two countries are of those who act; borders and roads between them are not. */
    private static boolean isLineBefore(Sentence s, int i) {
        for (int k = Math.max(0, i - 3); k < i; k++) {
            if (LINES.contains(s.tokens().get(k).lemma().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** "aid from Jordan", "arms sales to Israel", "ambassador to Armenia": who gives and gets is no scene. */
    private static boolean isGiven(Sentence s, int i) {
        for (int k = Math.max(0, i - 2); k < i; k++) {
            if (GIVEN.contains(s.tokens().get(k).lemma().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasVerbAfter(Sentence s, int first) {
        return first + 1 < s.tokens().size() && s.tokens().get(first + 1).isVerb();
    }

    /** Whether a capital stands where an actor does: before its verb, behind "by", as the object of a speech verb. */
    boolean actsAsGovernment(Sentence s, int first, int end) {
        if (isScene(s, first)) {
            return false;
        }
        Token next = end < s.tokens().size() ? s.tokens().get(end) : null;
        Token before = first > 0 ? s.tokens().get(first - 1) : null;
        if (next != null
                && (next.tag().equals("MD")
                        || next.tag().startsWith("VB")
                                && !next.tag().equals("VBG")
                                && !next.tag().equals("VBN")
                        || next.tag().equals("RB")
                                && end + 1 < s.tokens().size()
                                && s.tokens().get(end + 1).tag().startsWith("VB"))) {
            return true;
        }
        if (next != null
                && Set.of("along", "together").contains(next.lemma())
                && end + 1 < s.tokens().size()
                && s.tokens().get(end + 1).lemma().equals("with")) {
            // "Washington along with its allies demanded".
            return true;
        }
        if (next != null && next.tag().equals("POS")) {
            return !behindDivision(s, end + 1);
        }
        if (next != null
                && next.lemma().equals("and")
                && first > 0
                && Set.of("between", "by").contains(lower(s, first - 1))) {
            return true;
        }
        if (next != null && next.form().equals(",") && end + 2 < s.tokens().size()) {
            Token behind = s.tokens().get(end + 1);
            boolean clause =
                    behind.tag().equals("WDT") && s.tokens().get(end + 2).isVerb();
            if (clause || first == 0 && behind.tag().equals("DT")) {
                return true;
            }
        }
        if (next != null
                && Set.of("ally", "government", "regime", "official", "officials", "authorities")
                        .contains(next.lemma())) {
            return true;
        }
        if (isJoinedSubject(s, end)) {
            return true;
        }
        if (before == null) {
            return next != null && next.lemma().equals("and");
        }
        if (before.form().equals(":") && (s.zone() == ZoneKind.HEADLINE || s.zone() == ZoneKind.CROSSHEAD)) {
            return true;
        }
        if (before.lemma().equals("on") && first > 1) {
            // "sanctions on Moscow" press a government, "strikes on Kyiv" hit a city.
            return PRESSING.contains(s.tokens().get(first - 2).lemma().toLowerCase(Locale.ROOT));
        }
        return ACTING_BEFORE.contains(before.lemma())
                || before.isVerb() && isToldTo(s, end)
                || before.isVerb()
                        && !knowledge.stances().verbFrames(before.lemma()).isEmpty()
                || before.lemma().equals("and")
                        && first > 1
                        && s.tokens().get(first - 2).isProper();
    }

    /** "Moscow and Ankara reached": another name and a verb follow. */
    private static boolean isJoinedSubject(Sentence s, int end) {
        return end + 2 < s.tokens().size()
                && s.tokens().get(end).lemma().equals("and")
                && s.tokens().get(end + 1).isProper()
                && s.tokens().get(end + 2).tag().matches("VB[DZP]|MD");
    }

    /** "prompted Damascus last August to begin": an infinitive follows soon. */
    private static boolean isToldTo(Sentence s, int end) {
        for (int i = end; i + 1 < Math.min(end + 5, s.tokens().size()); i++) {
            if (s.tokens().get(i).tag().equals("TO")
                    && s.tokens().get(i + 1).tag().equals("VB")) {
                return true;
            }
        }
        return false;
    }

    /** "Damascus's Marjeh district": the possessor of a place is a place. */
    private boolean behindDivision(Sentence s, int from) {
        for (int i = from; i < Math.min(from + 4, s.tokens().size()); i++) {
            Token t = s.tokens().get(i);
            if (knowledge.nominals().of(t.lemma().toLowerCase(Locale.ROOT)).stream()
                    .anyMatch(n -> n.kind() == org.sitrep.text.Kind.Place)) {
                return true;
            }
            if (!t.isNoun() && !t.tag().startsWith("JJ")) {
                return false;
            }
        }
        return false;
    }

    static String lower(Sentence s, int i) {
        return s.tokens().get(i).form().toLowerCase(Locale.ROOT);
    }
}
