package org.sitrep.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.text.AnnotatedArticle;
import org.sitrep.text.Article;
import org.sitrep.text.Chunk;
import org.sitrep.text.FoundName;
import org.sitrep.text.Phrase;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;
import org.sitrep.text.Zone;

/**
 * All OpenNLP tools over one article. Not for several threads: each takes its own, over shared {@link Models}.
 */
public final class Annotator {
    private static final Set<String> CLOSED = Set.of("CC", "IN", "DT", "PRP", "WP", "MD");
    private static final Set<String> ACRONYMS = Set.of("US", "WHO", "UN", "AU", "EU", "UK");

    private final SentenceSplitter sentences;
    private final WordSplitter words;
    private final Tagger tagger;
    private final Chunker chunker;
    private final Lemmatizer lemmatizer;
    private final Optional<NameFinder> names;
    /** Made when the first sentence is to be parsed, since the model of the parser is long in loading. */
    private Optional<TreeParser> parser = Optional.empty();

    private final boolean withParser;
    private final Models models;
    private final Triggers triggers;
    private final PresentTense present;
    private final StageClock clock;
    private final Truecaser truecaser;

    /**
     * @param knownLemmas words that rules look for, lower case
     * @param knowledge the names that are known
     * @param triggers the words that rules look for; a sentence with one is parsed
     * @param clock takes the time of each tool
     */
    public Annotator(
            Models models,
            Set<String> knownLemmas,
            Knowledge knowledge,
            Triggers triggers,
            boolean withParser,
            StageClock clock) {
        sentences = new SentenceSplitter(models.sentences());
        words = new WordSplitter(models.tokens());
        tagger = new Tagger(models.tags());
        chunker = new Chunker(models.chunks());
        lemmatizer = new Lemmatizer(knownLemmas);
        present = new PresentTense(lemmatizer, triggers::isVerb, triggers::isNoun);
        names = models.names().map(NameFinder::new);
        this.models = models;
        this.withParser = withParser;
        if (withParser) {
            models.beginParser();
        }
        this.triggers = triggers;
        this.clock = clock;
        truecaser = new Truecaser(knowledge.nameCase(), new WordCase(knownLemmas));
    }

    /** Sentences of all zones that are read. */
    public AnnotatedArticle annotate(Article article) {
        List<Sentence> out = new ArrayList<>();
        List<Zone> zones = article.zones();
        List<NormalText> texts = zones.stream()
                .map(zone -> new NormalText(article.text(), zone.span()))
                .toList();
        Truecaser.Evidence evidence =
                new Truecaser.Evidence(texts.stream().map(NormalText::toString).toList());
        for (int paragraph = 0; paragraph < zones.size(); paragraph++) {
            Zone zone = zones.get(paragraph);
            if (zone.kind().isRead()) {
                NormalText text = texts.get(paragraph);
                String normal = truecaser.restored(text.toString(), zone.kind(), evidence);
                List<int[]> spans = clock.time("sentences", () -> sentences.split(normal));
                for (int[] s : spans) {
                    String one = truecaser.restored(normal.substring(s[0], s[1]), zone.kind(), evidence);
                    sentence(text, one, s[0], zone, paragraph).ifPresent(out::add);
                }
            }
        }
        return new AnnotatedArticle(article, out);
    }

    private Optional<Sentence> sentence(NormalText text, String normal, int offset, Zone zone, int paragraph) {
        List<int[]> spans = clock.time("tokens", () -> words.split(normal));
        spans.removeIf(s -> normal.substring(s[0], s[1]).isBlank());
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        String[] forms = spans.stream().map(s -> normal.substring(s[0], s[1])).toArray(String[]::new);
        String[] tags = clock.time("tags", () -> tagger.tag(forms));
        mendTags(forms, tags);
        NameTags.mend(zone.kind(), forms, tags);
        present.mend(forms, tags);
        String[] chunkTags = clock.time("chunks", () -> chunker.chunk(forms, tags));
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < forms.length; i++) {
            tokens.add(new Token(
                    text.original(offset + spans.get(i)[0], offset + spans.get(i)[1]),
                    forms[i],
                    tags[i],
                    lemmatizer.lemma(forms[i], tags[i])));
        }
        List<FoundName> found =
                clock.time("names", () -> names.map(n -> n.find(forms)).orElse(List.of()));
        Optional<Phrase> tree = withParser && triggers.in(tokens)
                ? parser().flatMap(p -> clock.time("parse", () -> p.parse(tokens, zone.kind())))
                : Optional.empty();
        org.sitrep.text.Span span =
                tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
        return Optional.of(new Sentence(span, zone.kind(), paragraph, tokens, chunks(chunkTags), found, tree));
    }

    /**
     * The tagger takes an unknown compound before a noun for a conjunction ("clear anti-Ankara/CC Kurdish militants") and
     * acronyms for the words they spell ("US/PRP President").
     */
    private static void mendTags(String[] forms, String[] tags) {
        for (int i = 0; i < forms.length; i++) {
            boolean closed = CLOSED.contains(tags[i]);
            if (closed && isCompound(forms[i])) {
                tags[i] = "JJ";
            } else if (closed && ACRONYMS.contains(forms[i]) && !isUpper(forms, i - 1) && !isUpper(forms, i + 1)) {
                tags[i] = "NNP";
            }
        }
    }

    private static boolean isCompound(String form) {
        int hyphen = form.indexOf('-');
        return hyphen > 0
                && hyphen < form.length() - 1
                && Character.isLetter(form.charAt(0))
                && Character.isUpperCase(form.charAt(hyphen + 1));
    }

    private static boolean isUpper(String[] forms, int i) {
        return i >= 0
                && i < forms.length
                && forms[i].length() > 3
                && forms[i].chars().allMatch(Character::isUpperCase);
    }

    private Optional<TreeParser> parser() {
        if (parser.isEmpty()) {
            parser = Optional.of(new TreeParser(models.parser()));
        }
        return parser;
    }

    private static List<Chunk> chunks(String[] tags) {
        List<Chunk> out = new ArrayList<>();
        int i = 0;
        while (i < tags.length) {
            if (tags[i].equals("O")) {
                i++;
                continue;
            }
            String label = tags[i].substring(2);
            int end = i + 1;
            while (end < tags.length && tags[end].equals("I-" + label)) {
                end++;
            }
            out.add(new Chunk(label, i, end));
            i = end;
        }
        return out;
    }
}
