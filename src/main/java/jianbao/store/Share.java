package jianbao.store;

import java.util.List;

/**
 * The part of the work that falls to one of several processes.
 *
 * @param rank which of them, from 0
 * @param of how many there are
 */
public record Share(int rank, int of) {
    /** That of one who is alone. */
    public static final Share WHOLE = new Share(0, 1);

    /** Whether a row's chat is in the share, in SQL. Groups have negative numbers, and so have their remainders. */
    static final String HAS_CHAT = "((chat % :of) + :of) % :of = :rank";

    /** Throws IllegalArgumentException when there is no such part. */
    public Share {
        if (rank < 0 || rank >= of) {
            throw new IllegalArgumentException("no part " + rank + " of " + of);
        }
    }

    /** That of one among all. */
    public static Share among(String one, List<String> all) {
        return new Share(all.indexOf(one), all.size());
    }

    /** Its part of a budget, so that all parts make up the whole; at least 1, since nobody may stand still. */
    public int partOf(int budget) {
        return Math.max(1, budget / of + (rank < budget % of ? 1 : 0));
    }
}
