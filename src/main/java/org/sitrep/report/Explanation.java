package org.sitrep.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sitrep.extract.AgreementFinding;
import org.sitrep.extract.ClaimFinding;
import org.sitrep.extract.EventFinding;
import org.sitrep.extract.Findings;
import org.sitrep.extract.Mention;
import org.sitrep.extract.PostFinding;
import org.sitrep.extract.Reasons;
import org.sitrep.resolve.ResolvedArticle;
import org.sitrep.text.Article;
import org.sitrep.text.Phrase;
import org.sitrep.text.Sentence;
import org.sitrep.text.Span;
import org.sitrep.text.Token;

/** An article sentence by sentence: what was found in each, what was tried on its trigger words, and why some gave nothing. */
public final class Explanation {
    private final ResolvedArticle article;
    private final MentionLines mentions;
    private final AttemptLines attempts;
    private final StringBuilder out = new StringBuilder();

    /**
     * How much is told.
     *
     * @param missedOnly only sentences that have a trigger word which gave nothing
     * @param mention words of a mention: only mentions that have them in them, each in full
     */
    public record Scope(boolean missedOnly, Optional<String> mention) {}

    private Explanation(ResolvedArticle article, Reasons reasons) {
        this.article = article;
        mentions = new MentionLines(article, reasons.verdicts());
        attempts = new AttemptLines(article, reasons.attempts());
    }

    /**
     * Explains one article.
     *
     * @param reasons why the article was read so
     */
    public static String of(ResolvedArticle article, Reasons reasons, Scope scope) {
        Explanation e = new Explanation(article, reasons);
        return scope.mention().isPresent() ? e.inFull(scope.mention().get()) : e.write(scope.missedOnly());
    }

    /** Every mention that has the words, in full; empty when none has. */
    private String inFull(String words) {
        int last = -1;
        for (Mention m : article.findings().mentions()) {
            if (MentionLines.has(m, words)) {
                if (m.sentence() != last) {
                    Sentence s = article.annotated().sentences().get(m.sentence());
                    line(0, out.isEmpty() ? article.annotated().article().source() : "");
                    line(0, "[" + m.sentence() + "] " + quote(s.span()));
                    last = m.sentence();
                }
                mentions.inFull(m).forEach(l -> line(1, l));
            }
        }
        return out.isEmpty() ? "" : out.append('\n').toString();
    }

