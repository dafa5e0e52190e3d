package org.sitrep.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.extract.EventFinding;
import org.sitrep.text.Sentence;

/** What became of each event that an article tells, and why, by the same rules that decide it. */
public final class WhyIncident {
    private final ResolvedArticle article;
    private final Map<String, AccountFact> accounts;
    private final Passages passages;

    private WhyIncident(ResolvedArticle article) {
        this.article = article;
        accounts = article.facts().accounts().stream().collect(Collectors.toMap(AccountFact::key, Function.identity()));
        passages = new Passages(article.annotated());
    }

    /** Id of an event finding to what became of it: {@code an incident}, {@code no incident: told as planned}. */
    public static Map<Integer, String> of(ResolvedArticle article) {
        WhyIncident why = new WhyIncident(article);
        EventSieve sieve = new EventSieve(article.annotated().sentences());
        Map<Integer, String> out = new HashMap<>();
        for (EventFinding e : article.findings().events()) {
            out.put(e.id(), sieve.heldBack(e).map(w -> "no account: " + w).orElseGet(() -> why.account(e)));
        }
        return out;
    }

    private String account(EventFinding e) {
        List<Sentence> sentences = article.annotated().sentences();
        AccountFact account = accounts.get(EventAccounts.key(e, passages, sentences));
        if (account == null) {
            return "no account";
        }
        List<ClaimFact> claims = article.facts().claims().stream()
                .filter(c -> c.asserts().contains(account.key()))
                .toList();
        Optional<String> not = new Told(article.facts(), account, claims).whyNoIncident();
        return not.map(w -> "an account and no incident: " + w).orElse("an incident");
    }
}
