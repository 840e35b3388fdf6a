package jianbao.faults;

import jianbao.model.ChatRef;

/**
 * A subscribed chat, and what happens to it for good.
 *
 * @param number from 0, the same in every run, while the ids of groups are not
 * @param from the number of the send that meets its fate
 */
record Member(int number, ChatRef chat, Fate fate, int from) {
    /** What does not pass. */
    enum Fate {
        NONE,
        /** Every send is refused with 403 or what means the same. */
        FORBIDDEN,
        /** One send is answered with a retry_after of minutes or hours. */
        TOLD_TO_WAIT,
        /** The group becomes a supergroup. */
        MIGRATED,
        TOPIC_CLOSED,
        TOPIC_DELETED
    }

    boolean isGroup() {
        return chat.isGroup();
    }
}
