package org.sitrep.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Counts independent sources.
 *
 * <p>One speaker in many articles is one source, and so are the bodies of one state, the copies of one text, and articles that share a
 * sentence to the letter.
 */
final class Sources {
    private static final int TELLING_LENGTH = 40;

    private final Sides sides;
    private final Copies copies;

    Sources(Sides sides, Copies copies) {
        this.sides = sides;
        this.copies = copies;
    }

    int count(List<Told> accounts) {
        List<Set<String>> groups = new ArrayList<>();
        for (Told told : voices(accounts)) {
            for (ClaimFact claim : told.claims()) {
                join(groups, marks(told, claim));
            }
        }
        return groups.size();
    }

    /** The accounts without the headings that sum up what others are quoted with in the same article. */
    private static List<Told> voices(List<Told> accounts) {
        Set<String> quoting = accounts.stream()
                .filter(t -> !t.isOwnWord())
                .map(t -> t.article().id())
                .collect(java.util.stream.Collectors.toSet());
        return accounts.stream()
                .filter(t -> !t.isOwnHeading() || !quoting.contains(t.article().id()))
                .toList();
    }

    /** Claims that share a mark are of one source. */
    private Set<String> marks(Told told, ClaimFact claim) {
        Set<String> marks = new HashSet<>();
        marks.add("speaker " + sides.key(claim.speaker()));
        if (claim.ownVoice()) {
            marks.add("text " + copies.root(told.article().id()));
        }
        for (PassageFact passage : claim.evidence()) {
            String quote = passage.quote()
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}]+", " ")
                    .strip();
            // In one article a sentence may hold what two speakers say.
            if (quote.length() >= TELLING_LENGTH) {
                marks.add("quote " + (claim.ownVoice() ? "" : sides.key(claim.speaker())) + quote);
            }
        }
        return marks;
    }

    private static void join(List<Set<String>> groups, Set<String> marks) {
        Set<String> joined = new HashSet<>(marks);
        List<Set<String>> touched = groups.stream()
                .filter(g -> g.stream().anyMatch(marks::contains))
                .toList();
        touched.forEach(joined::addAll);
        groups.removeAll(touched);
        groups.add(joined);
    }

    /** Whether what these accounts say counts as established: by an outlet's own knowledge, or by two sources. */
    boolean establish(List<Told> accounts) {
        return voices(accounts).stream().anyMatch(Told::isInOwnVoice) || count(accounts) >= 2;
    }
}
