package jianbao.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import jianbao.model.Article;
import jianbao.text.Fingerprint;

/**
 * What is remembered of an article to tell what repeats: hashes of its title and of the first and last of its blocks of
 * running text, read from one of its ends.
 *
 * @param blocks in order, from that end
 */
record Trace(long title, List<Long> blocks, Set<Long> all) {
    private static final int MOST_BLOCKS = 32;
    /** In characters; what is longer was written to be read. */
    private static final int LONGEST_LINE = 2_000;

    static Trace of(Article article) {
        List<String> texts = article.blocks().stream()
                .filter(block -> block.kind().isProse())
                .map(block -> block.text())
                .toList();
        int gap = Math.max(0, texts.size() - MOST_BLOCKS);
        List<Long> blocks = LongStream.range(0, texts.size())
                .filter(i -> i < MOST_BLOCKS / 2 || i >= MOST_BLOCKS / 2 + gap)
                .mapToObj(i -> key(texts.get((int) i)))
                .toList();
        return new Trace(key(article.title()), blocks, new HashSet<>(blocks));
    }

    /** The same article, read from its other end. */
    Trace reversed() {
        List<Long> reversed = new ArrayList<>(blocks);
        Collections.reverse(reversed);
        return new Trace(title, reversed, all);
    }

    /** Of a text without its layout; equal for texts that begin with the same {@link #LONGEST_LINE} characters. */
    static long key(String text) {
        String fingerprint = Fingerprint.of(text.substring(0, Math.min(text.length(), LONGEST_LINE)));
        return Long.parseUnsignedLong(fingerprint, 0, 16, 16);
    }

    static boolean canRepeat(String text) {
        return text.length() <= LONGEST_LINE;
    }

    boolean hasWithin(int first, long line) {
        return blocks.subList(0, Math.min(first, blocks.size())).contains(line);
    }

    /** Whether they are two stories: titles differ, and so does much of what stands beyond the lines that they share. */
    boolean differsFrom(Trace other) {
        int shared = sharedWith(other);
        return title != other.title && isOwnBeyond(shared, other) && other.isOwnBeyond(shared, this);
    }

    private int sharedWith(Trace other) {
        int shared = 0;
        int most = Math.min(blocks.size(), other.blocks.size());
        while (shared < most && blocks.get(shared).equals(other.blocks.get(shared))) {
            shared++;
        }
        return shared;
    }

    /** More than a third: a copy that was edited has hardly as much of its own, two stories have nearly all. */
    private boolean isOwnBeyond(int shared, Trace other) {
        List<Long> beyond = blocks.subList(shared, blocks.size());
        long own = beyond.stream().filter(block -> !other.all.contains(block)).count();
        return own * 3 > beyond.size();
    }
}
