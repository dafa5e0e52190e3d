package org.sitrep.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sitrep.extract.Attempt;
import org.sitrep.extract.Findings;
import org.sitrep.extract.Mention;
import org.sitrep.resolve.ResolvedArticle;
import org.sitrep.resolve.WhyIncident;
import org.sitrep.text.Span;
import org.sitrep.text.Token;

/** What the rules tried on each word that may tell something, and what came of it. */
final class AttemptLines {
    private final ResolvedArticle article;
    private final Map<Integer, List<Attempt>> bySentence;
    private final Map<Integer, String> incidents;

    AttemptLines(ResolvedArticle article, List<Attempt> attempts) {
        this.article = article;
        bySentence = attempts.stream().collect(Collectors.groupingBy(Attempt::sentence));
        incidents = WhyIncident.of(article);
    }

    /** The words that may tell something, each with what: {@code said (speech), attack (event)}. */
    List<String> triggers(int sentence) {
        List<String> out = new ArrayList<>();
        words(sentence)
                .forEach((token, attempts) -> out.add(form(sentence, token) + " ("
                        + attempts.stream().map(AttemptLines::telling).collect(Collectors.joining(", ")) + ")"));
        return out;
    }

    private Map<Integer, List<Attempt>> words(int sentence) {
        return bySentence.getOrDefault(sentence, List.of()).stream()
                .collect(Collectors.groupingBy(Attempt::token, TreeMap::new, Collectors.toList()));
    }

    private String form(int sentence, int token) {
        return token(sentence, token).form();
    }

    private Token token(int sentence, int token) {
        return article.annotated().sentences().get(sentence).tokens().get(token);
    }

    private static String telling(Attempt a) {
        return a.telling().name().toLowerCase(Locale.ROOT);
    }

    /** Whether some word of the sentence gave nothing, neither as event nor as speech. */
    boolean isMissed(int sentence) {
        return words(sentence).values().stream().anyMatch(this::isMissed);
    }

    private boolean isMissed(List<Attempt> ofWord) {
        return ofWord.stream().allMatch(Attempt::isMissed) && !isOfThing(ofWord.get(0));
    }

    /** "the truce", "the siege posts": a word inside what an agreement or a post was found by. */
    private boolean isOfThing(Attempt a) {
        Span word = token(a.sentence(), a.token()).span();
        Findings found = article.findings();
        return found.agreements().stream().anyMatch(f -> f.sentence() == a.sentence() && covers(f.mention(), word))
                || found.posts().stream().anyMatch(f -> f.sentence() == a.sentence() && covers(f.mention(), word));
    }

    private static boolean covers(Mention m, Span word) {
        return m.span().contains(word);
    }

    /** All attempts on a sentence's words, or those that gave nothing. */
    List<String> of(int sentence, boolean missedOnly) {
        List<String> out = new ArrayList<>();
        words(sentence).forEach((token, attempts) -> {
            if (!missedOnly || isMissed(attempts)) {
                attempts.forEach(a -> out.addAll(lines(a)));
            }
        });
        return out;
    }

    private List<String> lines(Attempt a) {
        List<String> out = new ArrayList<>();
        String read = a.reading().map(r -> ", read from the " + r).orElse("");
        out.add(String.format(Locale.ROOT, "%-10s %s%s", form(a.sentence(), a.token()), telling(a), read));
        out.addAll(frames(a.frames()));
        a.notes().forEach(n -> out.add(line("note", n)));
        out.add(line("gave", outcome(a)));
        return out;
    }

    private static String line(String what, String words) {
        return String.format(Locale.ROOT, "  %-8s %s", what, words);
    }

    /** Frames of which the same is to be said stand in one line. */
    private static List<String> frames(List<Attempt.TriedFrame> frames) {
        Map<List<String>, Set<String>> alike = new LinkedHashMap<>();
        frames.stream()
                .filter(f -> !f.otherWords())
                .forEach(f -> alike.computeIfAbsent(
                                List.of(f.fits() ? "fits" : "not", " \"" + f.words() + "\": " + f.told()),
                                k -> new LinkedHashSet<>())
                        .add(f.concept()));
        List<String> out = new ArrayList<>();
        alike.forEach((k, concepts) -> out.add(line(k.get(0), String.join(", ", concepts) + k.get(1))));
        long others = frames.stream().filter(Attempt.TriedFrame::otherWords).count();
        if (others > 0) {
            out.add(line(
                    "not", others + (others == 1 ? " frame" : " frames") + " of more words, not all of them here"));
        }
        return out;
    }

    private String outcome(Attempt a) {
        if (a.outcome() instanceof Attempt.Made made) {
            return switch (a.telling()) {
                case EVENT -> "event " + made.id() + ", " + incidents.getOrDefault(made.id(), "no account");
                case SPEECH -> "claim " + made.id();
            };
        }
        if (a.outcome() instanceof Attempt.Joined joined) {
            return "part of what \"" + form(a.sentence(), joined.token()) + "\" gives: " + joined.why();
        }
        return "nothing: " + String.join("; ", a.outcome() instanceof Attempt.Nothing n ? n.why() : List.of());
    }
}
