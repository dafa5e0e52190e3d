package org.sitrep.extract.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.sitrep.extract.number.Words;

/** "Ramadan", "Eid al-Adha 2019", "last Christmas", "Orthodox Easter", "New Year's Eve": the names of feasts.tsv. */
final class FeastNames implements TimeRule {
    private record Named(List<String> words, Feast feast) {}

    /** By their first word, the longer names first. */
    private static final Map<String, List<Named>> NAMES = read();

    @Override
    public Optional<ParsedTime> at(Words words, int i) {
        YearHint hint = hint(words.lower(i));
        int at = hint == YearHint.NONE ? i : i + 1;
        for (Named named : NAMES.getOrDefault(words.lower(at), List.of())) {
            int end = end(words, at, named.words());
            if (end > 0 && words.isCapitalised(at) && !words.is(end, "market", "markets", "tree", "trees", "island")) {
                return Optional.of(dated(words, end, named.feast(), hint));
            }
        }
        return Optional.empty();
    }

    private static YearHint hint(String lower) {
        return switch (lower) {
            case "last" -> YearHint.LAST;
            case "next" -> YearHint.NEXT;
            case "this" -> YearHint.THIS;
            default -> YearHint.NONE;
        };
    }

    private static ParsedTime dated(Words words, int end, Feast feast, YearHint hint) {
        int yearAt = words.is(end, ",") ? end + 1 : end;
        OptionalInt year = Years.number(words, yearAt);
        if (year.isPresent()) {
            return new ParsedTime(new Festival(feast, Optional.of(year.getAsInt()), hint), yearAt + 1);
        }
        Optional<YearHint> behind = NamedPeriods.yearBehind(words, end);
        return behind.isPresent()
                ? new ParsedTime(new Festival(feast, Optional.empty(), behind.get()), end + 2)
                : new ParsedTime(new Festival(feast, Optional.empty(), hint), end);
    }

    /** Index after a name, hyphens passed over; 0 where it does not stand there. */
    private static int end(Words words, int i, List<String> name) {
        int at = i;
        for (String word : name) {
            if (at > i && words.isHyphen(at)) {
                at++;
            }
            if (!words.lower(at).replace('’', '\'').equals(word)) {
                return 0;
            }
            at++;
        }
        return at;
    }

    private static Map<String, List<Named>> read() {
        Map<String, List<Named>> names = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(FeastNames.class.getResourceAsStream("feasts.tsv"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(FeastNames::named)
                    .forEach(n -> names.computeIfAbsent(n.words().get(0), w -> new ArrayList<>())
                            .add(n));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        names.values()
                .forEach(
                        list -> list.sort((a, b) -> b.words().size() - a.words().size()));
        return Map.copyOf(names);
    }

    private static Named named(String line) {
        String[] f = line.split("\t", -1);
        Feast feast = new Feast(
                Feast.Calendar.of(f[1]),
                Integer.parseInt(f[2]),
                Integer.parseInt(f[3]),
                Integer.parseInt(f[4]),
                Integer.parseInt(f[5]));
        return new Named(List.of(f[0].split(" ", -1)), feast);
    }
}
