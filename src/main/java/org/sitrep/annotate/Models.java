package org.sitrep.annotate;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * The OpenNLP models, loaded once in parallel and shared by all threads. Their files are unpacked and their hashes
 * checked by the build.
 */
public final class Models {
    private static final String NAMES = "/org/sitrep/annotate/names-en.bin";

    private final CompletableFuture<SentenceModel> sentences;
    private final CompletableFuture<TokenizerModel> tokens;
    private final CompletableFuture<Tagger.Model> tags;
    private final CompletableFuture<FlatModel> chunks;
    private final CompletableFuture<Optional<NameFinder.Model>> names;
    private final Path folder;
    private final Map<String, Long> nanos = new ConcurrentHashMap<>();
    private Optional<CompletableFuture<LanguageDetectorModel>> languages = Optional.empty();
    private Optional<CompletableFuture<TreeModel>> parser = Optional.empty();

    /** Begins to load all but the two largest, the parser and the languages, which are not always wanted. */
    public Models(Path folder) {
        this.folder = folder;
        tags = load(folder, "en_pos_maxent.bin", Tagger.Model::read);
        chunks = load(folder, "en_chunker.bin", Chunker::read);
        sentences = load(folder, "opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", SentenceModel::new);
        tokens = load(folder, "en_token.bin", TokenizerModel::new);
        names = CompletableFuture.supplyAsync(this::bundledNames);
    }

    /** Begins to load the parser too, in the background. */
    synchronized void beginParser() {
        if (parser.isEmpty()) {
            parser = Optional.of(load(folder, "en_parser_chunking.bin", TreeModel::read));
        }
    }

    private synchronized CompletableFuture<TreeModel> parserFuture() {
        beginParser();
        return parser.orElseThrow();
    }

    /** Nanoseconds that each model took to load, of those that are loaded by now. */
    public Map<String, Long> nanos() {
        return new TreeMap<>(nanos);
    }

    SentenceModel sentences() {
        return wait(sentences);
    }

    TokenizerModel tokens() {
        return wait(tokens);
    }

    Tagger.Model tags() {
        return wait(tags);
    }

    FlatModel chunks() {
        return wait(chunks);
    }

    /** The name finder trained here; absent only while it is being trained for the first time. */
    Optional<NameFinder.Model> names() {
        return wait(names);
    }

    LanguageDetectorModel languages() {
        return wait(languagesFuture());
    }

    private synchronized CompletableFuture<LanguageDetectorModel> languagesFuture() {
        CompletableFuture<LanguageDetectorModel> future =
                languages.orElseGet(() -> load(folder, "langdetect-183.bin", LanguageDetectorModel::new));
        languages = Optional.of(future);
        return future;
    }

    TreeModel parser() {
        return wait(parserFuture());
    }

    private interface Opening<T> {
        T open(InputStream in) throws IOException;
    }

    private <T> CompletableFuture<T> load(Path folder, String file, Opening<T> opening) {
        return CompletableFuture.supplyAsync(() -> {
            Path path = folder.resolve(file);
            long start = System.nanoTime();
            try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
                T model = opening.open(in);
                nanos.put(file, System.nanoTime() - start);
                return model;
            } catch (IOException e) {
                throw new ModelException("cannot load the model " + path + ": " + e.getMessage(), e);
            }
        });
    }

    private Optional<NameFinder.Model> bundledNames() {
        long start = System.nanoTime();
        try (InputStream in = Models.class.getResourceAsStream(NAMES)) {
            if (in == null) {
                return Optional.empty();
            }
            NameFinder.Model model = NameFinder.Model.read(new BufferedInputStream(in));
            nanos.put("names-en.bin", System.nanoTime() - start);
            return Optional.of(model);
        } catch (IOException e) {
            throw new ModelException("cannot load the bundled name finder: " + e.getMessage(), e);
        }
    }

    private static <T> T wait(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ModelException m) {
                throw m;
            }
            throw e;
        }
    }
}
