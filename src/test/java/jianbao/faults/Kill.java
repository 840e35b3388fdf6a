package jianbao.faults;

import java.time.Instant;
import java.util.Set;

/**
 * The bot was killed.
 *
 * @param at when it was dead
 * @param unsure what it was sending: begun, and no answer written down
 */
record Kill(Instant at, Set<Delivery> unsure) {
    /** One article for one chat. */
    record Delivery(Member to, Story what) {}
}
