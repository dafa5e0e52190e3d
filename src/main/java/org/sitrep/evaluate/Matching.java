package org.sitrep.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/** Pairs of two lists: how many can be made at most, each item in one pair (Kuhn's algorithm). */
final class Matching {
    private final List<List<Integer>> partners;
    private final int[] owner;

    private Matching(List<List<Integer>> partners, int right) {
        this.partners = partners;
        owner = new int[right];
        Arrays.fill(owner, -1);
    }

    static <T> int size(List<T> left, List<T> right, BiPredicate<T, T> fits) {
        List<List<Integer>> partners = left.stream()
                .map(l -> java.util.stream.IntStream.range(0, right.size())
                        .filter(i -> fits.test(l, right.get(i)))
                        .boxed()
                        .toList())
                .toList();
        Matching matching = new Matching(partners, right.size());
        int size = 0;
        for (int i = 0; i < left.size(); i++) {
            size += matching.place(i, new boolean[right.size()]) ? 1 : 0;
        }
        return size;
    }

    private boolean place(int item, boolean[] tried) {
        for (int partner : partners.get(item)) {
            if (!tried[partner]) {
                tried[partner] = true;
                if (owner[partner] < 0 || place(owner[partner], tried)) {
                    owner[partner] = item;
                    return true;
                }
            }
        }
        return false;
    }
}
