package org.sitrep.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.extract.Mention;
import org.sitrep.extract.Verdict;
import org.sitrep.resolve.ResolvedArticle;
import org.sitrep.resolve.Thing;
import org.sitrep.resolve.WhyIdentity;
import org.sitrep.text.Span;

/** A mention in a line, or in full with its evidence, its rivals, why it was chosen and why it is that thing. */
final class MentionLines {
    private final ResolvedArticle article;
    private final List<Verdict> verdicts;
    private final Map<Integer, String> identities;

    /** @param verdicts one a mention, in the order of the article's mentions */
    MentionLines(ResolvedArticle article, List<Verdict> verdicts) {
        this.article = article;
        this.verdicts = List.copyOf(verdicts);
        identities = WhyIdentity.of(article);
    }

    /** Whether the words are in the mention, whatever their case. */
    static boolean has(Mention m, String words) {
        return flat(m.text()).toLowerCase(Locale.ROOT).contains(flat(words).toLowerCase(Locale.ROOT));
    }

    /** {@code mention    ArmedForce "Turkish soldiers" = actor/... (belongs to ...)  [rule 75, over Person "soldiers"]}. */
    String inShort(Mention m) {
        Verdict v = verdicts.get(m.id());
        StringBuilder b = new StringBuilder("mention    ").append(named(m.kind(), m.span()));
        identity(m)
                .ifPresent(i ->
                        b.append(" = ").append(i).append(" (").append(why(m)).append(')'));
        b.append("  [").append(m.rule()).append(' ').append(v.evidence().get(0).score());
        if (!v.rivals().isEmpty()) {
            Verdict.Rival r = v.rivals().get(0);
            b.append(", over ").append(named(r.kind(), r.span())).append(' ').append(r.score());
            b.append(v.rivals().size() > 1 ? " and " + (v.rivals().size() - 1) + " more" : "");
        }
        return b.append(']').toString();
    }

    List<String> inFull(Mention m) {
        Verdict v = verdicts.get(m.id());
        List<String> out = new ArrayList<>();
        out.add(named(m.kind(), m.span()));
        for (Verdict.Evidence e : v.evidence()) {
            String sources = e.sources().isEmpty() ? "" : "; " + String.join("; ", e.sources());
            out.add("  evidence  " + score(e.score()) + e.rule() + sources);
        }
        for (Verdict.Rival r : v.rivals()) {
            out.add("  rival     " + score(r.score()) + named(r.kind(), r.span()) + ", " + r.rule() + ": lost to "
                    + r.reason());
        }
        v.outer().ifPresent(o -> out.add("  inside         \"" + quote(o) + "\""));
        out.add("  chosen         " + v.reason());
        out.add("  identity       " + identity(m).map(i -> i + ": ").orElse("none: ") + why(m));
        return out;
    }

    private Optional<String> identity(Mention m) {
        return Optional.ofNullable(article.things().get(m.id()))
                .map(Thing::path)
                .or(() -> Optional.ofNullable(article.dates().get(m.id())));
    }

    private String why(Mention m) {
        return identities.getOrDefault(m.id(), "");
    }

    private static String score(int score) {
        return String.format(Locale.ROOT, "%3d  ", score);
    }

    private String named(Object kind, Span span) {
        return kind + " \"" + quote(span) + "\"";
    }

    private String quote(Span span) {
        return flat(span.of(article.annotated().article().text()));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
