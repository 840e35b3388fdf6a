package jianbao.summary;

/**
 * A number for each pair of characters: a hash table with open addressing. An article has about a thousand pairs, and a
 * string, a box and an entry for each cost more than all the ranking.
 */
final class PairNumbers {
    /** No text has it: pairs are of letters. */
    private static final long FREE = 0;

    /** Bits of a code point, and those that are left for the number; no more terms of an article are looked at. */
    private static final int CODE_POINT = 21;

    private static final int NUMBER = Long.SIZE - 2 * CODE_POINT;

    /** Each a pair and its number, so that one look finds both. */
    private long[] entries = new long[2048];

    private int size;

    /** The number of a pair of code points; the given one, below 2^22, when it has none yet. */
    int putIfAbsent(int first, int second, int number) {
        long pair = ((long) first << CODE_POINT) | second;
        int slot = slot(pair);
        if (entries[slot] != FREE) {
            return (int) entries[slot] & ((1 << NUMBER) - 1);
        }
        entries[slot] = (pair << NUMBER) | number;
        if (2 * ++size > entries.length) {
            grow();
        }
        return number;
    }

    private void grow() {
        long[] full = entries;
        entries = new long[2 * full.length];
        for (long entry : full) {
            if (entry != FREE) {
                entries[slot(entry >>> NUMBER)] = entry;
            }
        }
    }

    /** Where a pair stands, or may stand. */
    private int slot(long pair) {
        int mask = entries.length - 1;
        // Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4): neighbours do not stay neighbours.
        int slot = (int) ((pair * 0x9E3779B97F4A7C15L) >>> Integer.SIZE) & mask;
        while (entries[slot] != FREE && entries[slot] >>> NUMBER != pair) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