    private String write(boolean missedOnly) {
        Article a = article.annotated().article();
        line(0, a.source() + "  " + a.headline().orElse("(no headline)"));
        line(
                0,
                "publisher " + article.facts().publisher().path() + ", published "
                        + bounds(article.facts().published().bounds()) + ": "
                        + article.facts().published().reason());
        List<Sentence> sentences = article.annotated().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            if (!missedOnly || attempts.isMissed(i)) {
                sentence(i, sentences.get(i), missedOnly);
            }
        }
        return out.append('\n').toString();
    }

    private static String bounds(org.sitrep.text.DateBounds b) {
        return b.earliest().map(Object::toString).orElse("..") + "/"
                + b.latest().map(Object::toString).orElse("..");
    }

    private void sentence(int index, Sentence sentence, boolean missedOnly) {
        line(0, "");
        line(0, "[" + index + "] " + sentence.zone() + "  " + quote(sentence.span()));
        if (!missedOnly) {
            findings(index, sentence);
        }
        List<String> words = attempts.triggers(index);
        if (!words.isEmpty()) {
            line(1, "triggers   " + String.join(", ", words));
            line(
                    1,
                    "parse      "
                            + sentence.tree().map(t -> bracketed(t, sentence)).orElse("none, read from chunks"));
        }
        attempts.of(index, missedOnly).forEach(l -> line(1, l));
    }

    private void findings(int index, Sentence sentence) {
        Findings found = article.findings();
        found.mentions().stream().filter(m -> m.sentence() == index).forEach(m -> line(1, mentions.inShort(m)));
        found.events().stream().filter(e -> e.sentence() == index).forEach(e -> event(e, sentence));
        found.claims().stream().filter(c -> c.sentence() == index).forEach(this::claim);
        found.agreements().stream().filter(a -> a.sentence() == index).forEach(this::agreement);
        found.posts().stream().filter(p -> p.sentence() == index).forEach(this::post);
    }

    private void event(EventFinding e, Sentence sentence) {
        List<String> parts = new ArrayList<>();
        e.fillers().forEach(f -> parts.add(role(f.role(), f.mention())));
        e.time().ifPresent(m -> parts.add(role("Date", m)));
        e.tolls().forEach(t -> parts.add(t.effect() + "=\"" + quote(t.quantity().span()) + "\""));
        e.instruments().forEach(m -> parts.add(role("Instrument", m)));
        e.purpose().ifPresent(s -> parts.add("purpose=\"" + quote(s) + "\""));
        line(
                1,
                "event " + e.id() + "    " + e.type() + " \"" + quote(sentence.spanOf(e.triggerFirst(), e.triggerEnd()))
                        + "\" "
                        + (e.negated() ? "not " : "") + e.modality() + ": " + String.join(", ", parts)
                        + rule(e.rule(), e.grounds().told()));
    }

    private void claim(ClaimFinding c) {
        List<String> parts = new ArrayList<>();
        parts.add(role("Speaker", c.speaker()));
        c.addressees().forEach(m -> parts.add(role("Addressee", m)));
        c.accused().forEach(m -> parts.add(role("Accused", m)));
        c.carriers().forEach(m -> parts.add(role("Carrier", m)));
        c.time().ifPresent(m -> parts.add(role("Date", m)));
        if (!c.events().isEmpty()) {
            parts.add("about event " + c.events().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        String cue = c.cue().map(s -> " \"" + quote(s) + "\"").orElse("");
        line(
                1,
                "claim " + c.id() + "    " + c.stance() + cue + ": " + String.join(", ", parts)
                        + rule(c.rule(), c.reading().told()));
    }

    private void agreement(AgreementFinding a) {
        List<String> parts = new ArrayList<>();
        a.parties().forEach(m -> parts.add(role("Party", m)));
        a.mediators().forEach(m -> parts.add(role("Mediator", m)));
        a.guarantors().forEach(m -> parts.add(role("Guarantor", m)));
        a.signed().ifPresent(m -> parts.add(role("Signed", m)));
        a.signedAt().ifPresent(m -> parts.add(role("SignedAt", m)));
        a.setsUp().forEach(m -> parts.add(role("SetsUp", m)));
        a.provisions().forEach(p -> parts.add("Provision=" + p));
        line(1, "agreement  \"" + quote(a.mention().span()) + "\": " + String.join(", ", parts) + rule(a.rule()));
    }

    private void post(PostFinding p) {
        List<String> parts = new ArrayList<>();
        p.operator().ifPresent(m -> parts.add(role("Operator", m)));
        p.place().ifPresent(m -> parts.add(role("Place", m)));
        p.agreement().ifPresent(m -> parts.add(role("Agreement", m)));
        p.count().ifPresent(m -> parts.add(role("Count", m)));
        p.time().ifPresent(m -> parts.add(role("Date", m)));
        line(
                1,
                "post       " + p.status() + " \"" + quote(p.mention().span()) + "\": " + String.join(", ", parts)
                        + rule(p.rule()));
    }

    private String role(String role, Mention m) {
        return role + "=\"" + quote(m.span()) + "\"";
    }

    private static String rule(String rule, String grounds) {
        return rule(rule + ", " + grounds);
    }

    private static String rule(String rule) {
        return "  [" + rule + "]";
    }

    private static String bracketed(Phrase phrase, Sentence sentence) {
        if (phrase.isLeaf()) {
            return "(" + phrase.label() + " "
                    + sentence.tokens().subList(phrase.first(), phrase.end()).stream()
                            .map(Token::form)
                            .collect(Collectors.joining(" "))
                    + ")";
        }
        return "(" + phrase.label() + " "
                + phrase.children().stream().map(c -> bracketed(c, sentence)).collect(Collectors.joining(" ")) + ")";
    }

    private String quote(Span span) {
        return span.of(article.annotated().article().text()).replaceAll("\\s+", " ");
    }

    private void line(int indent, String text) {
        out.append("    ".repeat(indent)).append(text).append('\n');
    }
}
