package jianbao.model;

import java.time.Instant;

/**
 * A message that is owed to a chat. Chat, topic, kind and subject together occur once, so nothing is owed twice.
 *
 * @param id the row's number in the outbox
 * @param to where it goes
 * @param kind what it is
 * @param subject of which thing: for {@link Kind#ARTICLE} the article's id, for {@link Kind#NOTICE} the
 *     {@link Notice#subject}; for {@link Kind#ANSWER} the number of what it answers
 * @param attempts how often it was tried
 * @param owed since when
 * @param folded whether it is to share a message with others of its kind
 */
public record Push(long id, ChatRef to, Kind kind, String subject, int attempts, Instant owed, boolean folded) {
    /** What is owed. */
    public enum Kind {
        ARTICLE,
        NOTICE,
        /** To somebody who asked, and whose chat could not be written to at once. */
        ANSWER
    }
}
