package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.text.Kind;

/** What a sentence says of posts: how many, whose, where, and what became of them. */
final class PostRules {
    private static final Map<String, String> BY_VERB = Map.ofEntries(
            Map.entry("establish", "established"),
            Map.entry("set", "established"),
            Map.entry("build", "established"),
            Map.entry("create", "established"),
            Map.entry("open", "established"),
            Map.entry("erect", "established"),
            Map.entry("reinforce", "reinforced"),
            Map.entry("bolster", "reinforced"),
            Map.entry("strengthen", "reinforced"),
            Map.entry("fortify", "reinforced"),
            Map.entry("attack", "attacked"),
            Map.entry("shell", "attacked"),
            Map.entry("hit", "attacked"),
            Map.entry("target", "attacked"),
            Map.entry("bomb", "attacked"),
            Map.entry("strike", "attacked"),
            Map.entry("storm", "attacked"),
            Map.entry("encircle", "encircled"),
            Map.entry("surround", "encircled"),
            Map.entry("besiege", "encircled"),
            Map.entry("evacuate", "evacuated"),
            Map.entry("abandon", "evacuated"),
            Map.entry("vacate", "evacuated"),
            Map.entry("leave", "evacuated"),
            Map.entry("dismantle", "evacuated"),
            Map.entry("destroy", "destroyed"),
            Map.entry("capture", "captured"),
            Map.entry("seize", "captured"));

    List<PostFinding> find(SentenceView v) {
        List<PostFinding> out = new ArrayList<>();
        partial(v, out);
        for (Mention m : v.mentions) {
            if (m.kind() == Kind.Post && !m.isLine()) {
                told(v, m, out);
            }
        }
        return out;
    }

    private static void told(SentenceView v, Mention m, List<PostFinding> out) {
        Optional<Mention> count = v.mentions.stream()
                .filter(q -> q.kind() == Kind.Quantity && q.covers(m.head())
                        || q.kind() == Kind.Quantity && ofPosts(v, q, m))
                .findFirst();
        Optional<Mention> place = place(v, m);
        Optional<Mention> agreement = v.mentions.stream()
                .filter(a -> a.kind() == Kind.Agreement && (governs(v, a) || guarded(v, a, m)))
                .findFirst();
        // "two of the posts were surrounded" counts those, and not how many there are.
        boolean any = out.stream()
                .anyMatch(
                        f -> f.mention() == m && count.isPresent() && f.count().equals(count));
        for (int i = 0; i < v.size(); i++) {
            String status = v.token(i).isVerb() ? BY_VERB.get(v.lemma(i)) : null;
            if (status == null) {
                continue;
            }
            Optional<Predication> p = v.verb(i)
                    .filter(x -> x.args("object").stream()
                            .anyMatch(a -> a.heads().contains(m.head()) || holdsQuantity(v, a, m)));
            boolean some = out.stream()
                    .anyMatch(f -> f.status().equals(status) && f.rule().startsWith("some"));
            if (p.isPresent() && !p.get().negated && !some) {
                any = true;
                out.add(finding(v, m, p, planned(p.get(), status), count, place, agreement));
            }
        }
        Optional<Predication> builder = any ? Optional.empty() : builder(v, m);
        if (builder.isPresent()) {
            any = true;
            out.add(finding(v, m, builder, "established", count, place, agreement));
        }
        if (!any && (count.isPresent() || agreement.isPresent() && existing(v, m))) {
            out.add(finding(v, m, Optional.empty(), "existing", count, place, agreement));
        }
    }

    /** "the posts Ankara has established", "the checkpoints that the army set up": the verb of the clause behind them. */
    private static Optional<Predication> builder(SentenceView v, Mention m) {
        for (int i = m.end() + 1; i < Math.min(v.size(), m.end() + 7); i++) {
            int verb = i;
            if (v.token(i).isVerb() && "established".equals(BY_VERB.get(v.lemma(i)))) {
                return v.verb(i)
                        .filter(p -> !p.negated && p.modal.isEmpty() && !p.infinitive)
                        .filter(p -> p.args("subject").stream()
                                .flatMap(a -> v.in(a).stream())
                                .anyMatch(x -> holdsPosts(x) && x.first() >= m.end() && x.end() <= verb));
            }
        }
        return Optional.empty();
    }

    /** Sides and forces hold posts; a source that speaks of them, a person or an outlet does not. */
    private static boolean holdsPosts(Mention x) {
        return switch (x.kind()) {
            case State, Government, GovernmentBody, ArmedForce, ArmedGroup, Coalition -> true;
            default -> false;
        };
    }

