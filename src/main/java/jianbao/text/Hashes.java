package jianbao.text;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A set of words or phrases, of which only their hashes are kept: four bytes each, however long they are. Two that are
 * unlike share a hash once in four milliards.
 */
final class Hashes {
    /** Ascending, each once. */
    private final int[] sorted;

    private Hashes(int[] sorted) {
        this.sorted = sorted;
    }

    static Hashes of(Stream<String> words) {
        return new Hashes(words.mapToInt(word -> mixed(word.hashCode()))
                .sorted()
                .distinct()
                .toArray());
    }

    /**
     * The lowest so many. Hashes fall without regard to what they stand for, so of two sets those are a sample of their
     * union: both hold the more of them in common, the more the sets are alike (Broder, On the resemblance and containment
     * of documents, 1997).
     */
    IntStream lowest(int most) {
        return IntStream.of(sorted).limit(most);
    }

    int size() {
        return sorted.length;
    }

    /** How many are in both. */
    int shared(Hashes other) {
        int shared = 0;
        int here = 0;
        int there = 0;
        while (here < sorted.length && there < other.sorted.length) {
            int order = Integer.compare(sorted[here], other.sorted[there]);
            shared += order == 0 ? 1 : 0;
            here += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** The share of both that is common, from 0 to 1 (Dice's coefficient). */
    double likeness(Hashes other) {
        return 2.0 * shared(other) / Math.max(1, size() + other.size());
    }

    /** The share of the smaller that is in the other too, from 0 to 1. */
    double containment(Hashes other) {
        return (double) shared(other) / Math.max(1, Math.min(size(), other.size()));
    }

    /** String's own hashes of like words lie side by side; these do not (MurmurHash3's finalizer). */
    private static int mixed(int hash) {
        int h = hash;
        h = (h ^ (h >>> 16)) * 0x85ebca6b;
        h = (h ^ (h >>> 13)) * 0xc2b2ae35;
        return h ^ (h >>> 16);
    }
}
