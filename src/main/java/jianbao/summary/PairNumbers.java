package jianbao.summary;

/**
 * A number for each pair of characters: a hash table with open addressing. An article has about a thousand pairs, and a
 * string, a box and an entry for each cost more than all the ranking.
 */
final class PairNumbers {
    /** No text has it: pairs are of letters. */
    private static final long FREE = 0;

    private long[] pairs = new long[2048];
    private int[] numbers = new int[pairs.length];
    private int size;

    /** The number of a pair of code points; the given one when it has none yet. */
    int putIfAbsent(int first, int second, int number) {
        long pair = ((long) first << Integer.SIZE) | second;
        int slot = slot(pair);
        if (pairs[slot] == FREE) {
            put(slot, pair, number);
        } else {
            return numbers[slot];
        }
        return number;
    }

    private void put(int slot, long pair, int number) {
        pairs[slot] = pair;
        numbers[slot] = number;
        if (2 * ++size > pairs.length) {
            grow();
        }
    }

    private void grow() {
        long[] full = pairs;
        int[] numbered = numbers;
        pairs = new long[2 * full.length];
        numbers = new int[pairs.length];
        for (int i = 0; i < full.length; i++) {
            if (full[i] != FREE) {
                int slot = slot(full[i]);
                pairs[slot] = full[i];
                numbers[slot] = numbered[i];
            }
        }
    }

    /** Where a pair stands, or may stand. */
    private int slot(long pair) {
        int mask = pairs.length - 1;
        // Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4): neighbours do not stay neighbours.
        int slot = (int) ((pair * 0x9E3779B97F4A7C15L) >>> Integer.SIZE) & mask;
        while (pairs[slot] != FREE && pairs[slot] != pair) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