    /** "under the deal", "in line with the accord", "as part of an agreement". */
    private static boolean governs(SentenceView v, Mention a) {
        for (int i = a.first() - 1; i >= Math.max(0, a.first() - 4); i--) {
            boolean part = v.lemma(i).equals("of") && i > 0 && v.lemma(i - 1).equals("part");
            boolean line = v.lemma(i).equals("with") && i > 0 && v.lemma(i - 1).matches("line|accordance|compliance");
            if (part || line || v.lemma(i).equals("under")) {
                return true;
            }
        }
        return false;
    }

    /** "posts to monitor the ceasefire": what they watch over. */
    private static boolean guarded(SentenceView v, Mention a, Mention m) {
        for (int i = m.end(); i < a.first(); i++) {
            if (v.lemma(i).matches("monitor|observe|oversee|supervise|enforce|watch|verify")) {
                return true;
            }
        }
        return false;
    }

    private static boolean ofPosts(SentenceView v, Mention q, Mention m) {
        return q.end() < m.first()
                && m.first() - q.end() <= 2
                && v.lemma(q.end()).equals("of");
    }

    /** "three of its outposts ... have been encircled": nothing else can be what the verb happened to. */
    private static Optional<Mention> numberOf(SentenceView v, Mention posts, int verb) {
        boolean far =
                v.mentions.stream().anyMatch(m -> m.kind().isActor() && m.first() >= posts.end() && m.end() <= verb);
        return far
                ? Optional.empty()
                : v.mentions.stream()
                        .filter(q -> q.kind() == Kind.Quantity && ofPosts(v, q, posts))
                        .findFirst();
    }

    private static boolean holdsQuantity(SentenceView v, Arg a, Mention m) {
        return a.heads().stream()
                .anyMatch(h -> v.quantityAt(h)
                        .filter(q -> q.first() <= m.first() && m.end() <= q.end() || ofPosts(v, q, m))
                        .isPresent());
    }

    private static boolean existing(SentenceView v, Mention m) {
        return m.first() > 0 && m.text().contains("existing")
                || v.lemma(Math.max(0, m.first() - 1)).equals("existing");
    }

    private static String planned(Predication p, String status) {
        boolean future = p.infinitive && status.equals("established") || p.modal.isPresent();
        return future ? "planned" : status;
    }

    private static PostFinding finding(
            SentenceView v,
            Mention m,
            Optional<Predication> p,
            String status,
            Optional<Mention> count,
            Optional<Mention> place,
            Optional<Mention> agreement) {
        Optional<Mention> operator = p
                .filter(x -> status.equals("established") || status.equals("planned") || status.equals("reinforced"))
                .stream()
                .flatMap(x -> x.args("subject").stream())
                .flatMap(a -> v.in(a).stream())
                .filter(PostRules::holdsPosts)
                .findFirst();
        Optional<Mention> time = p.flatMap(x -> Times.of(v, x));
        return new PostFinding(0, v.index, m, operator, place, agreement, status, count, time, "post " + status);
    }

    private static Optional<Mention> place(SentenceView v, Mention m) {
        return v.noun(m.head()).stream()
                .flatMap(p ->
                        java.util.stream.Stream.of("in", "at", "near", "around").flatMap(s -> p.args(s).stream()))
                .flatMap(a -> v.in(a).stream())
                .filter(x -> x.kind() == Kind.Place)
                .findFirst()
                .or(() -> v.mentions.stream()
                        .filter(x -> x.kind() == Kind.Place && x.first() > m.end() && x.first() - m.end() < 9)
                        .findFirst());
    }

    /** "of the 12 posts ... four have been encircled": a bare number behind the posts counts them. */
    private static void partial(SentenceView v, List<PostFinding> out) {
        Optional<Mention> posts = v.mentions.stream()
                .filter(m -> m.kind() == Kind.Post && !m.isLine())
                .findFirst();
        if (posts.isEmpty()) {
            return;
        }
        for (int i = posts.get().end(); i < v.size(); i++) {
            String status = v.token(i).isVerb() ? BY_VERB.get(v.lemma(i)) : null;
            boolean passive = i > 0
                    && (v.lemma(i - 1).equals("be") || i > 1 && v.lemma(i - 2).equals("be"));
            if (status == null || !passive) {
                continue;
            }
            int verb = i;
            Optional<Mention> number = v.mentions.stream()
                    .filter(q -> q.kind() == Kind.Quantity
                            && q.end() <= verb
                            && q.first() >= posts.get().end()
                            && verb - q.end() < 5
                            && q.end() - q.first() <= 2)
                    .reduce((a, b) -> b)
                    .or(() -> numberOf(v, posts.get(), verb));
            if (number.isPresent()) {
                out.add(new PostFinding(
                        0,
                        v.index,
                        posts.get(),
                        Optional.empty(),
                        place(v, posts.get()),
                        Optional.empty(),
                        status,
                        number,
                        Optional.empty(),
                        "some of the posts " + status));
            }
        }
    }
}
