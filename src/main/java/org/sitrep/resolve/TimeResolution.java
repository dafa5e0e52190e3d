package org.sitrep.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sitrep.extract.Findings;
import org.sitrep.extract.Mention;
import org.sitrep.extract.time.PublicationBounds;
import org.sitrep.extract.time.Tense;
import org.sitrep.extract.time.TimeContext;
import org.sitrep.extract.time.TimeMention;
import org.sitrep.text.AnnotatedArticle;
import org.sitrep.text.DateBounds;
import org.sitrep.text.Publication;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;
import org.sitrep.text.ZoneKind;

/** Gives each time expression its days, and an article without a date the bounds of its publication. */
final class TimeResolution {
    private static final Set<String> AHEAD = Set.of("will", "shall", "'ll");

    private final AnnotatedArticle annotated;
    private final Publication publication;
    private final Map<Integer, DateBounds> bounds = new HashMap<>();
    private final Map<Integer, String> edtf = new HashMap<>();
    private DateBounds narrative = DateBounds.UNKNOWN;

    private TimeResolution(AnnotatedArticle annotated) {
        this.annotated = annotated;
        Publication stated = annotated.article().published();
        publication = stated.bounds().isUnknown() ? PublicationBounds.infer(annotated.sentences()) : stated;
    }

    static ArticleTimes of(AnnotatedArticle annotated, Findings findings) {
        TimeResolution r = new TimeResolution(annotated);
        for (Mention m : findings.mentions()) {
            m.time().ifPresent(t -> r.resolve(m, t, findings.mentions()));
        }
        return new ArticleTimes(r.publication, r.bounds, r.edtf);
    }

    private void resolve(Mention m, TimeMention t, List<Mention> all) {
        Sentence s = annotated.sentences().get(m.sentence());
        DateBounds anchor = s.zone() == ZoneKind.CAPTION ? captionDate(m, all) : publication.bounds();
        TimeContext context = new TimeContext(anchor, narrative, tense(s, m));
        t.resolve(context).edtf().ifPresent(e -> edtf.put(m.id(), e));
        DateBounds when = t.when(context);
        if (!when.isUnknown()) {
            bounds.put(m.id(), when);
            narrative = t.resolve(context).bounds().isDay() ? t.resolve(context).bounds() : narrative;
        }
    }

    /** A caption has the date of its picture. */
    private DateBounds captionDate(Mention m, List<Mention> all) {
        return all.stream()
                .filter(x -> annotated.sentences().get(x.sentence()).paragraph()
                        == annotated.sentences().get(m.sentence()).paragraph())
                .flatMap(x -> x.time().stream())
                .filter(TimeMention::isAbsolute)
                .map(x -> x.resolve(TimeContext.published(publication.bounds())).bounds())
                .findFirst()
                .orElse(publication.bounds());
    }

    /** By the nearest verb before the expression, else after it. */
    private static Tense tense(Sentence s, Mention m) {
        for (int i = m.first() - 1; i >= 0; i--) {
            if (s.tokens().get(i).isVerb()) {
                return tense(s.tokens(), i);
            }
        }
        for (int i = m.end(); i < s.tokens().size(); i++) {
            if (s.tokens().get(i).isVerb()) {
                return tense(s.tokens(), i);
            }
        }
        return Tense.UNKNOWN;
    }

    private static Tense tense(List<Token> tokens, int verb) {
        for (int i = Math.max(0, verb - 3); i <= verb; i++) {
            if (AHEAD.contains(tokens.get(i).form().toLowerCase(Locale.ROOT))) {
                return Tense.FUTURE;
            }
        }
        boolean expected = tokens.get(verb).lemma().equals("expect")
                || tokens.get(verb).lemma().equals("schedule");
        if (expected) {
            return Tense.FUTURE;
        }
        return switch (tokens.get(verb).tag()) {
            case "VBD", "VBN" -> Tense.PAST;
            case "VBZ", "VBP" -> Tense.PRESENT;
            default -> Tense.UNKNOWN;
        };
    }
}
