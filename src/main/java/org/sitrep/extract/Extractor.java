package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** The mentions that {@link #extract} finds, each with why it was chosen. */
    public List<Verdict> explain(AnnotatedArticle article) {
        return mentions.explain(article);
    }

    public Findings extract(AnnotatedArticle article) {
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
            SentenceView v = new SentenceView(i, s, bySentence.get(i));
            List<EventDraft> drafts = events.find(v);
            drafts.forEach(d -> d.time = d.timeIn(v));
            List<ClaimDraft> said = claims.find(v, quotation.last(v));
            quotation.carry(v, said);
            acts.apply(v, drafts, said);
            ClaimTargets.complete(v, drafts, said);
            Attribution.apply(v, drafts, said);
            int base = eventsOut.size();
            for (EventDraft d : drafts) {
                eventsOut.add(d.finding(eventsOut.size(), i));
            }
            for (ClaimDraft c : said) {
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
