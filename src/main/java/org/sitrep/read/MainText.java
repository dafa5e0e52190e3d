package org.sitrep.read;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/**
 * Finds a page's article: the fullest article element, else main, else the element in which the running text stands thickest.
 * An element counts only with a good part of the page's running text in it.
 */
final class MainText {
    private final List<HtmlBlock> blocks;
    private final IdentityHashMap<Element, HtmlBlocks.Holding> holdings;
    /** Characters of running text before each block; suspect blocks do not count. */
    private final long[] weights;

    private MainText(HtmlBlocks walk) {
        this.blocks = walk.blocks();
        this.holdings = walk.holdings();
        this.weights = new long[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            weights[i + 1] =
                    weights[i] + (blocks.get(i).suspect() ? 0 : blocks.get(i).weight());
        }
    }

    /** The blocks of the article in order. */
    static List<HtmlBlock> of(Element body) {
        HtmlBlocks walk = new HtmlBlocks();
        NodeTraversor.filter(walk, body);
        return new MainText(walk).choose();
    }

    private List<HtmlBlock> choose() {
        Optional<HtmlBlocks.Holding> root = fullest(e -> e.normalName().equals("article"))
                .or(() -> fullest(e -> e.attr("itemprop").equals("articleBody")))
                .or(() -> fullest(
                        e -> e.normalName().equals("main") || e.attr("role").equals("main")))
                .or(this::thickest);
        int begin = root.map(HtmlBlocks.Holding::begin).orElse(0);
        int end = root.map(HtmlBlocks.Holding::end).orElse(blocks.size());
        long all =
                blocks.subList(begin, end).stream().mapToLong(HtmlBlock::weight).sum();
        // Where nearly all stands under a suspect class, the class means something else here.
        boolean trusted = (weights[end] - weights[begin]) * 4 >= all;
        List<HtmlBlock> chosen = new ArrayList<>();
        for (HtmlBlock block : blocks.subList(begin, end)) {
            if (!block.isLinks() && !(block.suspect() && trusted)) {
                chosen.add(block);
            }
        }
        return chosen;
    }

    private Optional<HtmlBlocks.Holding> fullest(Predicate<Element> fits) {
        HtmlBlocks.Holding best = null;
        for (Map.Entry<Element, HtmlBlocks.Holding> entry : holdings.entrySet()) {
            HtmlBlocks.Holding holding = entry.getValue();
            if (fits.test(entry.getKey()) && (best == null || isBetter(weight(holding), holding, weight(best), best))) {
                best = holding;
            }
        }
        long all = weights[blocks.size()];
        return Optional.ofNullable(best).filter(b -> weight(b) > 0 && weight(b) * 10 >= all * 4);
    }

    private Optional<HtmlBlocks.Holding> thickest() {
        HtmlBlocks.Holding best = null;
        for (HtmlBlocks.Holding holding : holdings.values()) {
            if (holding.weight() > 0 && (best == null || isBetter(holding.weight(), holding, best.weight(), best))) {
                best = holding;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The heavier one; of two alike the one that begins first and holds less, so that the order of a map decides nothing. */
    private static boolean isBetter(long weight, HtmlBlocks.Holding holding, long bestWeight, HtmlBlocks.Holding best) {
        if (weight != bestWeight) {
            return weight > bestWeight;
        }
        return holding.begin() != best.begin() ? holding.begin() < best.begin() : holding.end() < best.end();
    }

    private long weight(HtmlBlocks.Holding holding) {
        return weights[holding.end()] - weights[holding.begin()];
    }
}
