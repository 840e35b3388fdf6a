package jianbao.source;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jianbao.model.Article;
import jianbao.model.Block;
import jianbao.model.Block.Kind;

/**
 * Knows the lines that repeat over the articles of one source, word for word, at their ends and beginnings: invitations,
 * notices, what a newsletter says every week. They are marked {@link Kind#BOILERPLATE}, not deleted: what is boilerplate
 * changes with what was learned, while the article's text, by which it is known again, stays the same.
 *
 * <p>Counted are articles that differ otherwise, since one story kept in three files repeats too. Remembers the last
 * {@value #REMEMBERED} articles, as hashes of some blocks of each, so that a footer that a source gives up is forgotten. For
 * use by one thread at a time.
 */
public final class Boilerplate {
    private static final int REMEMBERED = 500;

    /** Two articles may quote the same line, or be parts of one. */
    private static final int FEWEST = 3;
    /** One in so many: among very many articles some end alike by chance. */
    private static final int SHARE = 100;

    private static final int FIRST = 3;
    private static final int LAST = 10;

    /** In columns. A shorter list item is a fact, which several articles may state. */
    private static final int SHORT = 40;
    /** Such as a date or a number of readers, in the midst of a footer. */
    private static final int MOST_VARYING = 2;

    private final Map<Long, Trace> fromBeginning = new LinkedHashMap<>();
    private final Map<Long, Trace> fromEnd = new LinkedHashMap<>();

    /**
     * Takes note of an article as it was read, unmarked.
     *
     * @param name by which the source knows it; one that was edited takes the place of what it was
     */
    public void learn(String name, Article article) {
        Trace trace = Trace.of(article);
        remember(fromBeginning, Trace.key(name), trace);
        remember(fromEnd, Trace.key(name), trace.reversed());
    }

    private static void remember(Map<Long, Trace> articles, long name, Trace trace) {
        articles.remove(name);
        articles.put(name, trace);
        if (articles.size() > REMEMBERED) {
            articles.remove(articles.keySet().iterator().next());
        }
    }

    /** The article with its boilerplate marked as such; as it was where nothing else would be left to read. */
    public Article mark(Article article) {
        List<Block> blocks = new ArrayList<>(article.blocks());
        BitSet repeated = ending(blocks);
        repeated.or(beginning(blocks));
        repeated.stream()
                .forEach(at -> blocks.set(
                        at, new Block(Kind.BOILERPLATE, blocks.get(at).text())));
        boolean nothingLeft = blocks.stream().noneMatch(block -> block.kind().isProse());
        return repeated.isEmpty() || nothingLeft ? article : article.withBlocks(blocks);
    }

    /** From the end upwards as far as lines repeat, with the headings that would then head nothing. */
    private BitSet ending(List<Block> blocks) {
        BitSet repeated = new BitSet();
        int seen = 0;
        int varying = 0;
        for (int at = blocks.size() - 1; at >= 0 && seen < LAST && varying <= MOST_VARYING; at--) {
            Block block = blocks.get(at);
            if (block.kind() == Kind.IMAGE) {
                continue;
            }
            seen++;
            boolean headsNothing = block.kind() == Kind.HEADING && varying == 0 && !repeated.isEmpty();
            if (headsNothing || (mayRepeat(block) && isRepeated(block, fromEnd.values(), LAST))) {
                repeated.set(at);
            } else {
                varying += isBareLine(block) ? 1 : LAST;
            }
        }
        return repeated;
    }

    /** The same from the beginning downwards; headings stay, and lines that may be some. */
    private BitSet beginning(List<Block> blocks) {
        BitSet repeated = new BitSet();
        int seen = 0;
        for (int at = 0; at < blocks.size() && seen < FIRST; at++) {
            Block block = blocks.get(at);
            seen += block.kind().isProse() ? 1 : 0;
            boolean text = block.kind().isProse() && !isBareLine(block);
            if (text && !(mayRepeat(block) && isRepeated(block, fromBeginning.values(), FIRST))) {
                return repeated;
            }
            repeated.set(at, text);
        }
        return repeated;
    }

    /** No sentence: at the end perhaps a date; at the beginning perhaps a heading, as some write them in every article. */
    private static boolean isBareLine(Block block) {
        return block.kind().isProse() && isShort(block) && !PlainText.isEnded(block.text());
    }

    private static boolean isShort(Block block) {
        return block.text().length() < SHORT && PlainText.width(block.text()) < SHORT;
    }

    private static boolean mayRepeat(Block block) {
        boolean fact = block.kind() == Kind.LIST_ITEM && isShort(block);
        return block.kind().isProse() && !fact && Trace.canRepeat(block.text());
    }

    /** Whether the line stands so near to that end of enough articles that are different stories. */
    private static boolean isRepeated(Block block, Collection<Trace> articles, int within) {
        long line = Trace.key(block.text());
        int enough = Math.max(FEWEST, articles.size() / SHARE);
        List<Trace> found = articles.stream()
                .filter(article -> article.hasWithin(within, line))
                // An article that is hardly more than the line is like every other: it must not be the first.
                .sorted(comparing(article -> -article.blocks().size()))
                .toList();
        List<Trace> different = new ArrayList<>();
        for (int i = 0; i < found.size() && different.size() < enough && found.size() >= enough; i++) {
            if (different.stream().allMatch(found.get(i)::differsFrom)) {
                different.add(found.get(i));
            }
        }
        return different.size() == enough;
    }
}
