package jianbao.model;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * How it stands with what we keep, for the operator.
 *
 * @param waiting updates that are not answered yet
 * @param articles that are listed
 * @param bytes the size of the database
 */
public record Figures(Queue queue, Readers readers, long waiting, long articles, long bytes) {
    /**
     * Messages that are owed.
     *
     * @param due may go out now
     * @param later have to wait for their time
     * @param held wait for a parked chat to come back
     * @param sending are in a sender's hands
     * @param oldestDue since when the one that has waited longest could have gone out; empty where none is due
     * @param tallies how often something happened to a message since the database was made, such as {@code sent}
     */
    public record Queue(
            long due, long later, long held, long sending, Optional<Instant> oldestDue, Map<String, Long> tallies) {
        public Queue {
            tallies = Map.copyOf(tallies);
        }

        /** All that is owed. */
        public long depth() {
            return due + later + held + sending;
        }

        /** How often that happened; 0 where it never did. */
        public long tally(String name) {
            return tallies.getOrDefault(name, 0L);
        }
    }

    /**
     * Whom we know.
     *
     * @param parked chats to which nothing goes until they come back
     * @param subscriptions each topic of a group counts
     */
    public record Readers(long chats, long parked, long subscriptions) {}
}
