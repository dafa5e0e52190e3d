package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.text.AnnotatedArticle;
import org.sitrep.text.Kind;
import org.sitrep.text.Sentence;

/** All rules over one article. Thread-safe. */
public final class Extractor {
    private final MentionFinder mentions;
    private final EventRules events;
    private final ClaimRules claims;
    private final SpeechActs acts;
    private final AgreementRules agreements;
    private final PostRules posts = new PostRules();

    public Extractor(Knowledge knowledge) {
        mentions = new MentionFinder(knowledge);
        events = new EventRules(knowledge);
        claims = new ClaimRules(knowledge);
        acts = new SpeechActs(knowledge);
        agreements = new AgreementRules(knowledge);
    }

    /** Lemmas that the rules look for beside the triggers: of "postponed the attack" postpone. */
    public static Set<String> lemmas() {
        return Words.lemmas();
    }

    /** Why what {@link #extract} finds is what it is: the same rules, listened to. */
    public Reasons explain(AnnotatedArticle article) {
        List<SentenceTrace> traces = new ArrayList<>();
        extract(article, i -> {
            traces.add(new SentenceTrace(i));
            return traces.get(i);
        });
        return new Reasons(
                mentions.explain(article),
                traces.stream().flatMap(t -> t.attempts().stream()).toList());
    }

    public Findings extract(AnnotatedArticle article) {
        return extract(article, i -> Trace.NONE);
    }

    private Findings extract(AnnotatedArticle article, IntFunction<Trace> traces) {
        List<Mention> found = mentions.find(article);
        List<List<Mention>> bySentence = new ArrayList<>();
        article.sentences().forEach(s -> bySentence.add(new ArrayList<>()));
        found.forEach(m -> bySentence.get(m.sentence()).add(m));
        List<EventFinding> eventsOut = new ArrayList<>();
        List<ClaimFinding> claimsOut = new ArrayList<>();
        List<AgreementFinding> agreementsOut = new ArrayList<>();
        List<PostFinding> postsOut = new ArrayList<>();
        Optional<Mention> agreement = Optional.empty();
        Quotation quotation = new Quotation();
        for (int i = 0; i < article.sentences().size(); i++) {
            Sentence s = article.sentences().get(i);
            SentenceView v = new SentenceView(i, s, bySentence.get(i), traces.apply(i));
            List<EventDraft> drafts = events.find(v);
            drafts.forEach(d -> d.time = d.timeIn(v));
            List<ClaimDraft> said = claims.find(v, quotation.before(v));
            quotation.carry(v, said);
            acts.apply(v, drafts, said);
            ClaimTargets.complete(v, drafts, said);
            List<String> own = drafts.stream().map(d -> d.modality).toList();
            Attribution.apply(v, drafts, said);
            int base = eventsOut.size();
            for (int k = 0; k < drafts.size(); k++) {
                EventDraft d = drafts.get(k);
                d.trace(v.trace, own.get(k), eventsOut.size());
                eventsOut.add(d.finding(eventsOut.size(), i));
            }
            for (ClaimDraft c : said) {
                if (c.cue >= 0) {
                    v.trace.made(c.cue, Telling.SPEECH, claimsOut.size());
                }
                claimsOut.add(Attribution.finding(v, c, drafts, base, claimsOut.size()));
            }
            for (AgreementFinding f : agreements.find(v, agreement)) {
                agreementsOut.add(new AgreementFinding(
                        agreementsOut.size(),
                        f.sentence(),
                        f.mention(),
                        f.parties(),
                        f.mediators(),
                        f.guarantors(),
                        f.signed(),
                        f.signedAt(),
                        f.setsUp(),
                        f.provisions(),
                        f.rule()));
            }
            for (PostFinding f : posts.find(v)) {
                postsOut.add(new PostFinding(
                        postsOut.size(),
                        f.sentence(),
                        f.mention(),
                        f.operator(),
                        f.place(),
                        f.agreement(),
                        f.status(),
                        f.count(),
                        f.time(),
                        f.rule()));
            }
            agreement =
                    v.mentions.stream().filter(m -> m.kind() == Kind.Agreement).findFirst();
        }
        return new Findings(found, eventsOut, claimsOut, agreementsOut, postsOut);
    }
}
