package jianbao.chat;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jianbao.store.Inbox;
import jianbao.store.Inbox.Waiting;

/**
 * Updates that an earlier process left unanswered: one of them may be what ended it, by an {@link Error} or worse. Each
 * is counted before it is touched again, so that none can end every process that comes. New updates are not counted,
 * which would cost each a commit. Safe for use by several threads.
 */
final class Suspects {
    /** Counted as so many tries, that three starts are too many: a supervisor that saw five may give the bot up. */
    private static final int WEIGHT = 3;

    private final Inbox inbox;
    private final int mostAttempts;
    private final long newest;
    private final Set<Long> counted = ConcurrentHashMap.newKeySet();

    /** All that is in the inbox now is suspect. */
    Suspects(Inbox inbox, int mostAttempts) {
        this.inbox = inbox;
        this.mostAttempts = mostAttempts;
        this.newest = inbox.newest();
    }

    /** Whether it has been tried too often; counts the try of an update that is suspect. */
    boolean isCondemned(Waiting waiting) {
        if (waiting.row() > newest || !counted.add(waiting.row())) {
            return false;
        }
        if (waiting.attempts() >= mostAttempts) {
            return true;
        }
        // Before it is touched: afterwards there may be nobody to count.
        inbox.count(waiting.row(), WEIGHT);
        return false;
    }
}
