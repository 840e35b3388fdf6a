package jianbao.model;

/**
 * A message that is owed to a chat. Chat, topic, kind and subject together occur once, so nothing is owed twice.
 *
 * @param id the row's number in the outbox
 * @param to where it goes
 * @param kind what it is
 * @param subject of which thing: for {@link Kind#ARTICLE} the article's id
 * @param attempts how often it was tried
 */
public record Push(long id, ChatRef to, Kind kind, String subject, int attempts) {
    /** What is owed. */
    public enum Kind {
        ARTICLE
    }
}
